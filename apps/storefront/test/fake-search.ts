import type { Locale, NewestView, SearchEntry, SearchHit, SearchStartView, SearchView, SiteMapView } from '@gatehouse/contract'
import { fakeRoutes, productName, type FakeContent } from './fake-content.ts'

// What can be found in the fake house, and what it lists for machines. A search there is no more than "the title has it";
// where nothing has it, the first article fits loosely. What is said of the second product names the one that is hidden, unless
// that is left out.

const folders = ['articles', 'guides'] as const

function hits({ articles, guides, products }: FakeContent, words: string, locale: Locale): (SearchHit & { title: string })[] {
  const all: (SearchHit & { title: string })[] = [
    ...[...articles].map(([slug, { title }]) => ({ id: `articles:${slug}`, kind: 'article' as const, slug, path: `/articles/${slug}`, anchor: null, title })),
    ...[...guides].map(([slug, { title }]) => ({ id: `guides:${slug}`, kind: 'guide' as const, slug, path: `/guides/${slug}`, anchor: null, title })),
    ...[...products].map(([slug, product]) => ({ id: `products:${slug}`, kind: 'product' as const, slug, path: `/shop/${slug}`, anchor: null, title: productName(product, locale) })),
  ]
  return all.filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()))
}

/** The answer to a search, or to the question for some results' words; null at any other path. */
export function fakeSearch(content: FakeContent, path: string, query: URLSearchParams, locale: Locale): { data: SearchView | { entries: SearchEntry[] } } | null {
  const words = query.get('q') ?? ''
  const leftOut = query.get('goods') === 'none' ? [...content.products.keys()] : query.get('without')?.split(',') ?? []
  const fitting = words === '' ? [] : hits(content, words, locale).filter(({ kind, slug }) => kind !== 'product' || !leftOut.includes(slug))
  const fit = fitting.length > 0 || words === '' ? 'exact' : 'some'
  const found = fit === 'exact' ? fitting : hits(content, 'first article', locale)
  if (path === '/search') return { data: { fit, isCut: false, hits: found.map(({ title: _title, ...hit }) => hit) } }
  if (path !== '/search/entries') return null
  const ids = query.get('ids')?.split(',') ?? []
  const excerpt = (slug: string) => [{ text: slug === 'second-product' && !leftOut.includes('secret-product') ? `It has ${words}, like The concealed product (Le produit caché)` : `It has ${words}`, isMatch: false }]
  return { data: { entries: found.filter(({ id }) => ids.includes(id)).map(({ title, ...hit }) => ({ ...hit, title: [{ text: title, isMatch: true }], excerpt: excerpt(hit.slug) })) } }
}

/** The views of lists for machines, and of where a search starts; null at any other path. */
export function fakeListing(content: FakeContent, path: string, _locale: Locale): { data: SiteMapView | NewestView | SearchStartView; tags: string[] } | null {
  const changedAt = '2026-11-02T12:00:00.000Z'
  const person = { slug: 'ada', name: 'Ada Example', jobTitle: 'editor', credentials: '', isDemo: true }
  const texts = folders.flatMap((folder) => [...content[folder]].map(([slug, { title }]) => ({ path: `/${folder}/${slug}`, title, kind: folder === 'articles' ? 'article' as const : 'guide' as const })))
  if (path === '/site-map') return { data: { pages: fakeRoutes(content).map((route) => ({ path: route.path, languages: ['en', 'fr'], changedAt: null })) }, tags: ['articles:*', 'guides:*', 'products:*'] }
  if (path === '/newest') {
    return { data: { texts: texts.map((text) => ({ ...text, summary: 'In short', publishedAt: changedAt, changedAt, authors: [person], topics: ['Topic'], picture: null })) }, tags: ['articles:*', 'guides:*', 'authors:ada'] }
  }
  if (path === '/search-start') return { data: { topics: [], guides: texts.filter(({ kind }) => kind === 'guide').map(({ title, path: at }) => ({ title, path: at })) }, tags: ['guides:*'] }
  return null
}
