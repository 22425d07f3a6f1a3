import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, PayloadRequest } from 'payload'
import type { Stock, Variant } from '../payload-types.ts'
import { idOf } from '../site/id-of.ts'
import { stockStateOf } from '../site/variants.ts'
import { documentTag } from './tags.ts'
import { writeChange } from './write-change.ts'

// Prices and stock stand on the product's pages and cards: a save of them is told under the product's own tag.

const tell = async (products: (string | null)[], req: PayloadRequest): Promise<void> => {
  const tags = [...new Set(products)].filter((id) => id !== null).map((id) => documentTag('products', id))
  if (tags.length > 0) await writeChange(req, tags)
}

const ofVariant = (variant: Partial<Variant> | undefined): string | null => idOf(variant?.product)

async function ofStock(stock: Partial<Stock>, req: PayloadRequest): Promise<string | null> {
  const id = idOf(stock.variant)
  const variant = id === null ? null : await req.payload.db.findOne<Variant>({ collection: 'variants', where: { id: { equals: id } }, req })
  return ofVariant(variant ?? undefined)
}

const variantSaved: CollectionAfterChangeHook<Variant> = async ({ doc, previousDoc, req }) => {
  await tell([ofVariant(doc), ofVariant(previousDoc)], req)
  return doc
}

const variantDeleted: CollectionAfterDeleteHook<Variant> = async ({ doc, req }) => {
  await tell([ofVariant(doc)], req)
  return doc
}

/** Only where the words on the page change: a number of pieces stands on none. */
const stockSaved: CollectionAfterChangeHook<Stock> = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create' || stockStateOf(doc) !== stockStateOf(previousDoc)) await tell([await ofStock(doc, req)], req)
  return doc
}

const stockDeleted: CollectionAfterDeleteHook<Stock> = async ({ doc, req }) => {
  await tell([await ofStock(doc, req)], req)
  return doc
}

const withHooks = (config: CollectionConfig, afterChange: CollectionAfterChangeHook, afterDelete: CollectionAfterDeleteHook): CollectionConfig => ({
  ...config,
  hooks: { ...config.hooks, afterChange: [...(config.hooks?.afterChange ?? []), afterChange], afterDelete: [...(config.hooks?.afterDelete ?? []), afterDelete] },
})

export const recordVariantChanges = (config: CollectionConfig): CollectionConfig => withHooks(config, variantSaved, variantDeleted)
export const recordStockChanges = (config: CollectionConfig): CollectionConfig => withHooks(config, stockSaved, stockDeleted)
