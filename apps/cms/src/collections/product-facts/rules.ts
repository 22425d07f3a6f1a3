import type { JSONFieldValidation, PayloadRequest, TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'
import { z } from 'zod'
import { lookUp } from '../../fields/look-up.ts'
import { say, words } from '../../fields/words.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(60)

export const classListSchema = z.array(slug).max(20).refine((list) => new Set(list).size === list.length)

/** A fact that a rule can ask for, such as a Natural Product Number, and where it can be checked. */
export const attributeListSchema = z.array(
  z.strictObject({ name: slug, value: z.string().trim().min(1).max(200), url: z.url({ protocol: /^https?$/ }).nullish() }),
).max(40)

/** Attributes that are a licence's number: whoever relies on one can look it up. */
const licences = ['npn', 'authorised-retailer-ca']

const sentences = {
  classes: words('A list of class names, each once, such as ["functional-mushroom"].', 'Une liste de noms de classes, chacun une fois, comme ["functional-mushroom"].'),
  unknownClass: words('There is no class named {name}.', 'Il n’y a pas de classe nommée {name}.'),
  attributes: words(
    'A list of facts, such as [{"name": "npn", "value": "80012345", "url": "https://…"}].',
    'Une liste de faits, comme [{"name": "npn", "value": "80012345", "url": "https://…"}].',
  ),
  licence: words('{name} is a licence: give the page where it can be looked up, as "url".', '{name} est une licence : donnez la page où on peut la vérifier, dans « url ».'),
  evidence: words('Say what was looked at, where and when: attributes rest on it.', 'Dites ce qui a été examiné, où et quand : les attributs en dépendent.'),
}

async function findUnknownClass(names: string[], req: PayloadRequest): Promise<string | undefined> {
  if (names.length === 0) return undefined
  const found = await lookUp<{ id: string; slug: string }>(req, 'product-classes', { slug: { in: names } }, names.length)
  return names.find((name) => !found.some((known) => known.slug === name))
}

export const validateClasses: JSONFieldValidation = async (value, { req, event }) => {
  const parsed = classListSchema.safeParse(value ?? [])
  if (!parsed.success) return say(req?.i18n?.language, sentences.classes)
  if (event === 'onChange') return true
  const unknown = await findUnknownClass(parsed.data, req)
  return unknown === undefined || say(req.i18n?.language, sentences.unknownClass).replace('{name}', unknown)
}

export const validateAttributes: JSONFieldValidation = (value, { req }) => {
  const parsed = attributeListSchema.safeParse(value ?? [])
  if (!parsed.success) return say(req?.i18n?.language, sentences.attributes)
  const bare = parsed.data.find(({ name, url }) => licences.includes(name) && !url)
  return bare === undefined || say(req?.i18n?.language, sentences.licence).replace('{name}', bare.name)
}

/** Attributes without a word on where they come from are claims, not facts. */
export const validateEvidence: TextareaFieldValidation = (value, args) => {
  const { attributes } = args.data as { attributes?: unknown }
  const isMissing = Array.isArray(attributes) && attributes.length > 0 && !value?.trim()
  return isMissing ? say(args.req?.i18n?.language, sentences.evidence) : textarea(value, args)
}
