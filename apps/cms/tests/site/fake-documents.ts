import type { Locale } from '@gatehouse/contract'
import { createTags } from '../../src/site/tags.ts'
import type { Documents, Plain, Shown, Translated } from '../../src/site/documents.ts'

type Kept = Partial<Record<Plain | Translated, Record<string, object>>>

/** What the log was told while texts were turned into nodes. */
export const warnings: object[] = []

/** The documents of a page from plain objects: what isn't in them isn't published. */
export function fakeDocuments(kept: Kept, locale: Locale = 'en', tags = createTags()): Documents {
  const note = (collection: string, ids: string[]) => ids.forEach((id) => tags.document(collection, id))
  const documents = {
    locale,
    tags,
    payload: { logger: { warn: (line: object) => void warnings.push(line) } } as never,
    translated: async (collection: Translated, ids: string[]) => {
      note(collection, ids)
      return ids.flatMap((id) => {
        const document = kept[collection]?.[id]
        return document ? [{ document: { id, ...document }, textLocale: 'textLocale' in document ? document.textLocale : locale, translations: ['en'] } as unknown as Shown<Translated>] : []
      })
    },
    plain: async (collection: Plain, ids: string[]) => {
      note(collection, ids)
      return ids.flatMap((id) => (kept[collection]?.[id] ? [{ id, ...kept[collection][id] }] : []))
    },
    in: (other: Locale) => (other === locale ? documents : fakeDocuments(kept, other, tags)),
  } as unknown as Documents
  return documents
}

export const study = (title: string) => ({ title, kind: 'cohort', kindInWords: 'Cohort of 20 people', read: 'abstract' })
