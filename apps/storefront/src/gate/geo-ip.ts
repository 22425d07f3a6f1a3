import { readPlace } from '@gatehouse/places'
import { open, type Reader, type Response } from 'maxmind'
import type { GeoIp } from './network-place.ts'

const nowhere: GeoIp = () => null

export interface GeoIpOptions {
  /** What the house says: a file, `none` for no database, or nothing for the one that comes with the house. */
  setting: string | undefined
  /** Finds the file that comes with the house: a country for an address, public domain (ADR 20). May throw where it isn’t installed. */
  bundled: () => string
  say: (line: string) => void
}

/**
 * Opens a GeoIP database (MaxMind's format, `.mmdb`), read into memory once, and says which. Throws where a file that the house
 * named can't be read: it shouldn't run without it. Where the one that comes with it can't, that is said, and no address says anything.
 */
export async function openGeoIp({ setting, bundled, say }: GeoIpOptions): Promise<GeoIp> {
  if (setting === 'none') {
    say('places of network addresses: no database, as GEOIP_DB says')
    return nowhere
  }
  let reader: Reader<Response>
  try {
    reader = await open(setting ?? bundled(), { cache: { max: 10_000 } })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (setting !== undefined) throw new Error(`GEOIP_DB names a file that can’t be read as a database of addresses (“${setting}”): ${reason}`, { cause: error })
    say(`places of network addresses: no database, because the one that comes with the house can’t be read: ${reason}`)
    return nowhere
  }
  say(`places of network addresses: ${setting ?? 'the database that comes with the house'}, made on ${reader.metadata.buildEpoch.toISOString().slice(0, 10)}`)
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
