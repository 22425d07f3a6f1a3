import type { WrittenComment } from '@gatehouse/contract'
import { setTimeout } from 'node:timers/promises'
import { ValidationError, type Payload, type Where } from 'payload'
import { asSystem } from '../../access/index.ts'
import type { Comment } from '../../payload-types.ts'
import { areClosed, mostUnderText } from '../../site/comments.ts'
import { createDocuments } from '../../site/documents.ts'
import { findBySlug } from '../../site/find-by-slug.ts'
import { createTags } from '../../site/tags.ts'

/** More than people can read in a sitting: whoever sends that many isn't talking to us. */
export const mostWaiting = { underText: 40, inAll: 400 } as const

export type Received = 'stored' | 'there-already' | 'no-such-text' | 'closed' | 'too-many-waiting'

const asDesk = asSystem('a visitor’s comment arrives through the storefront')

/**
 * Takes a comment in, to wait until somebody has read it. The receipt decides whether it is here already, also where it has
 * been shown, refused or moved to the trash meanwhile.
 */
export async function receiveComment(payload: Payload, written: WrittenComment): Promise<Received> {
  if (await isThere(payload, written.receipt)) return 'there-already'
  const { target: { collection, slug }, language, name, email, text, receipt } = written
  const documents = createDocuments(payload, 'en', createTags())
  const found = await findBySlug(documents, collection, slug)
  if (!found) return 'no-such-text'
  const under: Where[] = [{ 'target.relationTo': { equals: collection } }, { 'target.value': { equals: found.document.id } }]
  if (await areClosed(documents, found.document)) return 'closed'
  if (await count(payload, [...under, { state: { not_equals: 'refused' } }]) >= mostUnderText) return 'closed'
  if (await tooManyWait(payload, under)) return 'too-many-waiting'
  return storeOnce(payload, { target: { relationTo: collection, value: found.document.id }, language, name, email, text, receipt, state: 'waiting' })
}

const mostTries = 4

/** Two at the same moment: the unique index lets one through, and what the other asked for is then done. */
async function storeOnce(payload: Payload, data: Omit<Comment, 'id' | 'createdAt' | 'updatedAt'> & { receipt: string }): Promise<Received> {
  for (let attempt = 1; ; attempt++) {
    try {
      await payload.create({ collection: 'comments', depth: 0, data, ...asDesk })
      return 'stored'
    } catch (error) {
      if (await isThere(payload, data.receipt)) return 'there-already'
      // MongoDB tells of a conflict before the other one is through.
      if (attempt === mostTries || error instanceof ValidationError) throw error
      await setTimeout(50 * attempt)
    }
  }
}

const count = async (payload: Payload, conditions: Where[], more: object = {}): Promise<number> =>
  (await payload.count({ collection: 'comments', where: { and: conditions }, ...more, ...asDesk })).totalDocs

const isThere = async (payload: Payload, receipt: string): Promise<boolean> => (await count(payload, [{ receipt: { equals: receipt } }], { trash: true })) > 0

async function tooManyWait(payload: Payload, under: Where[]): Promise<boolean> {
  const isWaiting: Where = { state: { equals: 'waiting' } }
  return (await count(payload, [...under, isWaiting])) >= mostWaiting.underText || (await count(payload, [isWaiting])) >= mostWaiting.inAll
}
