import { countryOf } from '@gatehouse/places'

// A law holds from a day on, and a day begins at another instant in each time zone. A rule needs one instant: the strict one.

/** Where a day begins first and last on earth; offsets in the names of these zones count the other way round. */
const anywhere = ['Etc/GMT-14', 'Etc/GMT+12']
/** Places of the United States that have a country code, and so time zones, of their own. */
const territoriesOfUs = ['AS', 'GU', 'MP', 'PR', 'UM', 'VI']

interface WithTimeZones { getTimeZones?: () => string[] | undefined }

/** The time zones of a place's country, by Unicode's CLDR; for what it doesn't know, those in which a day begins first and last. */
function zonesOf(place: string): string[] {
  if (place === '*') return anywhere
  const country = countryOf(place)
  const zones = [country, ...(country === 'US' ? territoriesOfUs : [])].flatMap((code) => (new Intl.Locale(`und-${code}`) as WithTimeZones).getTimeZones?.() ?? [])
  return zones.length > 0 ? zones : anywhere
}

/** The instant at which a calendar day begins in a time zone. */
function midnightIn(zone: string, day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`)
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' })
  const offsetAt = (instant: number): number => {
    const values = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]))
    return Date.parse(`${values.year}-${values.month}-${values.day}T${values.hour}:${values.minute}:${values.second}Z`) - instant
  }
  // Twice, since the offset is that of the midnight itself and not of the same hour in UTC.
  return utc - offsetAt(utc - offsetAt(utc))
}

/**
 * The instant from which a rule holds that is in force from a day on: for a cap or duty where that day begins first among its
 * places, for a grant where it begins last. So nothing is open where the law has closed it, or not opened it yet.
 */
export function firstInstant(kind: 'grant' | 'cap' | 'duty', places: readonly string[], day: string): number {
  const midnights = [...new Set(places.flatMap(zonesOf))].map((zone) => midnightIn(zone, day))
  return kind === 'grant' ? Math.max(...midnights) : Math.min(...midnights)
}
