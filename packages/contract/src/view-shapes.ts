import { z } from 'zod'
import { localeSchema } from './locale.ts'

// What many views have in common. Not part of the package's own words: the views are.

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}/)
/** A path below `/{lang}`. */
export const path = z.string().regex(/^(\/[a-z0-9][a-z0-9-]*)*$/)

/** Title and description for search engines and link previews. */
export const seoSchema = z.object({ title: z.string(), description: z.string() })

/**
 * The language that the text really is in: a French page that isn't ready shows the whole English text, marked so.
 * `translations` lists the languages in which this page is published.
 */
export const languageShape = { textLocale: localeSchema, translations: z.array(localeSchema) }
