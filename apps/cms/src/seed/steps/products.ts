import type { SeedContext } from '../context.ts'
import { products } from '../data/index.ts'
import type { ProductSeed } from '../data/products/index.ts'
import { draft, publish, type Document } from '../save.ts'
import { toLexical } from '../to-lexical/index.ts'

/** All drafts first: products name one another as related. */
export async function seedProducts(seed: SeedContext): Promise<number> {
  for (const [order, product] of products.entries()) {
    seed.ids.remember('products', product.slug, await draft(seed, 'products', documentOf(seed, product, order)))
  }
  for (const [order, product] of products.entries()) {
    const document = documentOf(seed, product, order)
    const related = product.related.map((slug) => seed.ids.find('products', slug))
    await publish(seed, 'products', seed.ids.find('products', product.slug), { ...document, shared: { ...document.shared, related } })
  }
  return products.length
}

function documentOf({ ids: { find } }: SeedContext, product: ProductSeed, order: number): Document<'products'> {
  const { slug, title, group, lead, summary } = product
  return {
    as: 'editor',
    shared: { slug, order, pictures: [find('media', slug)] },
    words: (locale) => {
      const text = (part: 'whatItIs' | 'whatItIsNot' | 'studies') => toLexical(product[part][locale], `products/${slug}/${part}/${locale}`, find)
      return {
        title: title[locale], group: group[locale], lead: lead[locale], summary: summary[locale],
        whatItIs: text('whatItIs'), whatItIsNot: text('whatItIsNot'), studies: text('studies'),
        seo: { title: title[locale], description: lead[locale] },
      }
    },
  }
}
