import type { Payload, PayloadRequest } from 'payload'
import { ruleTime } from '../clock.ts'
import { actorOf, type Actor } from './actor.ts'
import { nextEntries, noEntry, type AuditEntry } from './chain.ts'
import type { AuditEvent } from './events.ts'
import { inTurn } from './in-turn.ts'

export const auditCollection = 'audit-log'

/** The last entry, as far as the database tells it here: inside a save, with its `req`, as that save sees it. */
export async function readLastEntry(payload: Payload, req?: PayloadRequest): Promise<Pick<AuditEntry, 'sequence' | 'hash'>> {
  const { docs } = await payload.db.find<AuditEntry & { id: string }>({ collection: auditCollection, sort: '-sequence', limit: 1, pagination: false, ...(req ? { req } : {}) })
  return docs[0] ?? noEntry
}

/**
 * Adds entries in the transaction of the save that they tell of: both are kept or neither. Two saves at the same moment would
 * take the same number, which is unique: on SQLite they take turns, on MongoDB one of them fails and is asked to save again.
 */
export async function appendInSave(req: PayloadRequest, events: readonly AuditEvent[], actor: Actor = actorOf(req)): Promise<void> {
  if (events.length === 0) return
  await inTurn(req, async () => {
    for (const entry of nextEntries(await readLastEntry(req.payload, req), events, actor, ruleTime())) {
      await req.payload.db.create({ collection: auditCollection, data: { ...entry }, req })
    }
  })
}
