import type { Endpoint } from 'payload'
import { z } from 'zod'
import { cursorSchema } from '../feed/cursor.ts'
import { readFeed } from '../feed/read-feed.ts'
import { currentSnapshot } from '../feed/snapshot.ts'
import { readQuery } from './read-request.ts'
import { answering } from './refusal.ts'
import { requireService } from './require-service.ts'

const feedQuerySchema = z.strictObject({ cursor: cursorSchema.nullable().default(null) })
const snapshotQuerySchema = z.strictObject({})

const feed: Endpoint = {
  path: '/feed',
  method: 'get',
  handler: answering(async (req) => {
    requireService(req)
    const { cursor } = readQuery(req, feedQuerySchema)
    return Response.json(await readFeed(req.payload, cursor, Date.now()), { headers: { 'cache-control': 'no-store' } })
  }),
}

const snapshot: Endpoint = {
  path: '/policy/snapshot',
  method: 'get',
  handler: answering(async (req) => {
    requireService(req)
    readQuery(req, snapshotQuerySchema)
    const current = await currentSnapshot(req.payload, Date.now())
    const headers = { etag: `"${current.sequence}"`, 'cache-control': 'private, no-cache' }
    const known = req.headers.get('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    return known?.includes(headers.etag) ? new Response(null, { status: 304, headers }) : Response.json(current, { headers })
  }),
}

export const feedEndpoints: Endpoint[] = [feed, snapshot]
