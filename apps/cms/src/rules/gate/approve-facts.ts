import type { Payload } from 'payload'
import { personOf, type Actor } from '../../audit/actor.ts'
import { idOf } from '../../site/id-of.ts'
import { attributesIn, authorsIn, toldApproved, toldWritten, type FactsRow } from '../facts/facts-row.ts'
import { GateRefusal } from './gate-refusal.ts'
import { moveHead, withFreshHead } from './move-head.ts'
import { sentences } from './sentences.ts'

const collection = 'product-facts'

async function readPendingFacts(payload: Payload, id: string, version: number | undefined): Promise<{ row: FactsRow; product: string }> {
  const row = await payload.db.findOne<FactsRow>({ collection, where: { id: { equals: id } } }).catch((error: unknown) => {
    if ((error as { name?: unknown }).name === 'CastError') return null
    throw error
  })
  if (!row) throw new GateRefusal('not-found', sentences.noFacts)
  if (row.state !== 'pending') throw new GateRefusal('conflict', sentences.noPendingFacts)
  if (version !== undefined && version !== row.version) throw new GateRefusal('conflict', sentences.moved)
  const productId = idOf(row.product) ?? String(row.product)
  const product = await payload.db.findOne<{ id: string; slug?: string | null }>({ collection: 'products', where: { id: { equals: productId } } })
  return { row, product: product?.slug || productId }
}

interface Settling { actor: Actor; now: number; version?: number | undefined; reason?: string | null }

/** A second officer's word on what a product is: from now on what was written counts. Not by anyone who wrote it. */
export async function approveFacts(payload: Payload, id: string, { actor, now, version }: Settling): Promise<{ sequence: number }> {
  return withFreshHead(payload, async (head) => {
    const { row, product } = await readPendingFacts(payload, id, version)
    const authors = authorsIn(row.authors)
    if (authors.some((author) => author.id === actor.id)) throw new GateRefusal('forbidden', sentences.author)
    const approver = personOf(actor)
    const result = await moveHead(payload, head, {
      actor, now, decides: true,
      writes: [{
        update: collection, where: { id: row.id, version: row.version ?? null, state: 'pending' },
        set: {
          state: 'approved', approver, approvedAt: new Date(now).toISOString(), version: (row.version ?? 0) + 1,
          approvedClasses: row.classes ?? [], approvedAttributes: row.attributes ?? [], approvedEvidence: row.evidence ?? null,
        },
      }],
      events: [{ event: 'facts.approved', subject: `${collection}/${product}`, before: toldApproved(product, row), after: { ...toldWritten(product, row), authors, approver }, why: row.evidence || null }],
    })
    return result === 'written' ? { sequence: head.sequence + 1 } : 'refused'
  })
}

/** Takes back what waits: what counts stays, and is what stands in the form again. */
export async function withdrawFacts(payload: Payload, id: string, { actor, now, version, reason }: Settling): Promise<void> {
  await withFreshHead(payload, async (head) => {
    const { row, product } = await readPendingFacts(payload, id, version)
    const counts = toldApproved(product, row)
    return moveHead(payload, head, {
      actor, now, decides: false,
      writes: [{
        update: collection, where: { id: row.id, version: row.version ?? null, state: 'pending' },
        set: { state: 'approved', version: (row.version ?? 0) + 1, classes: counts?.classes ?? [], attributes: attributesIn(row.approvedAttributes), evidence: row.approvedEvidence ?? null },
      }],
      events: [{ event: 'facts.withdrawn', subject: `${collection}/${product}`, before: toldWritten(product, row), after: counts, why: reason ?? null }],
    })
  })
}
