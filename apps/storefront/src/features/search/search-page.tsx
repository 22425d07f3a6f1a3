import { htmlLang, type Locale, type SearchStartView } from '@gatehouse/contract'
import type { ReactNode } from 'react'
import { otherLocale } from '../../i18n/index.ts'
import { searchWords } from '../../i18n/search.ts'
import { SearchForm } from '../../parts/search-form.tsx'
import { searchPath, type ReadSearchQuery } from './query.ts'
import { Starts } from './starts.tsx'

interface SearchPageProps {
  lang: Locale
  read: ReadSearchQuery
  /** What was found, or null where nothing was asked or found; then the page says where to go on from. */
  results: ReactNode | null
  start: SearchStartView | null
}

/** The page of the search: the form, and what came of it. */
export function SearchPage({ lang, read, results, start }: SearchPageProps) {
  const words = searchWords[lang]
  const typed = read.ok ? read.query.q : read.typed
  return (
    <div className="wrap">
      <header className="search-head">
        <h1>{words.title}</h1>
        <SearchForm lang={lang} id="search" typed={typed} problem={read.ok ? undefined : problemOf(lang, read)} />
      </header>
      {results}
      {results === null && read.ok && typed !== '' ? <NothingFound lang={lang} typed={typed} /> : null}
      {start ? <Starts lang={lang} start={start} /> : null}
    </div>
  )
}

function problemOf(lang: Locale, { field, typed }: Extract<ReadSearchQuery, { ok: false }>): string {
  const { refused } = searchWords[lang]
  if (field !== 'q') return refused[field]
  // Refused without any words: they came twice, so that neither could be taken for what was typed.
  return typed === '' ? refused.twice : refused.q(typed.length)
}

function NothingFound({ lang, typed }: { lang: Locale; typed: string }) {
  const { nothing } = searchWords[lang]
  const other = otherLocale(lang)
  return (
    <section className="found" aria-labelledby="found">
      <h2 id="found">{nothing.title(typed)}</h2>
      <p className="note">{nothing.text}</p>
      <p className="note"><a href={`/${other}${searchPath({ q: typed })}`} hrefLang={htmlLang[other]}>{nothing.otherLanguage(typed)}</a></p>
    </section>
  )
}
