import { z } from 'zod'
import { path } from './view-shapes.ts'

// Searching takes two questions. The first answers everything that was found, in few words each, so that the storefront can
// leave out what this visitor isn't to see and count the rest; the second fetches the words of the results on one page.

/** What can be found, in the order in which pages list the kinds. */
export const searchKinds = ['article', 'guide', 'question', 'product', 'page', 'topic', 'author'] as const
export const searchKindSchema = z.enum(searchKinds)
export type SearchKind = z.infer<typeof searchKindSchema>

/** Longer questions are refused, by the page and by the CMS. */
export const maxSearchLength = 200
/** More words than these are not looked for; `isCut` says so. */
export const maxSearchWords = 12
/** As many results as one question may fetch the words of. */
export const maxSearchEntries = 50

/** So many products a search may be asked to leave out by name, and so long their slugs may be, with the commas between them. */
export const maxSearchWithout = { slugs: 200, characters: 6000 } as const

/**
 * The products that a search is to know nothing of, since they are hidden from whoever asks: these, by slug, or all there are.
 * It answers as if they didn't exist: neither what is found and how well it fits, nor its order, nor an excerpt tells of them.
 */
export type LeftOutGoods = readonly string[] | 'all'

/** The parameters that say so. More products than can be named are all left out: rather a result too few than a hidden one. */
export function leaveOut(goods: LeftOutGoods): { goods?: 'none'; without?: string } {
  if (goods === 'all') return { goods: 'none' }
  const without = goods.join(',')
  if (goods.length > maxSearchWithout.slugs || without.length > maxSearchWithout.characters) return { goods: 'none' }
  return without === '' ? {} : { without }
}

/** One thing that was found. `anchor` is its place on the page that it stands on, if it has no page of its own. */
export const searchHitSchema = z.object({
  id: z.string().min(1), kind: searchKindSchema, slug: z.string(), path, anchor: z.string().nullable(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

/**
 * How well the results fit: `exact` have every word, in whatever form, or what begins with it; `similar` have every word,
 * some only nearly (a slip of the pen); `some` have some of the words.
 */
export const searchFitSchema = z.enum(['exact', 'similar', 'some'])
export type SearchFit = z.infer<typeof searchFitSchema>

/** `GET /api/site/search?locale=&q=` (`&without=slug,slug` or `&goods=none`, see `LeftOutGoods`): all that was found in one language, the best first. */
export const searchViewSchema = z.object({ fit: searchFitSchema, isCut: z.boolean(), hits: z.array(searchHitSchema) })
export type SearchView = z.infer<typeof searchViewSchema>

/** Words in which some parts are what was looked for. */
export const markedTextSchema = z.array(z.object({ text: z.string().min(1), isMatch: z.boolean() }))
export type MarkedText = z.infer<typeof markedTextSchema>

/** `GET /api/site/search/entries?locale=&q=&ids=` (and what was left out, as before): the words of some results, in the order of `ids`; without what is gone since. */
export const searchEntrySchema = searchHitSchema.extend({ title: markedTextSchema, excerpt: markedTextSchema })
export type SearchEntry = z.infer<typeof searchEntrySchema>
export const searchEntriesViewSchema = z.object({ entries: z.array(searchEntrySchema) })

/** Where to go on from when nothing was asked or found: what the house has, without a search. */
export const searchStartViewSchema = z.object({
  topics: z.array(z.object({ title: z.string(), path })),
  guides: z.array(z.object({ title: z.string(), path })),
})
export type SearchStartView = z.infer<typeof searchStartViewSchema>
