import { locales, type Locale, type PreviewView } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import type { PreviewTarget } from '../preview/preview-token.ts'
import { withCorrections } from './corrections.ts'
import { createDocuments, type Documents, type Draft, type Shown, type Translated } from './documents.ts'
import { readFaq } from './faq.ts'
import { toPageView } from './page.ts'
import { correctionsSlug } from './paths.ts'
import { toProductView } from './product.ts'
import { withoutJoins } from './read-translated.ts'
import { createTags } from './tags.ts'
import { toTextView } from './text.ts'

/** The draft of one document on the page that it would become, or null where the document is gone or in the trash. */
export async function readPreview(payload: Payload, { collection, id, locale }: PreviewTarget): Promise<PreviewView | null> {
  const shown = await readDraft(payload, collection, id, locale)
  if (!shown) return null
  const draft: Draft = { collection, id, shown }
  const documents = createDocuments(payload, locale, createTags(), draft)
  switch (collection) {
    case 'faqs': return { page: 'faq', locale, view: await readFaq(documents, [id]) }
    case 'pages': return toPagePreview(documents, locale, shown as Shown<'pages'>)
    case 'products': return { page: 'product', locale, view: await toProductView(documents, shown as Shown<'products'>) }
    case 'articles':
    case 'guides': return { page: 'text', locale, view: await toTextView(documents, collection, shown as Shown<'articles' | 'guides'>) }
  }
}

/** The page about corrections is shown with them, as visitors will see it. */
async function toPagePreview(documents: Documents, locale: Locale, shown: Shown<'pages'>): Promise<PreviewView> {
  const page = await toPageView(documents, shown)
  return page.slug === correctionsSlug
    ? { page: 'corrections', locale, view: await withCorrections(documents, page) }
    : { page: 'page', locale, view: page }
}

/** In the asked language as soon as that has a title, ready or not; else the English draft, as the page will show it. */
async function readDraft(payload: Payload, collection: Translated, id: string, locale: Locale): Promise<Shown<Translated> | null> {
  const inLanguage = async (textLocale: Locale) => {
    const { docs } = await payload.find({
      collection, where: { id: { equals: id } }, draft: true, locale: textLocale, fallbackLocale: false, depth: 0, limit: 1, pagination: false, ...withoutJoins,
      ...asSystem('a signed token opens the draft of this one document'),
    })
    return docs[0] ?? null
  }
  const document = await inLanguage(locale)
  if (!document) return null
  if (locale === 'en' || titleOf(document)) return { document: fillIn(document), textLocale: locale, translations: [...locales] }
  const english = await inLanguage('en')
  return english && { document: fillIn(english), textLocale: 'en', translations: ['en'] }
}

const titleOf = (document: object): unknown => ('title' in document ? document.title : 'question' in document ? document.question : null)

/** A draft may lack what a page always has: a title to show and a slug to be reached by. */
function fillIn<D extends { id: string }>(document: D): D {
  const words = 'question' in document ? { question: document.question ?? '' } : { title: 'title' in document ? (document.title ?? '') : '' }
  const slug = 'slug' in document && document.slug ? document.slug : 'preview'
  return { ...document, ...words, slug }
}
