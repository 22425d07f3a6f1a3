import type { Locale } from '@gatehouse/contract'
import { en, type Words } from './words.en.ts'
import { fr } from './words.fr.ts'

const words: Record<Locale, Words> = { en, fr }

/** The interface's words in a language. */
export function wordsOf(locale: Locale): Words {
  return words[locale]
}

/** The language that a page's switch leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'fr' : 'en'
}

/**
 * The `lang` of a text inside a page: undefined where it is the page's own language. Just `en` or `fr`: what falls back is
 * the language, not the country.
 */
export function langAttribute(textLocale: Locale, pageLocale: Locale): Locale | undefined {
  return textLocale === pageLocale ? undefined : textLocale
}

export type { Words }
