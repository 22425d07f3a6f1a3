import { type Language, tagOf } from './words.ts'

/** Minor units as people read them: $26.25 in English, 26,25 $ in French. Each of the house's currencies has two digits. */
export const formatMoney = (amountMinor: number, currency: string, language: Language): string =>
  new Intl.NumberFormat(tagOf[language], { style: 'currency', currency, currencyDisplay: currency === 'CAD' ? 'symbol' : 'code' }).format(amountMinor / 100)
