import { canonical, sha256 } from '../rules/canonical.ts'
import type { Actor } from './actor.ts'
import { auditEventSchema, type AuditEvent } from './events.ts'

/** An entry as it is stored. */
export interface AuditEntry {
  sequence: number
  at: string
  event: string
  subject: string
  actor: string | null
  actorName: string
  actorRole: string
  before: string | null
  after: string | null
  why: string | null
  previousHash: string
  hash: string
}

/** What the first entry is bound to. */
export const noEntry: Pick<AuditEntry, 'sequence' | 'hash'> = { sequence: 0, hash: '0'.repeat(64) }

/** The hash of an entry over all that it says, the hash of the one before among it. */
export function hashOfEntry({ sequence, at, event, subject, actor, actorName, actorRole, before, after, why, previousHash }: Omit<AuditEntry, 'hash'>): string {
  const orNull = (text: string | null | undefined) => (text === undefined || text === '' ? null : text)
  return sha256(canonical([sequence, at, event, subject, orNull(actor), actorName, actorRole, orNull(before), orNull(after), orNull(why), previousHash]))
}

/** The entries that follow `last`, one for each event, each bound to the one before. Throws where an event doesn't fit its schema. */
export function nextEntries(last: Pick<AuditEntry, 'sequence' | 'hash'>, events: readonly AuditEvent[], actor: Actor, now: number): AuditEntry[] {
  let { sequence, hash } = last
  return events.map((given) => {
    const { event, subject, before, after, why } = auditEventSchema.parse(given)
    const entry = {
      sequence: ++sequence, at: new Date(now).toISOString(), event, subject, actor: actor.id, actorName: actor.name, actorRole: actor.role,
      before: before === null ? null : canonical(before), after: after === null ? null : canonical(after), why: why === null ? null : String(why), previousHash: hash,
    }
    hash = hashOfEntry(entry)
    return { ...entry, hash }
  })
}
