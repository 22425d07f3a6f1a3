import { ruleTime } from '../../clock.ts'
import { approveFacts } from '../../rules/gate/approve-facts.ts'
import { officer, type SeedContext } from '../context.ts'
import { products } from '../data/index.ts'
import type { FactsSeed, VariantSeed } from '../data/products/index.ts'
import { write } from '../save.ts'

/** Prices and stock by the shop manager; classes and attributes by one policy officer and approved by the other, as for any product. */
export async function seedGoods(seed: SeedContext): Promise<number> {
  let count = 0
  for (const { slug, variants, facts } of products) {
    const product = seed.ids.find('products', slug)
    for (const variant of variants) await seedVariant(seed, product, variant)
    await seedFacts(seed, product, facts)
    count += variants.length
  }
  return count
}

async function seedVariant(seed: SeedContext, product: string, { title, onHand, ...rest }: VariantSeed): Promise<void> {
  const variant = await write(seed, 'variants', {
    as: 'shop-manager', shared: { ...rest, product, taxIncludedCad: false, taxIncludedUsd: false, taxIncludedEur: true },
    words: (locale) => ({ title: title[locale] }),
  })
  await write(seed, 'stock', { as: 'shop-manager', shared: { variant, onHand, reserved: 0 } })
}

async function seedFacts(seed: SeedContext, product: string, { classes, attributes, evidence }: FactsSeed): Promise<void> {
  const id = await write(seed, 'product-facts', { as: 'policy-officer', shared: { product, classes: [...classes], attributes: [...attributes], evidence } })
  await approveFacts(seed.payload, id, { actor: officer(seed, 'second'), now: ruleTime() })
}
