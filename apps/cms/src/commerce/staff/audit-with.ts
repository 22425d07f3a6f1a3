import type { Payload } from 'payload'
import type { Actor } from '../../audit/actor.ts'
import { auditCollection, readLastEntry } from '../../audit/append.ts'
import { nextEntries } from '../../audit/chain.ts'
import type { AuditEvent } from '../../audit/events.ts'
import { ruleTime } from '../../clock.ts'
import type { Insert } from '../../database/write-together.ts'

/** The audit entry that goes into the guarded write of what it tells of. Its number is taken once: a write that lost it is tried anew. */
export async function auditInsert(payload: Payload, event: AuditEvent, actor: Actor): Promise<Insert[]> {
  return nextEntries(await readLastEntry(payload), [event], actor, ruleTime()).map((entry) => ({ insertInto: auditCollection, row: { ...entry } }))
}

/** As the history and the ledger name an account. */
export const whoOf = ({ id }: Actor): string => (id === null ? 'system' : `staff ${id}`)
