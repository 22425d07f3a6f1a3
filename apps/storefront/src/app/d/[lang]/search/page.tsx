import type { Locale } from '@gatehouse/contract'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { readLang } from '../../../../data/params.ts'
import { readLayout, readSearch, readSearchEntries, readSearchStart } from '../../../../data/site.ts'
import { Frame } from '../../../../features/frame/frame.tsx'
import { pageOf } from '../../../../features/search/count-kinds.ts'
import { readSearchQuery, searchPath, type SearchQuery } from '../../../../features/search/query.ts'
import { Results } from '../../../../features/search/results.tsx'
import { SearchPage } from '../../../../features/search/search-page.tsx'
import { searchSeen } from '../../../../features/search/search-seen.ts'
import { registry } from '../../../../gate/registry.ts'
import { readToldVisitor } from '../../../../gate/told-visitor.ts'
import { searchWords } from '../../../../i18n/search.ts'
import { unlistedMetadata } from '../../../metadata.ts'

interface Props { params: Promise<{ lang: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = await readLang(params)
  const read = readSearchQuery(await searchParams)
  const { siteName } = await readLayout(lang)
  const { title } = searchWords[lang]
  return unlistedMetadata(read.ok && read.query.q ? `${read.query.q} · ${title}` : title, siteName)
}

export default async function Page({ params, searchParams }: Props) {
  const lang = await readLang(params)
  const read = readSearchQuery(await searchParams)
  const [layout, results] = await Promise.all([readLayout(lang), read.ok ? readResults(lang, read.query) : null])
  const start = results === null ? await readSearchStart(lang) : null
  return (
    <Frame layout={layout} lang={lang} path="/search" query={read.ok ? searchPath(read.query).split('?')[1] : undefined}>
      <SearchPage lang={lang} read={read} results={results} start={start} />
    </Frame>
  )
}

/** What the search finds for this visitor: it knows nothing of the goods that are hidden from them. */
async function readResults(lang: Locale, query: SearchQuery) {
  if (query.q === '') return null
  const { facts } = readToldVisitor(await headers())
  const { hits, fit, isCut, leftOut, levelOf } = await searchSeen(registry().decider, facts, (leaving) => readSearch(query.q, lang, leaving))
  if (hits.length === 0) return null
  const shown = pageOf(hits, query.kind, query.page)
  const entries = shown.hits.length > 0 ? await readSearchEntries(query.q, shown.hits.map(({ id }) => id), lang, leftOut) : []
  return <Results lang={lang} query={query} hits={hits} shown={shown} entries={entries} fit={fit} isCut={isCut} levelOf={levelOf} />
}
