import { currencies, type Currency, type Price, type ProductVariant, type StockState } from '@gatehouse/contract'
import { asSystem } from '../access/index.ts'
import type { Stock, Variant } from '../payload-types.ts'
import type { Documents } from './documents.ts'
import { idOf } from './id-of.ts'

const asVisitor = asSystem('visitors see what can be bought through the storefront')
const withoutJoins: object = { joins: false }

/** So few, and the page says so. */
const few = 5

/** What is left once what is promised is taken off. */
export function stockStateOf(stock: Pick<Stock, 'onHand' | 'reserved'> | undefined): StockState {
  const left = (stock?.onHand ?? 0) - (stock?.reserved ?? 0)
  if (left <= 0) return 'out-of-stock'
  return left <= few ? 'few-left' : 'in-stock'
}

/** A variant's prices, in the order of the currencies; one that is missing has none. */
export function pricesOf(variant: Variant): Price[] {
  const columns: Record<Currency, [number | null | undefined, boolean | null | undefined]> = {
    CAD: [variant.priceCadMinor, variant.taxIncludedCad], USD: [variant.priceUsdMinor, variant.taxIncludedUsd], EUR: [variant.priceEurMinor, variant.taxIncludedEur],
  }
  return currencies.flatMap((currency) => {
    const [amountMinor, taxIncluded] = columns[currency]
    return typeof amountMinor === 'number' ? [{ currency, amountMinor, taxIncluded: taxIncluded === true }] : []
  })
}

/** The lowest price in each currency. */
export const lowestPrices = (variants: readonly Pick<ProductVariant, 'prices'>[]): Price[] =>
  currencies.flatMap((currency) => {
    const prices = variants.flatMap(({ prices: all }) => all.filter((price) => price.currency === currency))
    return prices.length === 0 ? [] : [prices.reduce((lowest, one) => (one.amountMinor < lowest.amountMinor ? one : lowest))]
  })

/** What can be bought of each product, by its id, in the page's language. A save of one is told under its product's tag. */
export async function readVariants({ payload, locale }: Documents, products: string[]): Promise<Map<string, ProductVariant[]>> {
  const found = new Map<string, ProductVariant[]>(products.map((id) => [id, []]))
  if (products.length === 0) return found
  const { docs } = await payload.find({
    collection: 'variants', where: { product: { in: products } }, locale, fallbackLocale: 'en', depth: 0, pagination: false, sort: 'sku', ...withoutJoins, ...asVisitor,
  })
  const { docs: stocks } = await payload.find({ collection: 'stock', where: { variant: { in: docs.map(({ id }) => id) } }, depth: 0, pagination: false, ...asVisitor })
  const stockOf = new Map(stocks.map((stock) => [idOf(stock.variant), stock]))
  for (const variant of docs) {
    found.get(idOf(variant.product) ?? '')?.push({ id: variant.id, sku: variant.sku, label: variant.title ?? '', prices: pricesOf(variant), stockState: stockStateOf(stockOf.get(variant.id)) })
  }
  // The smallest first, as people look for it; without a price, last.
  const cheapest = ({ prices }: ProductVariant): number => prices[0]?.amountMinor ?? Infinity
  for (const variants of found.values()) variants.sort((a, b) => cheapest(a) - cheapest(b) || (a.sku < b.sku ? -1 : 1))
  return found
}
