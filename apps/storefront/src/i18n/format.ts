import { htmlLang, type Currency, type Locale } from '@gatehouse/contract'

// One formatter a language and kind, made once: making one is dear.
const dates = new Map<Locale, Intl.DateTimeFormat>()
/** Intl's Canadian English puts the month first; the texts of the house, as Canada's own style guide allows, the day. */
const dateLanguage = { en: 'en-GB', fr: 'fr-CA' } as const satisfies Record<Locale, string>
const numbers = new Map<Locale, Intl.NumberFormat>()

/** A calendar date (`2026-11-16`, or the start of a timestamp) in words, day first (`16 November 2026`), held together by no-break spaces. */
export function formatDate(locale: Locale, iso: string): string {
  let format = dates.get(locale)
  if (!format) dates.set(locale, (format = new Intl.DateTimeFormat(dateLanguage[locale], { dateStyle: 'long', timeZone: 'UTC' })))
  const written = format.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)).replaceAll(' ', '\u00A0')
  // French counts the first of a month; Intl doesn't.
  return locale === 'fr' ? written.replace(/^1(?=\u00A0)/, '1er') : written
}

/** A whole number with the separators of the language. */
export function formatNumber(locale: Locale, value: number): string {
  let format = numbers.get(locale)
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(htmlLang[locale])))
  return format.format(value)
}

const amounts = new Map<string, Intl.NumberFormat>()

/** An amount of money with the sign of its currency, as the language writes it: `$34.00`, `34,00 $`. The code stands beside it where the sign alone could be mistaken. */
export function formatAmount(locale: Locale, { currency, amountMinor }: { currency: Currency; amountMinor: number }): string {
  const key = `${locale} ${currency}`
  let format = amounts.get(key)
  if (!format) amounts.set(key, (format = new Intl.NumberFormat(htmlLang[locale], { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })))
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

const rates = new Map<Locale, Intl.NumberFormat>()

/** A tax rate given in millionths, as the language writes a percentage: `13%`, `9,975 %`. */
export function formatRate(locale: Locale, ratePpm: number): string {
  let format = rates.get(locale)
  if (!format) rates.set(locale, (format = new Intl.NumberFormat(htmlLang[locale], { style: 'percent', maximumFractionDigits: 4 })))
  return format.format(ratePpm / 1_000_000)
}
