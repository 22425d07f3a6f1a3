import { locales, type Locale } from '@gatehouse/contract'
import type { Payload, Where } from 'payload'
import { asSystem } from '../access/index.ts'
import type { DocumentOf, Shown, Translated } from './documents.ts'

const asVisitor = asSystem('visitors read what is published through the storefront')

/** Joins are for the admin's forms. Written as an object, since the types allow it for one collection at a time only. */
export const withoutJoins: object = { joins: false }

const isPublished: Where = { _status: { equals: 'published' } }

/**
 * The published documents among `ids`, each in one language: the asked one where that is ready, else the whole English
 * text. Without English, published and not withdrawn, there is no page at all. With `select`, other fields are missing,
 * whatever the type says.
 */
export async function readTranslated<C extends Translated>(payload: Payload, collection: C, ids: string[], locale: Locale, select?: Record<string, true>): Promise<Map<string, Shown<C>>> {
  const translations = await readTranslations(payload, collection, { id: { in: ids } })
  const shown = new Map<string, Shown<C>>()
  for (const textLocale of locales) {
    const wanted = [...translations].filter(([, ready]) => (ready.includes(locale) ? locale : 'en') === textLocale).map(([id]) => id)
    if (wanted.length === 0) continue
    // Without fallback: a text is in one language throughout, never French with an English hole filled in.
    const { docs } = await payload.find({
      collection: collection as Translated, where: { and: [isPublished, { id: { in: wanted } }] }, locale: textLocale, fallbackLocale: false, depth: 0,
      pagination: false, ...(select ? { select } : {}), ...withoutJoins, ...asVisitor,
    })
    for (const document of docs) {
      shown.set(document.id, { document: document as DocumentOf<C>, textLocale, translations: translations.get(document.id) ?? ['en'] })
    }
  }
  return shown
}

/** The ids of what is published in a collection, in the order of `sort`. */
export async function listPublished(payload: Payload, collection: Translated, { where = {}, sort }: { where?: Where; sort?: string[] } = {}): Promise<string[]> {
  return [...(await readTranslations(payload, collection, where, sort)).keys()]
}

/** Which published documents there are, and in which languages each is ready. */
async function readTranslations(payload: Payload, collection: Translated, where: Where, sort?: string[]): Promise<Map<string, Locale[]>> {
  const { docs } = await payload.find({
    collection, where: { and: [isPublished, where] }, locale: 'all', depth: 0, pagination: false, select: { languageState: true },
    ...(sort ? { sort } : {}), ...asVisitor,
  })
  const found = new Map<string, Locale[]>()
  for (const { id, languageState } of docs) {
    // With `locale: 'all'` a localized field is an object by language, which the generated types don't say.
    const states = (languageState ?? {}) as unknown as Partial<Record<Locale, unknown>>
    const ready = locales.filter((locale) => states[locale] === 'ready')
    if (ready.includes('en')) found.set(id, ready)
  }
  return found
}
