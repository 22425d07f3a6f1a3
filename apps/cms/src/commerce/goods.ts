import type { Locale, Picture, Price, StockState } from '@gatehouse/contract'
import type { TaxClass } from '@gatehouse/commerce'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import type { Stock } from '../payload-types.ts'
import { readApprovedFacts } from '../rules/facts/read-approved.ts'
import { createDocuments } from '../site/documents.ts'
import { idOf } from '../site/id-of.ts'
import { readPicture } from '../site/picture.ts'
import { createTags } from '../site/tags.ts'
import { pricesOf, stockStateOf } from '../site/variants.ts'

/** A variant with all that a line of a cart needs of it. */
export interface Goods {
  variant: string
  product: string
  slug: string
  title: string
  label: string
  textLocale: Locale
  picture: Picture | null
  /** Approved ones only; what waits for a second person doesn't count. */
  classes: readonly string[]
  attributes: readonly string[]
  prices: Price[]
  taxClass: TaxClass
  weightGrams: number | null
  stockState: StockState
  available: number
}

const asShop = asSystem('a cart shows what is in it')
const withoutJoins: object = { joins: false }

/** MongoDB doesn't look for an id of another shape: it throws. */
const canBeId = ({ db }: Payload) => (id: string): boolean => db.name !== 'mongoose' || /^[0-9a-f]{24}$/.test(id)

/** The goods of these variants; what isn't published, or isn't there, is left out, whoever knows its id. */
export async function readGoodsOf(payload: Payload, given: readonly string[], locale: Locale): Promise<Map<string, Goods>> {
  const ids = [...new Set(given)].filter(canBeId(payload))
  if (ids.length === 0) return new Map()
  const { docs: variants } = await payload.find({
    collection: 'variants', where: { id: { in: ids } }, locale, fallbackLocale: 'en', depth: 0, pagination: false, ...withoutJoins, ...asShop,
  })
  const products = [...new Set(variants.flatMap(({ product }) => idOf(product) ?? []))]
  if (products.length === 0) return new Map()
  const documents = createDocuments(payload, locale, createTags())
  const shown = new Map((await documents.translated('products', products)).map((one) => [one.document.id, one]))
  const factsOf = await readApprovedFacts(payload, products)
  const { docs: stocks } = await payload.find({ collection: 'stock', where: { variant: { in: variants.map(({ id }) => id) } }, depth: 0, pagination: false, ...asShop })
  const stockOf = new Map<string | null, Stock>(stocks.map((stock) => [idOf(stock.variant), stock]))

  const goods = new Map<string, Goods>()
  for (const variant of variants) {
    const product = idOf(variant.product)
    const one = product === null ? undefined : shown.get(product)
    if (!one || product === null) continue
    const stock = stockOf.get(variant.id)
    goods.set(variant.id, {
      variant: variant.id, product, slug: one.document.slug, title: one.document.title, label: variant.title ?? '', textLocale: one.textLocale,
      picture: await readPicture(documents.in(one.textLocale), one.document.pictures?.[0]),
      ...factsOf(product),
      prices: pricesOf(variant), taxClass: variant.taxClass, weightGrams: variant.weightGrams ?? null,
      stockState: stockStateOf(stock), available: Math.max(0, (stock?.onHand ?? 0) - (stock?.reserved ?? 0)),
    })
  }
  return goods
}
