import type { ProductCard, ProductView } from '@gatehouse/contract'
import { documentTag } from '../feed/tags.ts'
import type { Product } from '../payload-types.ts'
import { readProductCards, toProductCards } from './cards.ts'
import type { Documents, Shown } from './documents.ts'
import { findBySlug } from './find-by-slug.ts'
import { idsOf } from './id-of.ts'
import { readPictures } from './picture.ts'
import { seoOf } from './plain-values.ts'
import { createReferences } from './references.ts'
import { listPublished } from './read-translated.ts'
import { toRichText } from './rich-text/index.ts'
import { lowestPrices, readVariants } from './variants.ts'

const mostRelated = 4

export async function readProduct(documents: Documents, slug: string): Promise<ProductView | null> {
  const shown = await findBySlug(documents, 'products', slug)
  return shown && toProductView(documents, shown)
}

/** Sources are numbered through the three parts in the order in which the page shows them. */
export async function toProductView(documents: Documents, { document, textLocale, translations }: Shown<'products'>): Promise<ProductView> {
  const inText = documents.in(textLocale)
  const references = createReferences(inText)
  const context = { documents: inText, references, of: documentTag('products', document.id) }
  const whatItIs = await toRichText(document.whatItIs, context)
  const whatItIsNot = await toRichText(document.whatItIsNot, context)
  const studies = await toRichText(document.studies, context)
  const variants = (await readVariants(documents, [document.id])).get(document.id) ?? []
  return {
    slug: document.slug,
    textLocale,
    translations,
    title: document.title,
    group: document.group ?? '',
    lead: document.lead ?? '',
    pictures: await readPictures(inText, document.pictures),
    whatItIs,
    whatItIsNot,
    studies,
    references: references.list(),
    related: await readRelated(documents, document),
    prices: lowestPrices(variants),
    variants,
    seo: seoOf(document.seo, { title: document.title, description: document.lead ?? '' }),
  }
}

/** The products that were chosen, else others of the same shelf. */
async function readRelated(documents: Documents, product: Product): Promise<ProductCard[]> {
  const chosen = await readProductCards(documents, idsOf(product.related))
  if (chosen.length > 0) return chosen.slice(0, mostRelated)
  documents.tags.collection('products')
  const ids = await listPublished(documents.payload, 'products', { where: { id: { not_equals: product.id } }, sort: ['order', 'slug'] })
  const others = await documents.translated('products', ids)
  const sameShelf = others.filter(({ document }) => document.group === product.group).slice(0, mostRelated)
  return toProductCards(documents, sameShelf)
}
