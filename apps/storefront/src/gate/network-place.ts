import { readPlace } from '@gatehouse/places'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'
import { clientAddress, isFromCdn, type TrustProxy } from '../door/client-address.ts'

/** Looks an address up in a database of places: the place, or null where it has none. */
export type GeoIp = (address: string) => string | null

/** The headers in which a CDN says where a visitor is: country, and where it knows it, the subdivision without its country. */
const geoHeaders: Record<string, { country: string; subdivision: string }> = {
  cloudflare: { country: 'cf-ipcountry', subdivision: 'cf-region-code' },
  cloudfront: { country: 'cloudfront-viewer-country', subdivision: 'cloudfront-viewer-country-region' },
  vercel: { country: 'x-vercel-ip-country', subdivision: 'x-vercel-ip-country-region' },
}

/**
 * Where the network says that a visitor is: the CDN's word, where one is trusted and has something to say, else the database's
 * on the visitor's address. Null where nothing is known: a private address, Tor, a country that isn't one.
 */
export function networkPlace(req: IncomingMessage, trustProxy: TrustProxy, geoIp: GeoIp): string | null {
  if (isFromCdn(req, trustProxy)) {
    const said = placeInHeaders(req.headers, trustProxy.mode)
    if (said !== undefined) return said
  }
  const address = plainAddress(clientAddress(req, trustProxy))
  return isPrivate(address) ? null : geoIp(address)
}

/** Undefined where the CDN says nothing at all; null where it says that it can't tell (`XX`, `T1` for Tor). */
function placeInHeaders(headers: IncomingHttpHeaders, mode: string): string | null | undefined {
  const names = geoHeaders[mode]
  if (!names) return undefined
  const [country, subdivision] = [headers[names.country], headers[names.subdivision]]
  if (typeof country !== 'string') return undefined
  return (typeof subdivision === 'string' ? readPlace(`${country}-${subdivision}`) : null) ?? readPlace(country)
}

const privateAddresses = new BlockList()
for (const [net, prefix] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.168.0.0', 16], ['198.18.0.0', 15]] as const) {
  privateAddresses.addSubnet(net, prefix, 'ipv4')
}
for (const [net, prefix] of [['::', 128], ['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) privateAddresses.addSubnet(net, prefix, 'ipv6')

/** An IPv4 address in IPv6 form, as a listener for both has it, is looked at as what it is. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** Whether an address belongs to no place on the public network. */
export function isPrivate(address: string): boolean {
  const plain = plainAddress(address)
  return privateAddresses.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4')
}
