import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'

const key = 'demo-content'

/** Everything that an editor, a shop manager or a reader may have made. */
export const contentCollections = [
  'comments', 'carts', 'shipping-zones', 'tax-rates', 'articles', 'guides', 'pages', 'faqs', 'stock', 'product-facts', 'variants', 'products', 'rules', 'places', 'policy-cases', 'product-classes', 'topics', 'authors',
  'sources', 'media',
] as const

/** Whether nobody has written anything yet; what lies in the trash counts as written. */
export async function hasNoContent(payload: Payload): Promise<boolean> {
  for (const collection of contentCollections) {
    const { totalDocs } = await payload.count({ collection, trash: true, ...asSystem('counts all content') })
    if (totalDocs > 0) return false
  }
  return true
}

// A run that ended halfway leaves this mark. What it left is ours alone and incomplete, so the next run starts over.
export const markUnderWay = (payload: Payload): Promise<void> => payload.kv.set(key, { state: 'under-way' })
export const isUnderWay = (payload: Payload): Promise<boolean> => payload.kv.has(key)
export const markDone = (payload: Payload): Promise<void> => payload.kv.delete(key)
