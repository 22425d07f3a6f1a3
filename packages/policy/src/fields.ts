import { sortedSet } from './need.ts'

export type Fields = Record<string, unknown>

/** Where a reader puts what it finds wrong with its value: a sentence for staff, without the name of the field. */
export type Report = (message: string) => void

/** Reads the value of one key. What it returns after a report is of no use. */
export type Reader = (value: unknown, report: Report) => unknown

const { hasOwn } = Object

/** A value of one's own, never one that came with the prototype. */
export const own = (fields: Fields, key: string): unknown => (hasOwn(fields, key) ? fields[key] : undefined)

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
export const isFiniteNumber = (value: unknown): value is number => Number.isFinite(value)
export const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1

/** How a value is named in a sentence: never long, and never failing. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'function') return 'a function'
  return isObject(value) ? 'an object' : `"${String(value).slice(0, 60)}"`
}

/** Reports what a value must be. */
export const must = (report: Report, what: string, value: unknown): void => { report(`must be ${what}, not ${quote(value)}.`) }

/** Reads an object by its shape, a reader for each key that may be there. A key that is undefined is absent; any other is reported. */
export function readShape(fields: Fields, shape: Record<string, Reader>, reportField: (field: string, message: string) => void): Fields {
  for (const key of Object.keys(fields)) {
    if (fields[key] !== undefined && !hasOwn(shape, key)) reportField(key, `isn't among ${Object.keys(shape).join(', ')}.`)
  }
  const known: Fields = {}
  for (const [key, read] of Object.entries(shape)) known[key] = read(own(fields, key), (message) => { reportField(key, message) })
  return known
}

/** Reads a value that one test decides on; `fallback` stands for one that is absent. */
export const valueOf = (what: string, isGood: (value: unknown) => boolean, fallback?: unknown): Reader => (value, report) => {
  if (value === undefined && fallback !== undefined) return fallback
  if (!isGood(value)) must(report, what, value)
  return value
}

export const text = valueOf('a text that is not empty', isText)

/** Reads a list, each entry by `read` (null: no good), sorted by code unit and without repeats. */
export const listOf = (what: string, read: (entry: unknown) => string | null, isNeeded = false): Reader => (value, report) => {
  if (value === undefined && !isNeeded) return []
  if (!Array.isArray(value) || (isNeeded && value.length === 0)) {
    must(report, what, value)
    return []
  }
  const entries = Array.from(value, (entry) => {
    const good = read(entry)
    if (good === null) must(report, what, entry)
    return good
  })
  return sortedSet(entries as string[])
}

/** Reads a time in ms since the epoch; null if there is none. */
export const time: Reader = (value, report) => {
  if (isFiniteNumber(value)) return value + 0 // -0 is 0
  if (value !== undefined) must(report, 'a finite number of milliseconds', value)
  return null
}
