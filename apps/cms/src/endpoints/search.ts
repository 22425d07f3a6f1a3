import { localeSchema, maxSearchEntries, maxSearchLength, maxSearchWithout } from '@gatehouse/contract'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { describe, search } from '../search/search.ts'
import { readQuery } from './read-request.ts'
import { answering } from './refusal.ts'
import { requireService } from './require-service.ts'

const { slugs: mostSlugs, characters: mostCharacters } = maxSearchWithout
const slugsSchema = z.string().max(mostCharacters, `has to be ${mostCharacters} characters at most`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*)*$/, 'has to be slugs of products, joined by commas').transform((slugs) => slugs.split(','))
  .refine((slugs) => slugs.length <= mostSlugs, `has to be ${mostSlugs} slugs at most`)
const questionShape = {
  locale: localeSchema,
  q: z.string().max(maxSearchLength, `has to be ${maxSearchLength} characters at most`),
  goods: z.enum(['all', 'none']).default('all'),
  without: slugsSchema.default([]),
}
const idsSchema = z.string().max(4096).regex(/^[a-z-]+:[\w-]+(,[a-z-]+:[\w-]+)*$/, 'has to be ids from a search, joined by commas').transform((ids) => ids.split(','))
  .refine((ids) => ids.length <= maxSearchEntries, `has to be ${maxSearchEntries} ids at most`)
const querySchema = z.strictObject(questionShape)
const entriesQuerySchema = z.strictObject({ ...questionShape, ids: idsSchema })

const noStore = { 'cache-control': 'no-store' }

const found: Endpoint = {
  path: '/site/search',
  method: 'get',
  handler: answering(async (req) => {
    requireService(req)
    const { locale, q, goods, without } = readQuery(req, querySchema)
    return Response.json({ data: await search(req.payload, q, locale, Date.now(), goods === 'none' ? 'all' : without) }, { headers: noStore })
  }),
}

const entries: Endpoint = {
  path: '/site/search/entries',
  method: 'get',
  handler: answering(async (req) => {
    requireService(req)
    const { locale, q, goods, without, ids } = readQuery(req, entriesQuerySchema)
    return Response.json({ data: { entries: await describe(req.payload, q, ids, locale, Date.now(), goods === 'none' ? 'all' : without) } }, { headers: noStore })
  }),
}

/** Searching what is published; both read anew each time. */
export const searchEndpoints: Endpoint[] = [found, entries]
