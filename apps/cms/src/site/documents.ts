import type { Locale } from '@gatehouse/contract'
import type { Payload } from 'payload'
import type { Config } from '../payload-types.ts'
import { createMemo } from './memo.ts'
import { readPlain } from './read-plain.ts'
import { readTranslated } from './read-translated.ts'
import type { Tags } from './tags.ts'

/** Written in English first; French is published by itself. */
export type Translated = 'articles' | 'guides' | 'faqs' | 'products' | 'pages'
/** Public as soon as they are saved; a field without French falls back to its English. */
export type Plain = 'sources' | 'authors' | 'topics' | 'media'
export type DocumentOf<C extends Translated | Plain> = Config['collections'][C]

/** A document as a page shows it: in one language throughout, which need not be the page's. */
export interface Shown<C extends Translated> {
  document: DocumentOf<C>
  textLocale: Locale
  /** The languages in which it is published. */
  translations: Locale[]
}

/** The draft that a preview puts in the place of the published document. */
export interface Draft { collection: Translated; id: string; shown: Shown<Translated> }

/** What visitors may see: reads each document once, and notes its tag whether or not it may be shown. */
export interface Documents {
  locale: Locale
  tags: Tags
  payload: Payload
  /** Published documents in the order of `ids`; what isn't published or lies in the trash is left out. */
  translated<C extends Translated>(collection: C, ids: string[]): Promise<Shown<C>[]>
  plain<C extends Plain>(collection: C, ids: string[]): Promise<DocumentOf<C>[]>
  /** The same documents in another language; both note into the same tags. */
  in(locale: Locale): Documents
}

export function createDocuments(
  payload: Payload, locale: Locale, tags: Tags, draft: Draft | null = null, siblings = new Map<Locale, Documents>(),
): Documents {
  const readOne = createMemo((collection: Translated, ids: string[]) => readTranslated(payload, collection, ids, locale))
  const readPlainOne = createMemo((collection: Plain, ids: string[]) => readPlain(payload, collection, ids, locale))
  const note = (collection: string, ids: string[]) => ids.forEach((id) => tags.document(collection, id))
  const self: Documents = {
    locale,
    tags,
    payload,
    async translated<C extends Translated>(collection: C, ids: string[]) {
      note(collection, ids)
      const shown = await readOne(collection, ids.filter((id) => !isDraft(draft, collection, id)))
      // The reader of a collection answers with documents of that collection.
      return ids.flatMap((id) => (isDraft(draft, collection, id) ? draft.shown : shown.get(id)) ?? []) as Shown<C>[]
    },
    async plain<C extends Plain>(collection: C, ids: string[]) {
      note(collection, ids)
      const documents = await readPlainOne(collection, ids)
      return ids.flatMap((id) => documents.get(id) ?? []) as DocumentOf<C>[]
    },
    in: (other) => siblings.get(other) ?? createDocuments(payload, other, tags, draft, siblings),
  }
  siblings.set(locale, self)
  return self
}

const isDraft = (draft: Draft | null, collection: Translated, id: string): draft is Draft => draft?.collection === collection && draft.id === id
