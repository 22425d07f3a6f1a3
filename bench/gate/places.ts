import { countryCodes } from '@gatehouse/places'

/** What the CDN says to the storefront under test, and by which it proves itself. */
export const originSecret = 'the-secret-of-the-cdn-in-the-bench'

/** The headers of a visitor at a place; '' is one of whom the CDN knows nothing. */
export function headersFrom(place: string): Record<string, string> {
  const [country = '', region] = place.split('-')
  return { 'x-origin-secret': originSecret, 'cf-ipcountry': country || 'XX', ...(region ? { 'cf-region-code': region } : {}) }
}

/** Ten visitors of different places and answers. */
export const tenPlaces = ['CA-ON', 'CA-QC', 'CA-AB', 'US-TX', 'US-OR', 'NL', 'DE', 'GB', 'AU', '']

/** Every country, some provinces and states, and nowhere. */
export const manyPlaces = ['', 'CA-ON', 'CA-QC', 'CA-AB', 'CA-BC', 'US-TX', 'US-OR', 'US-CO', ...countryCodes].slice(0, 250)
