import type { Locale } from '@gatehouse/contract'

/** Sets the spaces of a text that was typed with ordinary ones. Adds none where none was typed. */
export function typeset(locale: Locale, text: string): string {
  const held = holdNumbers(text)
  return locale === 'fr' ? setFrenchSpaces(held) : held
}

/** In both languages a small number holds to the word after it ("28 studies"), and a section to its number ("s. 5", "art. 5"). */
function holdNumbers(text: string): string {
  return text
    .replace(/(?<![\d.,])(\d{1,3}) (?=\p{L})/gu, '$1\u00A0')
    .replace(/\b(ss?|art|arts|par|no|nos)\. (?=\d)/gi, '$1.\u00A0')
}

/** Narrow no-break before ; ! ? and inside « », no-break before a colon and inside a number. */
export function setFrenchSpaces(text: string): string {
  return text
    .replace(/[ \u00A0](?=[;!?»])/g, '\u202F')
    .replace(/«[ \u00A0]/g, '«\u202F')
    .replace(/ (?=:(\s|$))/g, '\u00A0')
    // thousands: 4 653
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0')
}

/** The same for every string in a view. Addresses and ids hold no such spaces, so they pass unchanged. */
export function typesetView<T>(locale: Locale, view: T): T {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(locale, value)
    if (Array.isArray(value)) return value.map(walk)
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
    return value
  }
  // The walk keeps the shape: only the insides of strings change.
  return walk(view) as T
}
