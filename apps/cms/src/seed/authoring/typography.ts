import type { Locale } from '@gatehouse/contract'

const space = '\u00A0'
const months: Record<Locale, string> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
}

/** Where a space must not break the line: in numbers, dates and references to a law, and, in French, inside its punctuation. */
const holds: Record<Locale, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\b(ss?\.|Sch\.|Schedule|sections?|List|No\.) (?=[\dIVX]|[A-Z]\.\d)/g, `$1${space}`],
    [new RegExp(`(\\d) (?=(?:${months.en})\\b)`, 'g'), `$1${space}`],
    [/(\d) (?=(?:g|mg|ml|cm)\b)/g, `$1${space}`],
  ],
  fr: [
    [/ (?=[:»])/g, space],
    [/« /g, `«${space}`],
    [/(\d) (?=\d{3}(?!\d))/g, `$1${space}`],
    [/(\d) (?=(?:[%$€]|(?:g|mg|ml|cm)\b))/g, `$1${space}`],
    [new RegExp(`(\\d|1er) (?=(?:${months.fr})(?!\\p{L}))`, 'gu'), `$1${space}`],
    [/(?<!\p{L})(art\.|par\.|al\.|ann\.|annexe|articles?|liste) (?=[\dIVX]|[A-Z]\.\d)/gu, `$1${space}`],
  ],
}

/** A text with the spaces that hold together made unbreakable. Canadian French: none before ; ! ?, one before a colon and inside « ». */
export const typeset = (text: string, locale: Locale): string =>
  holds[locale].reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), text)

/** The same for every text inside a value. Keys, slugs and addresses have no spaces, so they stay as they are. */
export function typesetAll<T>(value: T, locale: Locale): T {
  if (typeof value === 'string') return typeset(value, locale) as T
  if (Array.isArray(value)) return value.map((item: unknown) => typesetAll(item, locale)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetAll(inner, locale)])) as T
}
