import type { Feed } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'
import { writeCursor, type Cursor } from './cursor.ts'
import { currentSnapshot } from './snapshot.ts'

/** A save stamps its row before it commits, so a row may appear this much later than its time says. */
export const overlapMs = 10_000

export const mostChanges = 500

/**
 * What changed since the cursor, oldest first, and the number of the current snapshot. Overlaps by ten seconds: readers
 * skip ids that they know. A long list comes in parts of 500. Without a cursor there is nothing to drop yet: the answer
 * holds no changes, only where to go on from. Rows are kept for a day; a reader that was away for longer gets what there
 * is, and has to read everything anew by itself.
 */
export async function readFeed(payload: Payload, cursor: Cursor | null, now: number): Promise<Feed> {
  // Before the changes, so that whoever sees a change sees at least the snapshot that it led to with the next poll.
  const { epoch, sequence } = await currentSnapshot(payload, now)
  if (cursor === null) return { epoch, cursor: writeCursor({ time: now, from: null }), changes: [], snapshot: sequence }

  const from = cursor.from ?? Math.min(cursor.time, now) - overlapMs
  const { docs } = await payload.find({
    collection: 'changes', where: { at: { greater_than_equal: from } }, sort: ['at', 'id'], limit: mostChanges, depth: 0, pagination: false,
    ...asSystem('the storefront follows the change feed'),
  })
  const last = docs.at(-1)
  // The next part begins with the last row's own millisecond; the time stays at the first part's, so that nothing that was
  // committed late while the parts were read is missed afterwards.
  const next: Cursor = docs.length === mostChanges && last
    ? { time: cursor.from === null ? now : cursor.time, from: last.at }
    : { time: cursor.from === null ? now : cursor.time, from: null }
  return { epoch, cursor: writeCursor(next), changes: docs.map(({ id, tags }) => ({ id: String(id), tags: tags as string[] })), snapshot: sequence }
}
