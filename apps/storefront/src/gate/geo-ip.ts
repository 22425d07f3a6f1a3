import { readPlace } from '@gatehouse/places'
import { open, type Response } from 'maxmind'
import type { GeoIp } from './network-place.ts'

const nowhere: GeoIp = () => null

/**
 * Opens a GeoIP database (MaxMind's format, `.mmdb`), read into memory once. Without a path there is none, and no address says
 * anything. Throws where the file can't be read: a house that was given a database shouldn't run without it.
 */
export async function openGeoIp(path: string | undefined): Promise<GeoIp> {
  if (path === undefined) return nowhere
  const reader = await open(path, { cache: { max: 10_000 } })
  return (address) => {
    try {
      return placeOf(reader.get(address))
    } catch {
      // An address of IPv6 in a database of IPv4.
      return null
    }
  }
}

/** The databases differ in their shape: MaxMind's country and city, DB-IP's likewise, and flat ones with a country code alone. */
function placeOf(record: Response | null): string | null {
  const { country, subdivisions, country_code: flat } = (record ?? {}) as { country?: unknown; subdivisions?: unknown; country_code?: unknown }
  const code = isoCodeOf(country) ?? (typeof country === 'string' ? country : flat)
  if (typeof code !== 'string') return null
  const subdivision = Array.isArray(subdivisions) ? isoCodeOf(subdivisions[0]) : null
  return (subdivision === null ? null : readPlace(`${code}-${subdivision}`)) ?? readPlace(code)
}

function isoCodeOf(part: unknown): string | null {
  const code = (part as { iso_code?: unknown } | null | undefined)?.iso_code
  return typeof code === 'string' ? code : null
}
