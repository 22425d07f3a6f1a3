import { productSlugs } from '../slugs.ts'
import { cannabisAndPsilocybin } from './cannabis-and-psilocybin.ts'
import { kits } from './kits.ts'
import { licensedFungi } from './licensed-fungi.ts'
import { printed } from './print.ts'
import type { ProductSeed } from './product-seed.ts'
import { unlicensedFungi } from './unlicensed-fungi.ts'

export type { FactsSeed, ProductSeed, VariantSeed } from './product-seed.ts'

/** All of them, in the order of the shop. */
export const products: readonly ProductSeed[] = [...printed, ...licensedFungi, ...unlicensedFungi, ...kits, ...cannabisAndPsilocybin]
  .sort((a, b) => productSlugs.indexOf(a.slug) - productSlugs.indexOf(b.slug))
