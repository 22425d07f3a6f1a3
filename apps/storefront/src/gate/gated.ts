import { priceIn } from '@gatehouse/commerce'
import type { HomeView, Price, ProductCard, ProductView, ShopView, StockState } from '@gatehouse/contract'
import { levelAlone, type Answer, type Answers, type ShownLevel } from './answers.ts'

// What of a view may be shown: what is hidden goes, and so do prices below `display`. Pages hand nothing else on, so nothing else
// can stand in what is sent.

/** Tells a renderer how far a product named in a text may go; null: it isn't to be named. */
export type LevelOf = (slug: string) => ShownLevel | null

export type GatedCard = Omit<ProductCard, 'prices'> & { level: ShownLevel; price: Price | null }
export type GatedProduct = Omit<ProductView, 'prices' | 'variants' | 'related'> & { answer: Answer; price: Price | null; variants: GatedVariant[]; related: GatedCard[] }
/** What there is of a product, with its price; where it can be bought, how much there is, and what a basket knows it by. */
export interface GatedVariant { id: string | null; sku: string; label: string; price: Price; stockState: StockState | null }
export type GatedHome = Omit<HomeView, 'products'> & { products: GatedCard[] }
export type GatedShop = Omit<ShopView, 'products'> & { products: GatedCard[] }

export function levelsOf({ bySlug }: Pick<Answers, 'bySlug'>): LevelOf {
  return (slug) => bySlug.get(slug)?.level ?? null
}

/** The price that a level allows to be shown. */
function shownPrice(prices: readonly Price[] | undefined, level: ShownLevel, { currency }: Answers): Price | null {
  return level === 'information' ? null : priceIn(prices ?? [], currency)
}

export function gateCards(cards: readonly ProductCard[], answers: Answers): GatedCard[] {
  return cards.flatMap(({ prices, ...card }) => {
    const level = answers.bySlug.get(card.slug)?.level
    return level === undefined ? [] : [{ ...card, level, price: shownPrice(prices, level, answers) }]
  })
}

/** The product as its own page may show it; null where it is hidden. */
export function gateProduct({ prices, variants, related, ...product }: ProductView, answers: Answers): GatedProduct | null {
  const answer = answers.bySlug.get(product.slug)
  if (!answer) return null
  const { level } = answer
  return { ...product, answer, price: shownPrice(prices, level, answers), variants: gateVariants(variants ?? [], level, answers), related: gateCards(related, answers) }
}

function gateVariants(variants: NonNullable<ProductView['variants']>, level: ShownLevel, answers: Answers): GatedVariant[] {
  return variants.flatMap(({ id, sku, label, prices, stockState }) => {
    const price = shownPrice(prices, level, answers)
    return price ? [{ id: level === 'purchase' ? id : null, sku, label, price, stockState: level === 'purchase' ? stockState : null }] : []
  })
}

export function gateHome(home: HomeView, answers: Answers): GatedHome {
  return { ...home, products: gateCards(home.products, answers) }
}

export function gateShop(shop: ShopView, answers: Answers): GatedShop {
  return { ...shop, products: gateCards(shop.products, answers) }
}

/** Answers for an editor's draft, which no visitor sees: everything is described, and nothing is offered. */
export const draftLevels: LevelOf = () => 'information'
export function draftProduct({ prices: _prices, variants: _variants, related, ...product }: ProductView): GatedProduct {
  return { ...product, answer: levelAlone('information'), price: null, variants: [], related: related.map(({ prices: _, ...card }) => ({ ...card, level: 'information', price: null })) }
}
