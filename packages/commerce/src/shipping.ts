import { wholeMinor, type Currency } from './money.ts'
import { coverage } from './places.ts'

/** A price in each currency in which there is one, in minor units. */
export type Prices = Partial<Record<Currency, number>>

/** Up to and with this weight, in grams, it costs this much. */
export interface WeightBand { upToGrams: number; prices: Prices }

/** One way of sending to some places: for one price, or by weight. */
export interface ShippingZone {
  id: string
  places: readonly string[]
  exceptPlaces?: readonly string[]
  rate: { kind: 'flat'; prices: Prices } | { kind: 'weight'; bands: readonly WeightBand[] }
}

/** Why a zone that covers a place has no price for a parcel. */
export type NoPrice = 'weight-unknown' | 'too-heavy' | 'no-price-in-currency'

export interface Parcel {
  place: string
  currency: Currency
  /** Null where the weight of something in it isn't known: it can then be sent for a flat price only. */
  weightGrams: number | null
}

export type Shipping =
  | { ok: true; options: { zone: string; priceMinor: number }[] }
  | { ok: false; code: 'no-zone' | NoPrice }

/**
 * The ways of sending a parcel to a place, with their prices in minor units, the cheapest first. Only the zones that name the place most
 * closely count: where one names the province, those that name the country don't. Where no way has a price: why, the reason of the first
 * zone in the order of ids. Throws a MoneyError on a price that is no whole number.
 */
export function findShipping(zones: readonly ShippingZone[], parcel: Parcel): Shipping {
  const near = zones.map((zone) => ({ zone, closeness: coverage(parcel.place, zone) })).filter(({ closeness }) => closeness > 0)
  const closest = Math.max(0, ...near.map(({ closeness }) => closeness))
  const asked = near.filter(({ closeness }) => closeness === closest).map(({ zone }) => zone).sort((a, b) => (a.id < b.id ? -1 : 1))
  const priced = asked.map((zone) => ({ zone: zone.id, price: priceIn(zone, parcel) }))
  const options = priced.flatMap(({ zone, price }) => (typeof price === 'number' ? [{ zone, priceMinor: price }] : []))
  if (options.length > 0) return { ok: true, options: options.sort((a, b) => a.priceMinor - b.priceMinor) }
  const first = priced.find(({ price }) => typeof price === 'string')
  return { ok: false, code: typeof first?.price === 'string' ? first.price : 'no-zone' }
}

function priceIn({ rate }: ShippingZone, { weightGrams, currency }: Parcel): number | NoPrice {
  const inCurrency = (prices: Prices): number | NoPrice => {
    const price = prices[currency]
    return price === undefined ? 'no-price-in-currency' : wholeMinor(price)
  }
  if (rate.kind === 'flat') return inCurrency(rate.prices)
  if (weightGrams === null) return 'weight-unknown'
  const band = [...rate.bands].sort((a, b) => a.upToGrams - b.upToGrams).find(({ upToGrams }) => weightGrams <= upToGrams)
  return band ? inCurrency(band.prices) : 'too-heavy'
}
