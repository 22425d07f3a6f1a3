import type { HomeView, TextCard } from '@gatehouse/contract'
import { readProductCards, readTextCards } from './cards.ts'
import type { Documents } from './documents.ts'
import { readGlobal } from './globals.ts'
import { idOf } from './id-of.ts'
import { readLawLog } from './law-log.ts'
import { orderOf } from './listed-texts.ts'
import { existingPath } from './path-exists.ts'
import { reviewPagePath } from './paths.ts'
import { readPicture } from './picture.ts'
import { seoOf } from './plain-values.ts'
import { listPublished } from './read-translated.ts'

const guidesShown = 6
export const productsShown = 4

/** The front page: the lead story that the editors chose, else the newest article. */
export async function readHome(documents: Documents): Promise<HomeView> {
  const { payload, tags } = documents
  const site = await readGlobal(documents, 'site')
  tags.collection('guides')
  tags.collection('products')
  const guides = await listPublished(payload, 'guides', { sort: orderOf.guides })
  const products = await listPublished(payload, 'products', { sort: ['order', 'slug'] })
  return {
    creed: site.creed ?? '',
    seo: seoOf(site.homeSeo, { title: site.name ?? '', description: site.description ?? '' }),
    lead: await readLead(documents, site.leadStory),
    guides: await readTextCards(documents, 'guides', guides.slice(0, guidesShown)),
    products: await readProductCards(documents, products.slice(0, productsShown)),
    lawLog: await readLawLog(documents, site.lawLog ?? []),
    review: {
      title: site.reviewTitle ?? '',
      text: site.reviewText ?? '',
      picture: await readPicture(documents, site.reviewPicture),
      path: await existingPath(documents, reviewPagePath),
    },
  }
}

async function readLead(documents: Documents, chosenStory: unknown): Promise<TextCard | null> {
  const chosen = idOf(chosenStory)
  const [lead] = chosen ? await readTextCards(documents, 'articles', [chosen]) : []
  if (lead) return lead
  documents.tags.collection('articles')
  const newest = await listPublished(documents.payload, 'articles', { sort: ['-publishedOn', 'slug'] })
  const [first] = await readTextCards(documents, 'articles', newest.slice(0, 1))
  return first ?? null
}
