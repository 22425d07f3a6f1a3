import type { PageView } from '@gatehouse/contract'
import { documentTag } from '../feed/tags.ts'
import type { Documents, Shown } from './documents.ts'
import { findBySlug } from './find-by-slug.ts'
import { seoOf } from './plain-values.ts'
import { createReferences } from './references.ts'
import { toRichText } from './rich-text/index.ts'

export async function readPage(documents: Documents, slug: string): Promise<PageView | null> {
  const shown = await findBySlug(documents, 'pages', slug)
  return shown && toPageView(documents, shown)
}

/** Like an article, a page is in one language throughout. */
export async function toPageView(documents: Documents, { document, textLocale, translations }: Shown<'pages'>): Promise<PageView> {
  const inText = documents.in(textLocale)
  const references = createReferences(inText)
  const body = await toRichText(document.body, { documents: inText, references, of: documentTag('pages', document.id) })
  return {
    slug: document.slug,
    textLocale,
    translations,
    title: document.title,
    lead: document.lead ?? '',
    body,
    references: references.list(),
    seo: seoOf(document.seo, { title: document.title, description: document.lead ?? '' }),
  }
}
