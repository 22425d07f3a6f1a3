import { iso31661, iso31662 } from 'iso-3166'

// Places as the rules know them: `CA` (ISO 3166-1 alpha-2), `CA-QC` (ISO 3166-2), `CA-BC:vancouver` (an area below).

/** Every country code that is assigned in ISO 3166-1. */
const countries: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2))

/** Each subdivision of ISO 3166-2 with what it lies in: a country, or another subdivision. */
const parents: ReadonlyMap<string, string> = new Map(iso31662.map(({ code, parent }) => [code, parent]))

/** Territories of the United States with a country code of their own: one place, known as a subdivision. */
const territoriesOfUs: ReadonlySet<string> = new Set(['AS', 'GU', 'MP', 'PR', 'UM', 'VI'])

/** Listed as a subdivision by ISO 3166-2, and as a country by ISO 3166-1: one place, known as a country. */
const countriesAmongSubdivisions: Readonly<Record<string, string>> = {
  'CN-HK': 'HK', 'CN-MO': 'MO', 'CN-TW': 'TW', 'FI-01': 'AX', 'NO-21': 'SJ', 'NO-22': 'SJ',
  'NL-AW': 'AW', 'NL-CW': 'CW', 'NL-SX': 'SX', 'NL-BQ1': 'BQ', 'NL-BQ2': 'BQ', 'NL-BQ3': 'BQ',
  'FR-971': 'GP', 'FR-972': 'MQ', 'FR-973': 'GF', 'FR-974': 'RE', 'FR-976': 'YT', 'FR-BL': 'BL', 'FR-MF': 'MF', 'FR-NC': 'NC', 'FR-PF': 'PF',
  'FR-PM': 'PM', 'FR-TF': 'TF', 'FR-WF': 'WF',
}

/** The four that the United Kingdom consists of. ISO lists its counties beside them without saying in which one they lie. */
const nationsOfGb: ReadonlySet<string> = new Set(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS'])

const pattern = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?(?::([a-z0-9]+(?:-[a-z0-9]+)*))?$/

/**
 * The place that a code means, as rules know it: a subdivision that ISO doesn't list is its country, a nested one (`ES-B`) the
 * first level above it (`ES-CT`), a territory that is a country of its own (`FR-974`) that country (`RE`), a territory of the
 * United States (`PR`) its subdivision (`US-PR`). So the answer is the place itself or one that holds it. An area is kept below a
 * listed subdivision of the first level, whether or not anybody knows it. Null for what names no place (`XX`, `ca`, `*`).
 */
export function readPlace(code: string): string | null {
  const [, country = '', part, area] = pattern.exec(code) ?? []
  if (!countries.has(country) || (area !== undefined && part === undefined)) return null
  if (territoriesOfUs.has(country)) return `US-${country}`
  const subdivision = part === undefined ? country : firstLevel(`${country}-${part}`, country)
  return area !== undefined && subdivision === `${country}-${part}` ? `${subdivision}:${area}` : subdivision
}

function firstLevel(code: string, country: string): string {
  const ownCountry = countriesAmongSubdivisions[code]
  if (ownCountry) return ownCountry
  if (country === 'GB') return nationsOfGb.has(code) ? code : country
  const parent = parents.get(code)
  if (parent === undefined) return country
  return parent === country ? code : firstLevel(parent, country)
}

/** Every country, as a code. Those that are read as a subdivision of another (`PR`) are left out. */
export const countryCodes: readonly string[] = [...countries].filter((code) => !territoriesOfUs.has(code)).sort()

/** The subdivisions of a country at the first level, as codes, each of which `readPlace` answers with itself. */
export function subdivisionsOf(country: string): string[] {
  return [...parents.keys()].filter((code) => code.startsWith(`${country}-`) && readPlace(code) === code).sort()
}

/** Whether one place is the other or lies in it. Both as `readPlace` answers them. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || (inner.startsWith(outer) && (inner[outer.length] === '-' || inner[outer.length] === ':'))
}

/** The country of a place. */
export function countryOf(place: string): string {
  return place.slice(0, 2)
}

/** What a place lies in: an area's subdivision, a subdivision's country; null for a country. */
export function parentOf(place: string): string | null {
  const end = place.includes(':') ? place.indexOf(':') : place.indexOf('-')
  return end < 0 ? null : place.slice(0, end)
}
