import { countries, territories } from './countries.ts'

/** The root of all places, as rules write it. */
export const EVERYWHERE = '*'
/** How a place that can't be read, or isn't known, is shown. */
export const UNKNOWN = 'unknown'

const form = /^([A-Z]{2})(-[A-Z0-9]{1,3}(:[a-z0-9]+(-[a-z0-9]+)*)?)?$/
/** No real code comes near it; without a bound, a request could make the engine read megabytes. */
const longest = 128
const isCountry = new Set(countries)
const isTerritory = new Set(territories)

/**
 * The canonical code of a place (`CA`, `CA-QC`, `CA-BC:vancouver`), or null if it can't be read. Exact: no trimming, no other
 * case. A territory of the United States with a country code of its own is read as its subdivision (`PR` → `US-PR`).
 * Whether a subdivision exists isn't known here. Source: ISO 3166-1 for the countries.
 */
export function readPlaceCode(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > longest || !form.test(value)) return null
  const country = value.slice(0, 2)
  if (!isCountry.has(country)) return null
  if (!isTerritory.has(country)) return value
  return value.length === 2 ? `US-${value}` : null
}

/** What a canonical code lies in: an area in its subdivision, that in its country, that in `*`. Nothing lies around `*`. */
export function parentPlace(code: string): string {
  if (code.includes(':')) return code.slice(0, code.indexOf(':'))
  return code.includes('-') ? code.slice(0, 2) : EVERYWHERE
}
