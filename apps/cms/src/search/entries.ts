import type { Locale, SearchKind } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { createDocuments, type DocumentOf, type Plain, type Translated } from '../site/documents.ts'
import { pathOf } from '../site/paths.ts'
import { listPublished } from '../site/read-translated.ts'
import { createTags } from '../site/tags.ts'
import { linesOf } from './lines.ts'
import type { Indexed } from './search-index.ts'

// Which documents are found, and by which of their words: their own only. What an article cites, or who wrote it, is found
// under its own name, so a change to one document changes one entry.

type Words = Omit<Indexed, 'id' | 'kind'>
interface Source<D> { kind: SearchKind; words: (document: D) => Words }

const page = (slug: string, path: string) => ({ slug, path, anchor: null })
const lines = (...values: unknown[]): string => values.flatMap(linesOf).join('\n')

const ofText = (collection: 'articles' | 'guides') => ({ slug, title, lead, body, pictureCaption }: DocumentOf<'articles' | 'guides'>): Words =>
  ({ ...page(slug, pathOf(collection, slug)), title, lead: lead ?? '', body: [lines(body), pictureCaption ?? ''].join('\n') })

const translated = {
  articles: { kind: 'article', words: ofText('articles') },
  guides: { kind: 'guide', words: ofText('guides') },
  faqs: {
    kind: 'question',
    words: ({ id, slug, question, answer }) => ({ slug: slug ?? id, path: '/faq', anchor: slug ?? id, title: question, lead: '', body: lines(answer) }),
  },
  products: {
    kind: 'product',
    words: ({ slug, title, lead, summary, whatItIs, whatItIsNot, studies }) =>
      ({ ...page(slug, pathOf('products', slug)), title, lead: lead ?? '', body: [summary ?? '', lines(whatItIs, whatItIsNot, studies)].join('\n') }),
  },
  pages: { kind: 'page', words: ({ slug, title, lead, body }) => ({ ...page(slug, pathOf('pages', slug)), title, lead: lead ?? '', body: lines(body) }) },
} satisfies { [C in Translated]: Source<DocumentOf<C>> }

const plain = {
  topics: { kind: 'topic', words: ({ slug, title, description }) => ({ ...page(slug, pathOf('topics', slug)), title, lead: description ?? '', body: '' }) },
  authors: {
    kind: 'author',
    words: ({ slug, name, jobTitle, credentials, bio }) =>
      ({ ...page(slug, pathOf('authors', slug)), title: [name, credentials].filter(Boolean).join(', '), lead: jobTitle, body: bio ?? '' }),
  },
} satisfies { [C in Exclude<Plain, 'sources' | 'media'>]: Source<DocumentOf<C>> }

type Searched = keyof typeof translated | keyof typeof plain
export const searchedCollections = [...Object.keys(translated), ...Object.keys(plain)] as Searched[]

const isTranslated = (collection: Searched): collection is keyof typeof translated => collection in translated

export const isSearched = (collection: string): collection is Searched => collection in translated || collection in plain

export const entryId = (collection: string, id: string): string => `${collection}:${id}`

/** The ids of what is published. */
export async function listIds(payload: Payload, collection: Searched): Promise<string[]> {
  if (isTranslated(collection)) return listPublished(payload, collection)
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, select: {}, ...asSystem('what is public can be found') })
  return docs.map(({ id }) => id)
}

/** The entries of those of the documents that are public in this language; a text that falls back to English isn't. */
export async function readEntries(payload: Payload, collection: Searched, ids: string[], locale: Locale): Promise<Indexed[]> {
  const documents = createDocuments(payload, locale, createTags())
  if (isTranslated(collection)) {
    const { kind, words } = translated[collection]
    const shown = await documents.translated(collection, ids)
    // The table's row and the documents are of the same collection, which a union of functions can't say.
    return shown.filter(({ textLocale }) => textLocale === locale).map(({ document }) => ({ id: entryId(collection, document.id), kind, ...words(document as never) }))
  }
  const { kind, words } = plain[collection]
  return (await documents.plain(collection, ids)).map((document) => ({ id: entryId(collection, document.id), kind, ...words(document as never) }))
}
