import type { Currency } from '@gatehouse/commerce'

/** An amount in minor units as people read it, with its currency: `CA$26.00`, `26,00 $ CA`. */
export const formatMinor = (minor: number, currency: Currency, language: string): string =>
  new Intl.NumberFormat(language.startsWith('fr') ? 'fr-CA' : 'en-CA', { style: 'currency', currency, currencyDisplay: 'code' }).format(minor / 100).replace(/^([A-Z]{3})\s?/, '$1\u00a0')
