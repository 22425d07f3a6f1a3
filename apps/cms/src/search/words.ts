import type { Locale } from '@gatehouse/contract'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import { remember } from './remember.ts'

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
  return /^[a-z0-9]*$/.test(lower) ? lower : foldAccents(lower)
}

const foldAccents = remember((lower) => lower.normalize('NFKD').replace(/[\p{M}\u00AD]/gu, '').replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature))

/** A number has no forms, and a very long string is no word. */
const hasForms = (word: string): boolean => word.length <= 40 && !/\d/.test(word)

const stems: Record<Locale, (word: string) => string> = { en: remember(stemEnglish), fr: remember(stemFrench) }

/** What the forms of a word have in common: legal, légale and légaux are found by each other. Takes a folded word. */
export const stemOf = (word: string, locale: Locale): string => (hasForms(word) ? stems[locale](word) : word)

/** The words of a text in order. A single letter isn't one: it is what elision leaves over. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(word)) {
    const terms = termsOf(match[0])
    if (terms.length > 0) yield { start: match.index, end: match.index + match[0].length, terms }
  }
}

function termsOf(written: string): string[] {
  if (grouped.test(written)) return [written.replace(/\D/g, '')]
  const bare = fold(written.replace(possessive, ''))
  const terms = possessive.test(written) ? [bare, `${bare}s`] : [bare]
  return terms.filter((term) => term.length > 1 || /\d/.test(term))
}

/** The words of a text as they are asked for. */
export const termsIn = (text: string): string[] => [...wordsIn(text)].flatMap(({ terms }) => terms)

/** A word's terms and their stems: what it is found by. */
export function withStems(terms: readonly string[], locale: Locale): string[] {
  const all = [...terms]
  for (const term of terms) {
    const stem = stemOf(term, locale)
    if (!all.includes(stem)) all.push(stem)
  }
  return all
}
