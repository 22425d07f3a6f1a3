import { createHash, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { readEnv } from '../env.ts'
import { Refusal } from './refusal.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Passes only for the storefront, which shows the service key. Digests are compared, so length and content leak nothing. */
export function requireService(req: PayloadRequest): void {
  const given = req.headers.get('authorization')?.match(/^Bearer (.+)$/)?.[1] ?? ''
  if (!timingSafeEqual(digest(given), digest(readEnv().serviceKey))) {
    throw new Refusal('unauthenticated', 'This address answers only to the storefront’s service key.')
  }
}
