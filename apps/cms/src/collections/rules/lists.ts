import { readPlace } from '@gatehouse/places'
import { europeanUnion } from '@gatehouse/rule-pack'
import type { JSONFieldValidation, PayloadRequest } from 'payload'
import { z } from 'zod'
import { lookUp } from '../../fields/look-up.ts'
import { fill, say, words, type Words } from '../../fields/words.ts'

// Lists that a rule keeps as JSON. What is said here is said in the language of whoever writes the rule; what the engine finds
// beyond that is told by refuse-faults.ts.

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60)
const codes = z.array(z.string().max(128)).max(300)

const requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('age'), years: z.number().positive().max(150), assurance: z.enum(['declared', 'verified']).optional() }),
  z.strictObject({ kind: z.literal('credential'), name: slug }),
  z.strictObject({ kind: z.literal('attribute'), name: slug }),
  z.strictObject({ kind: z.literal('quantity'), max: z.number().int().positive() }),
])

const sentences = {
  classes: words('A list of class names, such as ["functional-mushroom"].', 'Une liste de noms de classes, comme ["functional-mushroom"].'),
  unknownClass: words('There is no class named {name}.', 'Il n’y a pas de classe nommée {name}.'),
  places: words('A list of places, such as ["CA", "CA-QC"], ["EU"] or ["*"] for everywhere.', 'Une liste de lieux, comme ["CA", "CA-QC"], ["EU"] ou ["*"] pour partout.'),
  unknownPlace: words('{code} is no place of ISO 3166.', '{code} n’est pas un lieu de la norme ISO 3166.'),
  otherPlace: words('Write {read} instead of {code}.', 'Écrivez {read} au lieu de {code}.'),
  unknownArea: words('There is no area {code}: add it to the areas first.', 'Il n’y a pas de zone {code} : ajoutez-la d’abord aux zones.'),
  empty: words('Name at least one.', 'Nommez-en au moins un.'),
  roles: words('A list of roles among visitor, shipTo, shipFrom, seller; none at all: every role.', 'Une liste de rôles parmi visitor, shipTo, shipFrom, seller; aucune : tous les rôles.'),
  requires: words(
    'A list such as [{"kind": "age", "years": 19}, {"kind": "attribute", "name": "npn"}, {"kind": "credential", "name": "prescription"}, {"kind": "quantity", "max": 2}].',
    'Une liste comme [{"kind": "age", "years": 19}, {"kind": "attribute", "name": "npn"}, {"kind": "credential", "name": "prescription"}, {"kind": "quantity", "max": 2}].',
  ),
}

type Problem = Words | null
type Check = (value: unknown, req: PayloadRequest, isTyping: boolean) => Promise<Problem> | Problem

const validation = (check: Check): JSONFieldValidation => async (value, { req, event }) => {
  const problem = await check(value ?? [], req, event === 'onChange')
  return problem === null || say(req?.i18n?.language, problem)
}

const classList = (isNeeded: boolean) => validation(async (value, req, isTyping) => {
  const parsed = z.array(slug).max(300).safeParse(value)
  if (!parsed.success) return sentences.classes
  if (isNeeded && parsed.data.length === 0) return sentences.empty
  if (isTyping || parsed.data.length === 0) return null
  const found = await lookUp<{ id: string; slug: string }>(req, 'product-classes', { slug: { in: parsed.data } }, 0)
  const unknown = parsed.data.find((name) => !found.some((known) => known.slug === name))
  return unknown === undefined ? null : fill(sentences.unknownClass, { name: unknown })
})

/** What is wrong with one place of a rule; null if nothing is, as far as ISO 3166 goes. */
export function placeProblem(code: string): Problem {
  if (code === '*' || code === 'EU') return null
  const read = readPlace(code)
  if (read === null) return fill(sentences.unknownPlace, { code })
  if (read === code) return null
  return read.length < code.length && code.startsWith(read) ? fill(sentences.unknownPlace, { code }) : fill(sentences.otherPlace, { code, read })
}

const placeList = (isNeeded: boolean) => validation(async (value, req, isTyping) => {
  const parsed = codes.safeParse(value)
  if (!parsed.success) return sentences.places
  if (isNeeded && parsed.data.length === 0) return sentences.empty
  for (const code of parsed.data) {
    const problem = placeProblem(code)
    if (problem) return problem
  }
  const areas = parsed.data.filter((code) => code.includes(':'))
  if (isTyping || areas.length === 0) return null
  const known = await lookUp<{ id: string; code: string }>(req, 'places', { code: { in: areas } }, 0)
  const unknown = areas.find((code) => !known.some((area) => area.code === code))
  return unknown === undefined ? null : fill(sentences.unknownArea, { code: unknown })
})

export const validate = {
  classes: classList(true),
  exceptClasses: classList(false),
  places: placeList(true),
  exceptPlaces: placeList(false),
  roles: validation((value) => (z.array(z.enum(['visitor', 'shipTo', 'shipFrom', 'seller'])).max(4).safeParse(value).success ? null : sentences.roles)),
  requires: validation((value) => (z.array(requirement).max(20).safeParse(value).success ? null : sentences.requires)),
}

/** Each once, in the order given, which visitors read; the European Union is written out as its countries, since rules name countries. */
export const writeOut = (value: unknown): unknown => {
  const parsed = codes.safeParse(value)
  if (!parsed.success) return value
  return [...new Set(parsed.data.flatMap((code) => (code === 'EU' ? europeanUnion : [code])))]
}
