import type { ShopView } from '@gatehouse/contract'
import { readProductCards } from './cards.ts'
import type { Documents } from './documents.ts'
import { readGlobal } from './globals.ts'
import { seoOf } from './plain-values.ts'
import { listPublished } from './read-translated.ts'

export async function readShop(documents: Documents): Promise<ShopView> {
  documents.tags.collection('products')
  const { title, lead, seo } = await readGlobal(documents, 'shop')
  const ids = await listPublished(documents.payload, 'products', { sort: ['order', 'slug'] })
  return {
    title: title ?? '',
    lead: lead ?? '',
    seo: seoOf(seo, { title: title ?? '', description: lead ?? '' }),
    products: await readProductCards(documents, ids),
  }
}
