import { findShipping, type ShippingZone } from './shipping.ts'

const zones: ShippingZone[] = [
  { id: 'canada', places: ['CA'], exceptPlaces: ['CA-NU'], rate: { kind: 'weight', bands: [{ upToGrams: 2_000, prices: { CAD: 1_800 } }, { upToGrams: 500, prices: { CAD: 1_200 } }] } },
  { id: 'canada-express', places: ['CA'], exceptPlaces: ['CA-NU'], rate: { kind: 'flat', prices: { CAD: 2_900 } } },
  { id: 'yukon', places: ['CA-YT'], rate: { kind: 'flat', prices: { CAD: 4_000 } } },
  { id: 'netherlands', places: ['NL'], rate: { kind: 'weight', bands: [{ upToGrams: 500, prices: { EUR: 1_500 } }] } },
]
const to = (place: string, weightGrams: number | null, currency: 'CAD' | 'EUR' = 'CAD') => findShipping(zones, { place, weightGrams, currency })

it('offers every way to a place, the cheapest first, by the lightest band that holds the parcel', () => {
  expect(to('CA-ON', 500)).toEqual({ ok: true, options: [{ zone: 'canada', priceMinor: 1_200 }, { zone: 'canada-express', priceMinor: 2_900 }] })
  expect(to('CA-ON', 501)).toMatchObject({ options: [{ zone: 'canada', priceMinor: 1_800 }, { zone: 'canada-express' }] })
})

it('goes by the zone that names the province where there is one', () => {
  expect(to('CA-YT', 100)).toEqual({ ok: true, options: [{ zone: 'yukon', priceMinor: 4_000 }] })
})

it('offers only a flat price for what is too heavy, or of unknown weight', () => {
  expect(to('CA-ON', 2_001)).toEqual({ ok: true, options: [{ zone: 'canada-express', priceMinor: 2_900 }] })
  expect(to('CA-ON', null)).toEqual({ ok: true, options: [{ zone: 'canada-express', priceMinor: 2_900 }] })
})

it('says why there is no way', () => {
  expect(to('NL', 501, 'EUR')).toEqual({ ok: false, code: 'too-heavy' })
  expect(to('NL', null, 'EUR')).toEqual({ ok: false, code: 'weight-unknown' })
  expect(to('NL', 100, 'CAD')).toEqual({ ok: false, code: 'no-price-in-currency' })
  expect(to('CA-NU', 100)).toEqual({ ok: false, code: 'no-zone' })
  expect(to('FR', 100)).toEqual({ ok: false, code: 'no-zone' })
})

it('takes a country that is named alone for no province of it', () => {
  expect(to('CA', 100)).toMatchObject({ ok: true })
  expect(findShipping([zones[2] as ShippingZone], { place: 'CA', currency: 'CAD', weightGrams: 1 })).toEqual({ ok: false, code: 'no-zone' })
})
