import type { SearchStartView } from '@gatehouse/contract'
import { asSystem } from '../access/index.ts'
import { currentSnapshot } from '../feed/snapshot.ts'
import type { Documents } from '../site/documents.ts'
import { pathOf } from '../site/paths.ts'
import { listPublished } from '../site/read-translated.ts'

const most = 12

/** What a visitor can turn to without words to look for: the topics that have a page, and the guides. */
export async function readSearchStart(documents: Documents): Promise<SearchStartView> {
  const { payload, tags } = documents
  for (const collection of ['topics', 'articles', 'guides', 'faqs']) tags.collection(collection)
  const { routes } = await currentSnapshot(payload, Date.now())
  const there = new Set(routes.map(({ path }) => path))
  const { docs } = await payload.find({
    collection: 'topics', sort: ['order', 'slug'], locale: documents.locale, fallbackLocale: 'en', depth: 0, pagination: false,
    ...asSystem('topics are public'),
  })
  const guides = await documents.translated('guides', await listPublished(payload, 'guides', { sort: ['-publishedOn', 'slug'] }))
  return {
    topics: docs.map(({ slug, title }) => ({ title, path: pathOf('topics', slug) })).filter(({ path }) => there.has(path)),
    guides: guides.filter(({ textLocale }) => textLocale === documents.locale).slice(0, most).map(({ document }) => ({ title: document.title, path: pathOf('guides', document.slug) })),
  }
}
