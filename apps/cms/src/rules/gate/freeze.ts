import type { Payload } from 'payload'
import type { Person } from '../../audit/actor.ts'
import type { AuditEvent } from '../../audit/events.ts'
import type { Insert } from '../../database/write-together.ts'
import { hashOfContent, type PolicyContent } from '../content.ts'
import { setAt, settledSets, type DatedSet, type PolicyHead } from '../head.ts'
import { withStop } from '../kill-switch.ts'
import { compileOnce, setCollection, type SetKind } from '../sets.ts'

export interface ToFreeze { content: PolicyContent; kind: SetKind; effectiveAt: number; authors: Person[]; approver: Person | null; reason: string }

export interface Frozen { revision: number; insert: Insert; event: AuditEvent }

/** The number after the last set's. Two at once would take the same one, which is unique. */
export async function nextRevision(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; revision: number }>({ collection: setCollection, sort: '-revision', limit: 1, pagination: false })
  return (docs[0]?.revision ?? 0) + 1
}

/** A set as its row, with its number and hashes. With the kill switch on, it carries its cap. */
export function freezeSet({ content, kind, effectiveAt, authors, approver, reason }: ToFreeze, revision: number, isStopped: boolean, before: number | null): Frozen {
  const frozen = isStopped ? withStop(content, effectiveAt) : content
  const { hash } = compileOnce(frozen, revision)
  const contentHash = hashOfContent(frozen)
  const { classes, rules, notices, areas, shop, staffWords } = frozen
  return {
    revision,
    insert: { insertInto: setCollection, row: { revision, hash, contentHash, kind, effectiveAt, isStopped, reason, authors, approver, source: { classes, rules }, notices, areas, shop, staffWords } },
    event: {
      event: 'set.published', subject: `rule-sets/${revision}`, before: { revision: before },
      after: { kind, hash, contentHash, effectiveAt, isStopped, authors, approver }, why: reason,
    },
  }
}

/**
 * The head's sets once this one is among them. What was scheduled at its instant or later was approved on the strength of another
 * set before it: that is suspended.
 */
export function withSet({ sets, suspended }: Pick<PolicyHead, 'sets' | 'suspended'>, added: DatedSet, now: number): Pick<PolicyHead, 'sets' | 'suspended'> & { overtaken: DatedSet[] } {
  const settled = settledSets(sets, now)
  const overtaken = settled.filter(({ effectiveAt }) => effectiveAt > now && effectiveAt >= added.effectiveAt)
  const kept = settled.filter((one) => !overtaken.includes(one))
  return {
    sets: settledSets([...kept, added], now), overtaken,
    suspended: [...suspended, ...overtaken.map((one) => ({ ...one, overtakenBy: added.revision }))].slice(-50),
  }
}

export const suspendedEvents = (overtaken: readonly DatedSet[], by: number): AuditEvent[] => overtaken.map(({ revision, effectiveAt }) => ({
  event: 'set.suspended', subject: `rule-sets/${revision}`, before: { effectiveAt }, after: { overtakenBy: by }, why: `Set ${by} was published meanwhile.`,
}))

/** The set that one which takes effect at `at` follows on. */
export const baseOf = (head: Pick<PolicyHead, 'sets'>, at: number): DatedSet | null => setAt(head.sets, at) ?? null
