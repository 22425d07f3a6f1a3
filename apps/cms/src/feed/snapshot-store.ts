import { createHash, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'

export interface NumberedSnapshot { epoch: string; sequence: number; hash: string }

const hashOf = (content: object): string => createHash('sha256').update(JSON.stringify(content)).digest('hex')

export async function readLatestSnapshot(payload: Payload): Promise<NumberedSnapshot | null> {
  const { docs } = await payload.find({
    collection: 'snapshots', sort: '-sequence', limit: 1, depth: 0, pagination: false, ...asSystem('the storefront follows the snapshots'),
  })
  return docs[0] ?? null
}

/** The number of what a snapshot carries: that of the latest one if it is the same, else the next. */
export function recordSnapshot(payload: Payload, content: object, now: number): Promise<NumberedSnapshot> {
  const hash = hashOf(content)
  return append(payload, now, (latest) => (latest?.hash === hash ? null : { epoch: latest?.epoch ?? randomUUID(), hash }))
}

/** Call it after history was replaced (a reset, a restored backup): every reader then drops all that it holds. */
export function startNewEpoch(payload: Payload, now: number): Promise<NumberedSnapshot> {
  const epoch = randomUUID()
  return append(payload, now, () => ({ epoch, hash: 'of no route map' }))
}

const mostTries = 5

/**
 * Adds what `rowAfter` answers to the latest snapshot, or leaves that as it is where it answers null. The first number is
 * the time in seconds: a database that was made anew then goes on above the numbers of the old one, and no reader mistakes
 * its snapshot for one that it has.
 */
async function append(
  payload: Payload, now: number, rowAfter: (latest: NumberedSnapshot | null) => { epoch: string; hash: string } | null,
): Promise<NumberedSnapshot> {
  for (let attempt = 1; ; attempt++) {
    const latest = await readLatestSnapshot(payload)
    const row = rowAfter(latest)
    if (latest && !row) return latest
    if (!row) throw new Error('the first snapshot needs a row')
    const next = { ...row, sequence: latest ? latest.sequence + 1 : Math.floor(now / 1000) }
    try {
      await payload.create({ collection: 'snapshots', data: next, ...asSystem('snapshots are numbered by the house') })
      return next
    } catch (error) {
      // Another process may have taken the number, which is unique: look again at what is the latest now.
      if (attempt === mostTries) throw error
    }
  }
}
