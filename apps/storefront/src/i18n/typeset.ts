import type { Locale } from '@gatehouse/contract'

/**
 * Sets the spaces of French punctuation in a text that was typed with ordinary ones: narrow no-break before ; ! ? and inside
 * « », no-break before a colon and inside a number. Adds no space where none was typed. English stays as it is.
 */
export function typeset(locale: Locale, text: string): string {
  if (locale !== 'fr') return text
  return text
    .replace(/[ \u00A0](?=[;!?»])/g, '\u202F')
    .replace(/«[ \u00A0]/g, '«\u202F')
    .replace(/ (?=:(\s|$))/g, '\u00A0')
    // thousands: 4 653
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0')
}

/** The same for every string in a view. Addresses and ids hold no such spaces, so they pass unchanged. */
export function typesetView<T>(locale: Locale, view: T): T {
  if (locale !== 'fr') return view
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(locale, value)
    if (Array.isArray(value)) return value.map(walk)
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
    return value
  }
  // The walk keeps the shape: only the insides of strings change.
  return walk(view) as T
}
