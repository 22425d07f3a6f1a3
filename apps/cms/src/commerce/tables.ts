import { coverage, type Prices, type ShippingZone, type TaxLine, type TaxRate } from '@gatehouse/commerce'
import type { Locale } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { readBands } from '../collections/shipping-zones/bands.ts'
import { isRate } from '../collections/tax-rates/percent.ts'
import { placesIn } from '../fields/places.ts'
import type { ShippingZone as ZoneRow } from '../payload-types.ts'

// What staff keep in the admin's tables, as `packages/commerce` reckons with it. Names are in the language asked for, else in English.

const asQuote = asSystem('a quote looks up shipping and tax rates')

function flatPrices({ flatCadMinor, flatUsdMinor, flatEurMinor }: ZoneRow): Prices {
  const prices: Prices = {}
  if (typeof flatCadMinor === 'number') prices.CAD = flatCadMinor
  if (typeof flatUsdMinor === 'number') prices.USD = flatUsdMinor
  if (typeof flatEurMinor === 'number') prices.EUR = flatEurMinor
  return prices
}

export interface Zones { zones: ShippingZone[]; titles: ReadonlyMap<string, string> }

export async function readZones(payload: Payload, locale: Locale): Promise<Zones> {
  const { docs } = await payload.find({ collection: 'shipping-zones', locale, fallbackLocale: 'en', depth: 0, pagination: false, ...asQuote })
  return {
    titles: new Map(docs.map(({ id, title }) => [id, title])),
    zones: docs.map((row): ShippingZone => ({
      id: row.id, places: placesIn(row.places), exceptPlaces: placesIn(row.exceptPlaces),
      // Bands that can't be read hold no parcel.
      rate: row.kind === 'flat' ? { kind: 'flat', prices: flatPrices(row) } : { kind: 'weight', bands: readBands(row.bands) ?? [] },
    })),
  }
}

export interface Rates { rates: TaxRate[]; titleOf: (line: TaxLine, place: string) => string }

export async function readRates(payload: Payload, locale: Locale): Promise<Rates> {
  const { docs } = await payload.find({ collection: 'tax-rates', locale, fallbackLocale: 'en', depth: 0, pagination: false, ...asQuote })
  const titled = docs.map((row) => {
    const { ratePpm } = row
    // Never less tax than staff wrote: a rate that can't be read stops the quote.
    if (!isRate(ratePpm)) throw new Error(`tax rate ${row.id} says “${String(ratePpm)}”, which is no rate`)
    return { title: row.title, rate: { id: row.id, tax: row.tax, places: placesIn(row.places), exceptPlaces: placesIn(row.exceptPlaces), classes: row.classes, ratePpm } satisfies TaxRate }
  })
  return {
    rates: titled.map(({ rate }) => rate),
    titleOf: ({ tax, ratePpm }, place) => titled.find(({ rate }) => rate.tax === tax && rate.ratePpm === ratePpm && coverage(place, rate) > 0)?.title ?? tax,
  }
}
