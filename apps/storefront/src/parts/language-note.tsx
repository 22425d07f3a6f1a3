import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../i18n/index.ts'

/** Says in the page's language that the text is in the other one; nothing where it isn't. */
export function LanguageNote({ textLocale, lang }: { textLocale: Locale; lang: Locale }) {
  if (textLocale === lang) return null
  return <p className="language-note">{wordsOf(lang).textInEnglish}</p>
}
