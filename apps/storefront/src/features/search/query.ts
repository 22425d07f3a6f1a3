import { maxSearchLength, searchKindSchema, type SearchKind } from '@gatehouse/contract'
import { z } from 'zod'

// The address of a search, read by the door (which says the status) and by the page (which says what to mend).

const highestPage = 1000

const schema = z.object({
  q: z.string().transform(tidy).pipe(z.string().max(maxSearchLength)).default(''),
  kind: searchKindSchema.optional(),
  page: z.string().regex(/^[1-9]\d{0,3}$/).transform(Number).pipe(z.number().max(highestPage)).default(1),
})

/** Control characters are no words, and how many spaces stand between words doesn't matter. */
function tidy(typed: string): string {
  return typed.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

export interface SearchQuery { q: string; kind: SearchKind | undefined; page: number }
export type SearchField = keyof SearchQuery
export type ReadSearchQuery = { ok: true; query: SearchQuery } | { ok: false; field: SearchField; typed: string }

/** Reads the parameters of an address. Names that aren't ours don't matter; one of ours that is there twice is refused. */
export function readSearchQuery(parameters: Readonly<Record<string, string | string[] | undefined>>): ReadSearchQuery {
  const { q, kind, page } = parameters
  const result = schema.safeParse({ q, kind: kind || undefined, page: page || undefined })
  if (result.success) return { ok: true, query: { ...result.data, kind: result.data.kind } }
  // The first problem is enough to mend: a form sends one field.
  const [name] = result.error.issues[0]?.path ?? []
  return { ok: false, field: name === 'kind' || name === 'page' ? name : 'q', typed: typeof q === 'string' ? tidy(q) : '' }
}

/** The parameters of an address, as Next hands them to a page. */
export function parametersOf(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries([...new Set(search.keys())].map((name) => {
    const values = search.getAll(name)
    return [name, values.length === 1 ? values[0] ?? '' : values]
  }))
}

/** The address of a search, below `/{lang}`; what says nothing is left out. */
export function searchPath({ q, kind, page = 1 }: { q: string; kind?: SearchKind | undefined; page?: number }): string {
  const search = new URLSearchParams({ ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(page > 1 ? { page: String(page) } : {}) })
  return `/search${search.size ? `?${search.toString()}` : ''}`
}
