import { locales, type Locale, type SearchView } from '@gatehouse/contract'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { readLang } from '../../../../data/params.ts'
import { readLayout, readSearch, readSearchEntries, readSearchStart, readShop } from '../../../../data/site.ts'
import { Frame } from '../../../../features/frame/frame.tsx'
import { pageOf } from '../../../../features/search/count-kinds.ts'
import { readSearchQuery, searchPath, type SearchQuery } from '../../../../features/search/query.ts'
import { Results } from '../../../../features/search/results.tsx'
import { SearchPage } from '../../../../features/search/search-page.tsx'
import { withoutNames } from '../../../../features/search/unnamed.ts'
import { levelsOf, type LevelOf } from '../../../../gate/gated.ts'
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

/** Counted are only the results that the visitor gets to see, and none quotes the name of what is hidden. */
async function readResults(lang: Locale, query: SearchQuery) {
  if (query.q === '') return null
  // A text may call a product by its name in the other language.
  const [all, ...shops] = await Promise.all([readSearch(query.q, lang, 'all'), ...locales.map((locale) => readShop(locale))])
  const products = shops.flatMap((shop) => shop.products)
  const levelOf = await readLevels([...all.hits.filter(({ kind }) => kind === 'product'), ...products].map(({ slug }) => slug))
  const seen = withoutHidden(all, levelOf)
  // Where all that fits is hidden, the texts alone are searched once more, for what fits them loosely. Goods that would fit loosely
  // stay out: rather a result too few than one that tells of what is hidden.
  const goods = seen.hits.length === 0 && all.hits.length > 0 ? 'none' : 'all'
  const { hits, fit, isCut } = goods === 'none' ? await readSearch(query.q, lang, goods) : seen
  if (hits.length === 0) return null
  const shown = pageOf(hits, query.kind, query.page)
  const entries = shown.hits.length > 0 ? await readSearchEntries(query.q, shown.hits.map(({ id }) => id), lang, goods) : []
  const hidden = products.filter(({ slug }) => levelOf(slug) === null).map(({ title }) => title)
  return <Results lang={lang} query={query} hits={hits} shown={shown} entries={withoutNames(entries, hidden)} fit={fit} isCut={isCut} levelOf={levelOf} />
}

const withoutHidden = (view: SearchView, levelOf: LevelOf): SearchView => ({ ...view, hits: view.hits.filter(({ kind, slug }) => kind !== 'product' || levelOf(slug) !== null) })

/** How far this visitor may go with each of these goods. */
async function readLevels(slugs: string[]): Promise<LevelOf> {
  const { facts } = readToldVisitor(await headers())
  return levelsOf(registry().decider?.forGoods([...new Set(slugs)], facts).answers ?? { bySlug: new Map() })
}
