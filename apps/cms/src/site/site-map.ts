import { locales, type Locale, type SiteMapView } from '@gatehouse/contract'
import { currentSnapshot } from '../feed/snapshot.ts'
import type { Documents } from './documents.ts'
import { correctionsSlug, pagedCollections, pathOf } from './paths.ts'
import { listPublished } from './read-translated.ts'

type Page = SiteMapView['pages'][number]

/** These bring pages into being, or take them away, without being one in a language of its own. */
const others = ['faqs', 'topics', 'authors'] as const

/** Every address that exists, in a fixed order. What isn't one document's page is there in both languages. */
export async function readSiteMap(documents: Documents): Promise<SiteMapView> {
  for (const collection of [...pagedCollections, ...others]) documents.tags.collection(collection)
  const { routes } = await currentSnapshot(documents.payload, Date.now())
  const known = new Map<string, Page>()
  for (const collection of pagedCollections) {
    const shown = await documents.translated(collection, await listPublished(documents.payload, collection))
    for (const { document, translations } of shown) {
      const path = pathOf(collection, document.slug)
      // The page about corrections changes with every corrected text.
      const gathersOthers = collection === 'pages' && document.slug === correctionsSlug
      known.set(path, { path, languages: translations, changedAt: gathersOthers ? null : document.updatedAt })
    }
  }
  return { pages: routes.map(({ path }) => known.get(path) ?? { path, languages: [...locales] as Locale[], changedAt: null }) }
}
