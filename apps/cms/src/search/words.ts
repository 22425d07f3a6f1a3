// What counts as a word, for what is indexed, for what is asked, and for what is marked on the page: all three must agree.

/** A word where it stands in a text, and the terms that it is found by. */
export interface Word { start: number; end: number; terms: string[] }

// A grouped number is one word however its groups are set apart: 8,703 is found by 8703. An English possessive is found with
// and without its s (Lion’s Mane by "lion" and "lions"). Any other apostrophe parts words, as French elision does (l’accès).
const word = /(?<![\p{L}\p{N}])\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:[’'ʼ]s(?![\p{L}\p{N}]))?/gu
const possessive = /[’'ʼ]s$/i
const grouped = /^\d{1,3}(?:[,\u00A0\u202F ]\d{3})+$/
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/** A word without what doesn't count: case, accents, ligatures, soft hyphens. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower.normalize('NFKD').replace(/[\p{M}\u00AD]/gu, '').replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature)
}

/** The words of a text in order. A single letter isn't one: it is what elision leaves over. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(word)) {
    const terms = termsOf(match[0])
    if (terms.length > 0) yield { start: match.index, end: match.index + match[0].length, terms }
  }
}

function termsOf(written: string): string[] {
  if (grouped.test(written)) return [written.replace(/\D/g, '')]
  const stem = fold(written.replace(possessive, ''))
  const terms = possessive.test(written) ? [stem, `${stem}s`] : [stem]
  return terms.filter((term) => term.length > 1 || /\d/.test(term))
}

export const termsIn = (text: string): string[] => [...wordsIn(text)].flatMap(({ terms }) => terms)
