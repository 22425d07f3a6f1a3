import { locales, type Locale, type SiteMapView } from '@gatehouse/contract'
import { currentSnapshot } from '../feed/snapshot.ts'
import type { Documents } from './documents.ts'
import { pathOf } from './paths.ts'
import { listPublished } from './read-translated.ts'

type Page = SiteMapView['pages'][number]

// The collections whose documents have a page each, and a language in which they may not be ready.
const translated = { articles: (slug: string) => pathOf('articles', slug), guides: (slug: string) => pathOf('guides', slug), products: (slug: string) => pathOf('products', slug), pages: (slug: string) => `/${slug}` }
/** These bring pages into being, or take them away, without being one in a language of its own. */
const others = ['faqs', 'topics', 'authors'] as const

/** Every address that exists, in a fixed order. What isn't one document's page is there in both languages. */
export async function readSiteMap(documents: Documents): Promise<SiteMapView> {
  for (const collection of [...Object.keys(translated), ...others]) documents.tags.collection(collection)
  const { routes } = await currentSnapshot(documents.payload, Date.now())
  const known = new Map<string, Page>()
  for (const collection of Object.keys(translated) as (keyof typeof translated)[]) {
    const shown = await documents.translated(collection, await listPublished(documents.payload, collection))
    for (const { document, translations } of shown) {
      const path = translated[collection](document.slug)
      known.set(path, { path, languages: translations, changedAt: document.updatedAt })
    }
  }
  return { pages: routes.map(({ path }) => known.get(path) ?? { path, languages: [...locales] as Locale[], changedAt: null }) }
}
