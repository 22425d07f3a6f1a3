import { htmlLang, type Currency, type Locale, type RuleNotice } from '@gatehouse/contract'
import { placeName } from '@gatehouse/places'
import type { OrderAddress } from '../orders/order-row.ts'
import { percentOf } from '../percent-of.ts'

// Money, days, addresses and laws as mails write them.

/** With the sign that the language uses and, where that alone could be mistaken, the code after it. */
export function amountIn(locale: Locale, currency: Currency): (amountMinor: number) => string {
  const format = new Intl.NumberFormat(htmlLang[locale], { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  return (amountMinor) => `${format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))}${currency === 'EUR' ? '' : `\u00A0${currency}`}`
}

/** A tax with its rate, as the quote says it: `GST, 5%`, `TVQ, 9,975 %`. */
export const taxIn = (locale: Locale, { title, ratePpm }: { title: string; ratePpm: number }): string => `${title}, ${percentOf(ratePpm, locale)}`

/** A day in words, day first, as the site writes it. Days are counted in UTC. */
export function dayIn(locale: Locale, at: number): string {
  const written = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-CA' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at).replaceAll(' ', '\u00A0')
  return locale === 'fr' ? written.replace(/^1(?=\u00A0)/, '1er') : written
}

export const addressLines = (locale: Locale, { name, line1, line2, city, region, postalCode, country }: OrderAddress): string[] =>
  [name, line1, line2 ?? '', [city, region === null ? '' : placeName(region, locale), postalCode].filter(Boolean).join(' '), placeName(country, locale)].filter((line) => line !== '')

/** A law as the language cites it: in French where it is published in it, else under its English title. */
export const citationIn = (locale: Locale, { title, section, fr }: RuleNotice['source']): string => (locale === 'fr' && fr ? fr : [title, section].filter(Boolean).join(', '))
