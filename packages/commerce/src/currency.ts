import type { Currency } from './money.ts'
import { placesAround } from './places.ts'

// The countries whose currency is the euro by agreement with the Union: its members in the euro area (Bulgaria since 2026), and
// those that use it under a monetary agreement. Territories with a code of their own that use it stand with them.
const euroArea = new Set([
  'AT', 'BE', 'BG', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK',
  'AD', 'MC', 'SM', 'VA',
  'AX', 'BL', 'GF', 'GP', 'MF', 'MQ', 'PM', 'RE', 'TF', 'YT',
])

function currencyOfCountry(country: string): Currency {
  if (country === 'US') return 'USD'
  return euroArea.has(country) ? 'EUR' : 'CAD'
}

/** The currency of some places, codes of ISO 3166: Canadian dollars where there is none, or they don't agree. The server asks this; no client chooses. */
export function currencyOf(places: readonly string[]): Currency {
  const [first, ...others] = new Set(places.map((place) => currencyOfCountry(placesAround(place).at(-1) ?? place)))
  return first === undefined || others.length > 0 ? 'CAD' : first
}

/** The price to show: in the currency asked for, or else in Canadian dollars; null where there is neither. */
export function priceIn<Price extends { currency: Currency }>(prices: readonly Price[], currency: Currency): Price | null {
  return prices.find((price) => price.currency === currency) ?? prices.find((price) => price.currency === 'CAD') ?? null
}
