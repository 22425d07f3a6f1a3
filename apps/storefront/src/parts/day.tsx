import type { Locale } from '@gatehouse/contract'
import { formatDate } from '../i18n/format.ts'

/** A date in words, and for machines. */
export function Day({ lang, iso }: { lang: Locale; iso: string }) {
  return <time dateTime={iso.slice(0, 10)}>{formatDate(lang, iso)}</time>
}

/** A sentence of the interface (`words`) around a date. */
export function WithDay({ lang, iso, words }: { lang: Locale; iso: string; words: (date: string) => string }) {
  const date = formatDate(lang, iso)
  const [before, after] = words(date).split(date)
  return <>{before}<Day lang={lang} iso={iso} />{after}</>
}
