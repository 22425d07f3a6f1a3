import type { FlattenedField } from 'payload'
import { validOperators } from 'payload/shared'
import * as qs from 'qs-esm'
import { Refusal } from '../refusal.ts'
import { namesOfJavaScript, parseObject } from './check-body.ts'

// Payload passes on much of what it doesn't understand, and a database then fails on it: a 500 for a typing error. So the
// query's own grammar is held here. Whether a field exists and may be asked is Payload's to say.

const refuse = (name: string, sentence: string): never => {
  throw new Refusal('bad-request', 'The query has an error.', { [name]: sentence })
}

const wholeNumber = /^-?\d{1,9}$/
const numbers = ['limit', 'page', 'depth']
const switches = ['draft', 'autosave', 'trash', 'pagination', 'overrideLock', 'flattenLocales', 'publishAllLocales', 'unpublishAllLocales']
const locales = new Set(['', 'en', 'fr', 'all', '*'])
const fieldPath = /^-?[A-Za-z_][\w-]*(\.[\w-]+)*$/
// Without those of places on a map, which no field here is, and `all`, which SQLite has no answer to.
const operators = new Set<string>(validOperators.filter((one) => !['near', 'within', 'intersects', 'all'].includes(one)))
const takeLists = new Set(['in', 'not_in'])
const compareDates = new Set(['equals', 'not_equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'])

export interface Asked {
  /** The names of the fields that hold a date: one compared with no date breaks the database's question. */
  dates: Set<string>
  /** Those of the documents that are asked for. */
  fields: FlattenedField[]
}

export function checkQuery(url: URL, { dates, fields }: Asked): void {
  for (const name of url.searchParams.keys()) {
    const part = name.split(/[.[\]]/).find((one) => namesOfJavaScript.has(one))
    if (part) refuse(name, 'No field is called so.')
  }
  // Parsed as Payload will.
  const query = qs.parse(url.search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true }) as Record<string, unknown>
  for (const name of numbers) if (name in query && !(typeof query[name] === 'string' && wholeNumber.test(query[name]))) refuse(name, 'This has to be a whole number.')
  if (Number(query.page ?? 1) < 0) refuse('page', 'Pages are counted from 1.')
  if (Number(query.depth ?? 1) < 0) refuse('depth', 'Depth is counted from 0.')
  for (const name of switches) if (name in query && typeof query[name] !== 'string') refuse(name, 'This has to be true or false.')
  if ('locale' in query && !(typeof query.locale === 'string' && locales.has(query.locale))) refuse('locale', 'The languages are en and fr.')
  if ('publishSpecificLocale' in query && query.publishSpecificLocale !== 'en' && query.publishSpecificLocale !== 'fr') refuse('publishSpecificLocale', 'The languages are en and fr.')
  if ('sort' in query) checkSort(query.sort, fields)
  for (const name of ['where', 'data'] as const) {
    if (typeof query[name] === 'string') query[name] = query[name] === '' ? {} : parseIn(name, query[name])
  }
  if ('where' in query) checkWhere(query.where, 'where', dates)
  if (isObject(query.joins)) Object.entries(query.joins).forEach(([name, join]) => checkJoin(`joins[${name}]`, join, dates))
  for (const name of ['select', 'populate', 'joins']) if (name in query && !(isObject(query[name]) || query[name] === 'false')) refuse(name, 'This has to name fields in brackets.')
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function parseIn(name: string, text: string): unknown {
  try {
    return parseObject(text)
  } catch {
    return refuse(name, 'This has to be a condition in brackets, or a JSON object.')
  }
}

function checkJoin(path: string, join: unknown, dates: Set<string>): void {
  if (join === 'false') return
  if (!isObject(join)) return refuse(path, 'This has to name options in brackets.')
  for (const name of ['limit', 'page']) if (name in join && !(typeof join[name] === 'string' && wholeNumber.test(join[name]))) refuse(`${path}[${name}]`, 'This has to be a whole number.')
  if ('sort' in join) checkSort(join.sort, [])
  if ('where' in join) checkWhere(join.where, `${path}[where]`, dates)
}

/**
 * Documents are put in the order of what they hold themselves. Payload asks nobody whether the fields of another document,
 * which a relation leads to, may be seen, and an order tells of them (an account's password hash, too).
 */
function checkSort(sort: unknown, fields: FlattenedField[]): void {
  const asked = (Array.isArray(sort) ? sort : [sort]).flatMap((one) => (typeof one === 'string' ? one.split(',') : [null]))
  const isPath = (one: string | null) => one !== null && fieldPath.test(one) && !one.replace('-', '').split('.').some((part) => namesOfJavaScript.has(part))
  if (asked.length > 5 || !asked.every(isPath)) refuse('sort', 'This has to name up to five fields.')
  if (asked.some((one) => leadsElsewhere(String(one).replace(/^-/, '').split('.'), fields))) refuse('sort', 'This has to name fields of the documents themselves.')
}

function leadsElsewhere([first, ...rest]: string[], fields: FlattenedField[]): boolean {
  if (rest.length === 0) return false
  if (first === 'version') return leadsElsewhere(rest, fields)
  const field = fields.find(({ name }) => name === first)
  return !field || !('flattenedFields' in field) || leadsElsewhere(rest, field.flattenedFields)
}

/** A long list of conditions may come as an object of numbered entries. */
const asList = (value: unknown): unknown[] | null => {
  if (Array.isArray(value)) return value
  return isObject(value) && Object.keys(value).every((key) => /^\d+$/.test(key)) ? Object.values(value) : null
}

function checkWhere(where: unknown, path: string, dates: Set<string>): void {
  if (!isObject(where)) return refuse(path, 'A condition names a field and how it compares.')
  for (const [name, condition] of Object.entries(where)) {
    const here = `${path}[${name}]`
    if (['and', 'or'].includes(name.toLowerCase())) {
      const list = asList(condition) ?? refuse(here, 'This has to be a list of conditions.')
      list.forEach((one, at) => checkWhere(one, `${here}[${at}]`, dates))
    } else {
      checkCondition(name, condition, here, dates)
    }
  }
}

function checkCondition(field: string, condition: unknown, path: string, dates: Set<string>): void {
  if (!fieldPath.test(field)) refuse(path, 'No field is called so.')
  if (!isObject(condition) || Object.keys(condition).length === 0) return refuse(path, 'A condition names a field and how it compares.')
  const isDate = dates.has(field.split('.').at(-1) ?? '')
  for (const [operator, value] of Object.entries(condition)) {
    const here = `${path}[${operator}]`
    if (!operators.has(operator)) refuse(here, 'There is no such comparison.')
    const list = takeLists.has(operator) ? (asList(value) ?? [value]) : [value]
    if (!list.every(isComparable)) refuse(here, 'This can’t be compared with.')
    if (isDate && compareDates.has(operator) && !isMoment(value)) refuse(here, 'This has to be a date.')
  }
}

const isMoment = (value: unknown): boolean => value === null || ['', 'null'].includes(String(value)) || !Number.isNaN(Date.parse(String(value)))

/** A plain value, or a relation to one of several collections. */
const isComparable = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (isObject(value) && Object.keys(value).every((key) => ['relationTo', 'value'].includes(key) && typeof value[key] !== 'object'))
