import { writtenCommentSchema, type ErrorCode } from '@gatehouse/contract'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { receiveComment, type Received } from '../collections/comments/receive.ts'
import { readBody, readQuery } from './read-request.ts'
import { answering, Refusal } from './refusal.ts'
import { requireService } from './require-service.ts'

const refusals: Record<Exclude<Received, 'stored' | 'there-already'>, [ErrorCode, string]> = {
  'no-such-text': ['not-found', 'There is no such published text.'],
  closed: ['conflict', 'This text takes no new comments.'],
  'too-many-waiting': ['too-many-requests', 'Too many comments wait to be read.'],
}

/** A comment that its writer has confirmed. The one thing that the storefront writes. */
const comment: Endpoint = {
  path: '/site/comments',
  method: 'post',
  handler: answering(async (req) => {
    requireService(req)
    readQuery(req, z.strictObject({}))
    const received = await receiveComment(req.payload, await readBody(req, writtenCommentSchema))
    if (received !== 'stored' && received !== 'there-already') throw new Refusal(...refusals[received])
    return Response.json({ data: { state: 'waiting' } }, { status: received === 'stored' ? 201 : 200, headers: { 'cache-control': 'no-store' } })
  }),
}

export const commentEndpoints: Endpoint[] = [comment]
