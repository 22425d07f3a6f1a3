import type { ProductCard, ProductVariant, TextCard } from '@gatehouse/contract'
import type { Documents, Shown } from './documents.ts'
import type { Listed } from './listed-documents.ts'
import { pathOf } from './paths.ts'
import { readPerson } from './people.ts'
import { readPicture } from './picture.ts'
import { dayOf } from './plain-values.ts'
import { lowestPrices, readVariants } from './variants.ts'

export type TextKind = 'articles' | 'guides'

/** A text in a list: its words and picture in its own language, the reviewer's title in the page's. */
export async function toTextCard(documents: Documents, kind: TextKind, { document, textLocale }: Listed): Promise<TextCard> {
  return {
    path: pathOf(kind, document.slug),
    title: document.title,
    summary: document.lead ?? '',
    picture: await readPicture(documents.in(textLocale), document.picture),
    lastReviewed: dayOf(document.lastReviewed),
    reviewer: await readPerson(documents, document.reviewer),
    textLocale,
  }
}

export async function toProductCard(documents: Documents, { document, textLocale }: Shown<'products'>, variants: readonly ProductVariant[]): Promise<ProductCard> {
  return {
    path: pathOf('products', document.slug),
    slug: document.slug,
    title: document.title,
    summary: document.summary ?? '',
    group: document.group ?? '',
    picture: await readPicture(documents.in(textLocale), document.pictures?.[0]),
    textLocale,
    prices: lowestPrices(variants),
  }
}

export async function readTextCards(documents: Documents, kind: TextKind, ids: string[]): Promise<TextCard[]> {
  const shown = await documents.translated(kind, ids)
  return Promise.all(shown.map((one) => toTextCard(documents, kind, one)))
}

export async function readProductCards(documents: Documents, ids: string[]): Promise<ProductCard[]> {
  return toProductCards(documents, await documents.translated('products', ids))
}

export async function toProductCards(documents: Documents, shown: readonly Shown<'products'>[]): Promise<ProductCard[]> {
  const variants = await readVariants(documents, shown.map(({ document }) => document.id))
  return Promise.all(shown.map((one) => toProductCard(documents, one, variants.get(one.document.id) ?? [])))
}
