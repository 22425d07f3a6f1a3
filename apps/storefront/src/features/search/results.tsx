import type { Locale, MarkedText, SearchEntry, SearchFit, SearchHit } from '@gatehouse/contract'
import type { ShownLevel } from '../../gate/answers.ts'
import type { LevelOf } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'
import { searchWords } from '../../i18n/search.ts'
import { Level } from '../../parts/level.tsx'
import { countKinds, type ResultPage } from './count-kinds.ts'
import { searchPath, type SearchQuery } from './query.ts'

interface ResultsProps {
  lang: Locale
  query: SearchQuery
  /** Everything found that this visitor may see, of all kinds. */
  hits: SearchHit[]
  shown: ResultPage
  /** The words of what is on this page of results. */
  entries: SearchEntry[]
  fit: SearchFit
  isCut: boolean
  /** How far this visitor may go with a product. */
  levelOf: LevelOf
}

/** What was found: how many of each kind, and one page of it. */
export function Results({ lang, query, hits, shown, entries, fit, isCut, levelOf }: ResultsProps) {
  const words = searchWords[lang]
  const address = (more: Partial<SearchQuery>) => `/${lang}${searchPath({ q: query.q, kind: query.kind, ...more })}`
  return (
    <section className="found" aria-labelledby="found">
      <h2 id="found">{words.results(hits.length, query.q)}</h2>
      {fit === 'exact' ? null : <p className="note">{words.fit[fit]}</p>}
      {isCut ? <p className="note">{words.isCut}</p> : null}
      <nav className="kinds" aria-label={words.kindsLabel}>
        <ul>
          <li><a href={address({ kind: undefined })} aria-current={query.kind === undefined ? 'true' : undefined}>{words.all} <span className="soft">{hits.length}</span></a></li>
          {countKinds(hits).map(({ kind, count }) => (
            <li key={kind}><a href={address({ kind })} aria-current={query.kind === kind ? 'true' : undefined}>{words.kinds[kind]} <span className="soft">{count}</span></a></li>
          ))}
        </ul>
      </nav>
      {shown.total === 0 ? <p className="note">{words.count(0)}</p> : null}
      <ol className="results">{entries.map((entry) => <Result key={entry.id} entry={entry} lang={lang} level={entry.kind === 'product' ? levelOf(entry.slug) : null} />)}</ol>
      {shown.last > 1 ? (
        <nav className="result-pages" aria-label={words.pages.label}>
          {shown.page > 1 ? <a href={address({ page: shown.page - 1 })} rel="prev">{words.pages.previous}</a> : null}
          <span>{words.pages.of(shown.page, shown.last)}</span>
          {shown.page < shown.last ? <a href={address({ page: shown.page + 1 })} rel="next">{words.pages.next}</a> : null}
        </nav>
      ) : null}
    </section>
  )
}

function Result({ entry, lang, level }: { entry: SearchEntry; lang: Locale; level: ShownLevel | null }) {
  const { kind, path, anchor, title, excerpt } = entry
  return (
    <li data-kind={kind} data-gate-level={level ?? undefined}>
      <p className="meta">{searchWords[lang].kind[kind]}{level ? <Level level={level} words={wordsOf(lang)} /> : null}</p>
      <h3><a href={`/${lang}${path}${anchor === null ? '' : `#${anchor}`}`}><Marked text={title} /></a></h3>
      {excerpt.length > 0 ? <p className="excerpt"><Marked text={excerpt} /></p> : null}
    </li>
  )
}

function Marked({ text }: { text: MarkedText }) {
  return text.map((part, index) => (part.isMatch ? <mark key={index}>{part.text}</mark> : part.text))
}
