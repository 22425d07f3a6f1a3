import { localeSchema, maxSearchEntries, maxSearchLength, searchedGoodsSchema } from '@gatehouse/contract'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { describe, search } from '../search/search.ts'
import { readQuery } from './read-request.ts'
import { answering } from './refusal.ts'
import { requireService } from './require-service.ts'

const questionShape = {
  locale: localeSchema,
  q: z.string().max(maxSearchLength, `has to be ${maxSearchLength} characters at most`),
  goods: searchedGoodsSchema.default('all'),
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
    const { locale, q, goods } = readQuery(req, querySchema)
    return Response.json({ data: await search(req.payload, q, locale, Date.now(), goods) }, { headers: noStore })
  }),
}

const entries: Endpoint = {
  path: '/site/search/entries',
  method: 'get',
  handler: answering(async (req) => {
    requireService(req)
    const { locale, q, goods, ids } = readQuery(req, entriesQuerySchema)
    return Response.json({ data: { entries: await describe(req.payload, q, ids, locale, Date.now(), goods) } }, { headers: noStore })
  }),
}

/** Searching what is published; both read anew each time. */
export const searchEndpoints: Endpoint[] = [found, entries]
