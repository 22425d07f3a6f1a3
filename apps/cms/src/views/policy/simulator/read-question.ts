import type { AskedRequest } from '../../../rules/access-request.ts'
import type { NameLanguage } from '@gatehouse/places'
import { fill, words, type Words } from '../../../fields/words.ts'
import { placeRoles, type AskedValues, type PlaceRole } from './asked-values.ts'
import { readPlaces } from './read-places.ts'

/** Goods that can be asked about by their name: what they are in the eyes of the law. */
export interface KnownGoods { classes: readonly string[]; attributes: readonly string[] }

/** What a question may name. */
export interface KnownNames {
  /** By what the form sends: `product:…` and `written:…`. */
  products: ReadonlyMap<string, KnownGoods>
  classes: ReadonlySet<string>
  areas: ReadonlyMap<string, Record<NameLanguage, string>>
  /** The numbers of the published sets. */
  sets: ReadonlySet<number>
}

export type Field = 'goods' | 'stage' | 'age' | 'assurance' | 'quantity' | 'at' | 'set' | PlaceRole
export type Problems = Partial<Record<Field, Words>>

/** Which rules are asked: those in force at the instant, those being edited, or a set by its number. */
export type WhichSet = 'in-force' | 'working' | number

export interface Question {
  /** Without `at` where no instant was given. */
  request: AskedRequest
  which: WhichSet
}
export type QuestionRead = { ok: true; question: Question } | { ok: false; problems: Problems }

const sentences = {
  goods: words('Choose a product or a class.', 'Choisissez un produit ou une classe.'),
  noGoods: words('There is no product or class named “{text}”.', 'Il n’y a ni produit ni classe nommés « {text} ».'),
  noClass: words('There is no class named “{text}”.', 'Il n’y a pas de classe nommée « {text} ».'),
  stage: words('Choose whether somebody looks around or a sale is under way.', 'Choisissez : on regarde, ou une vente est en cours.'),
  age: words('Years as a number from 0 to 150, such as 19.', 'Des années, un nombre de 0 à 150, comme 19.'),
  ageMissing: words('Give the age that was checked.', 'Donnez l’âge qui a été vérifié.'),
  assurance: words('Choose whether the age was said or checked.', 'Choisissez : âge déclaré ou vérifié.'),
  quantity: words('A whole number of units from 1 to 1,000,000.', 'Un nombre entier d’unités, de 1 à 1 000 000.'),
  at: words('A day and an hour in UTC, such as 2026-12-01T00:00.', 'Un jour et une heure en UTC, comme 2026-12-01T00:00.'),
  set: words('There is no published set {text}.', 'Il n’y a pas de jeu publié {text}.'),
}

const inUtc = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?)?$/
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/** An instant as the form sends it; null if it is none. A day that no month has is none either. */
export function readInstant(text: string): number | null {
  if (!inUtc.test(text) && !withOffset.test(text)) return null
  const at = Date.parse(withOffset.test(text) ? text : text.includes('T') ? `${text}Z` : `${text}T00:00Z`)
  const day = Number(text.slice(8, 10))
  const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate()
  return Number.isFinite(at) && day <= lastDay ? at : null
}

function readGoods({ goods, also, attribute }: AskedValues, known: KnownNames, problems: Problems): KnownGoods {
  const [kind, name] = [goods.slice(0, goods.indexOf(':')), goods.slice(goods.indexOf(':') + 1)]
  const product = known.products.get(goods)
  const isClass = kind === 'class' && known.classes.has(name)
  if (goods === '' && also.length === 0) problems.goods = sentences.goods
  else if (goods !== '' && !product && !isClass) problems.goods = fill(sentences.noGoods, { text: name })
  const strange = also.find((id) => !known.classes.has(id))
  if (strange !== undefined) problems.goods ??= fill(sentences.noClass, { text: strange })
  return {
    classes: [...new Set([...(product?.classes ?? (isClass ? [name] : [])), ...also])],
    attributes: [...new Set([...(product?.attributes ?? []), ...attribute])],
  }
}

function readNumber(text: string, pattern: RegExp, min: number, max: number): number | null {
  const value = pattern.test(text) ? Number(text.replace(',', '.')) : NaN
  return value >= min && value <= max ? value : null
}

function readSet(text: string, sets: ReadonlySet<number>): WhichSet | null {
  if (text === '' || text === 'in-force') return 'in-force'
  if (text === 'working') return 'working'
  return /^\d{1,9}$/.test(text) && sets.has(Number(text)) ? Number(text) : null
}

/** The question that the form's values ask, or what to mend on each field. */
export function readQuestion(values: AskedValues, known: KnownNames): QuestionRead {
  const problems: Problems = {}
  const goods = readGoods(values, known, problems)
  const places: AskedRequest['places'] = {}
  for (const role of placeRoles) {
    const read = readPlaces(values.places[role], known.areas)
    if (!read.ok) problems[role] = read.problem
    else if (read.codes.length > 0) places[role] = read.codes
  }
  const stage = values.stage === '' ? 'browse' : values.stage
  if (stage !== 'browse' && stage !== 'sale') problems.stage = sentences.stage
  const age = values.age === '' ? null : readNumber(values.age, /^\d{1,3}([.,]\d{1,4})?$/, 0, 150)
  if (values.age !== '' && age === null) problems.age = sentences.age
  if (values.age === '' && values.assurance === 'verified') problems.age = sentences.ageMissing
  if (!['', 'declared', 'verified'].includes(values.assurance)) problems.assurance = sentences.assurance
  const quantity = values.quantity === '' ? null : readNumber(values.quantity, /^\d{1,7}$/, 1, 1_000_000)
  if (values.quantity !== '' && quantity === null) problems.quantity = sentences.quantity
  const at = values.at === '' ? null : readInstant(values.at)
  if (values.at !== '' && at === null) problems.at = sentences.at
  const which = readSet(values.set, known.sets)
  if (which === null) problems.set = fill(sentences.set, { text: values.set })
  if (Object.keys(problems).length > 0 || which === null) return { ok: false, problems }
  return {
    ok: true,
    question: {
      which,
      request: {
        stage: stage === 'sale' ? 'sale' : 'browse', classes: [...goods.classes], places,
        ...(goods.attributes.length > 0 ? { attributes: [...goods.attributes] } : {}),
        ...(age === null ? {} : { ageYears: age, ageAssurance: values.assurance === 'verified' ? 'verified' as const : 'declared' as const }),
        ...(values.credential.length > 0 ? { credentials: values.credential } : {}),
        ...(quantity === null ? {} : { quantity }), ...(at === null ? {} : { at }),
      },
    },
  }
}

/** An instant as the form's field has it: in UTC, without what is zero. */
export const instantValue = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString().replace(/(:00)?\.000Z$|Z$/, ''))

/** A saved question as the form's values: to look at it, or to ask it otherwise. */
export function valuesOf(request: AskedRequest): Partial<AskedValues> {
  const [first, ...also] = request.classes
  const place = (role: PlaceRole): string => (request.places[role] ?? []).join('; ')
  return {
    goods: first === undefined ? '' : `class:${first}`, also, attribute: request.attributes ?? [],
    places: { visitor: place('visitor'), shipTo: place('shipTo'), shipFrom: place('shipFrom'), seller: place('seller') },
    stage: request.stage, age: request.ageYears === undefined ? '' : String(request.ageYears),
    assurance: request.ageAssurance === 'verified' ? 'verified' : '',
    credential: request.credentials ?? [], quantity: request.quantity === undefined ? '' : String(request.quantity),
    at: instantValue(request.at),
  }
}
