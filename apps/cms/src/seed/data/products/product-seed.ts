import type { Both } from '../../authoring/language.ts'
import type { ShortNode } from '../../authoring/nodes.ts'
import type { ClassSlug } from '../classes.ts'
import type { ProductSlug } from '../slugs.ts'

/** A price in one currency is an integer in its minor unit; a currency that is missing has no price. */
export interface VariantSeed {
  sku: string
  title: Both<string>
  weightGrams: number
  taxClass: 'standard' | 'books' | 'food' | 'exempt'
  priceCadMinor: number
  priceUsdMinor?: number
  /** With tax in it, as prices in the euro area are. */
  priceEurMinor?: number
  onHand: number
}

export interface FactsSeed { classes: readonly ClassSlug[]; attributes: readonly { name: string; value: string; url: string }[]; evidence: string }

/** The picture of a product is the drawing of its slug. */
export interface ProductSeed {
  slug: ProductSlug
  group: Both<string>
  title: Both<string>
  lead: Both<string>
  summary: Both<string>
  whatItIs: Both<readonly ShortNode[]>
  whatItIsNot: Both<readonly ShortNode[]>
  studies: Both<readonly ShortNode[]>
  related: readonly ProductSlug[]
  variants: readonly VariantSeed[]
  facts: FactsSeed
}
