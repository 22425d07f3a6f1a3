import type { Payload } from 'payload'
import { auditCollection } from './append.ts'
import { hashOfEntry, noEntry, type AuditEntry } from './chain.ts'
import { readNotedHeads } from './head-file.ts'

const atOnce = 500

type Stored = AuditEntry & { id: string }

/**
 * Walks the whole log: each entry's own hash, its bond to the one before, no number left out, and every head that was noted
 * outside the database. Says in a sentence that all holds, or which is the first link that doesn't.
 */
export async function verifyLog(payload: Payload, dataFolder: string): Promise<{ isWhole: boolean; sentence: string }> {
  const heads = await readNotedHeads(dataFolder)
  // Every hash that was noted of a number: a log that was cut off and went on would have two.
  const noted = new Map<number, Set<string>>()
  for (const { sequence, hash } of heads ?? []) noted.set(sequence, (noted.get(sequence) ?? new Set()).add(hash))
  let last: Pick<AuditEntry, 'sequence' | 'hash'> = noEntry
  for (;;) {
    const entries = await readAfter(payload, last.sequence)
    if (entries.length === 0) break
    for (const entry of entries) {
      const fault = faultOf(entry, last) ?? (isAsNoted(entry, noted.get(entry.sequence)) ? null : 'isn’t the one whose hash was noted outside the database')
      if (fault) return { isWhole: false, sentence: `The audit log is broken: entry ${entry.sequence} ${fault}.` }
      last = entry
    }
  }
  if (last.sequence === 0 && !heads?.length) return { isWhole: true, sentence: 'The audit log is empty.' }
  if (!heads?.length) return { isWhole: false, sentence: `The audit log has ${last.sequence} entries, but no head was noted in the data folder: a cut tail couldn’t be seen.` }
  const furthest = heads.reduce((most, one) => (one.sequence > most.sequence ? one : most))
  if (furthest.sequence > last.sequence) return { isWhole: false, sentence: `The audit log is broken: it ends at entry ${last.sequence}, but entry ${furthest.sequence} was noted outside the database. Its tail was cut off.` }
  return { isWhole: true, sentence: `The audit log is whole: ${last.sequence} entries, the last with hash ${last.hash.slice(0, 16)}….` }
}

async function readAfter(payload: Payload, sequence: number): Promise<Stored[]> {
  const { docs } = await payload.db.find<Stored>({ collection: auditCollection, where: { sequence: { greater_than: sequence } }, sort: 'sequence', limit: atOnce, pagination: false })
  return docs
}

const isAsNoted = ({ hash }: AuditEntry, hashes: ReadonlySet<string> | undefined): boolean => !hashes || (hashes.size === 1 && hashes.has(hash))

function faultOf(entry: Stored, last: Pick<AuditEntry, 'sequence' | 'hash'>): string | null {
  if (entry.sequence !== last.sequence + 1) return `follows on ${last.sequence}: what was between them is gone`
  if (entry.previousHash !== last.hash) return 'isn’t bound to the one before it'
  return hashOfEntry(entry) === entry.hash ? null : 'was changed after it was written'
}
