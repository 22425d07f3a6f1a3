import type { Payload } from 'payload'
import { personOf, type Actor, type Person } from '../../audit/actor.ts'
import type { AuditEvent } from '../../audit/events.ts'
import { newRowId, type Write } from '../../database/write-together.ts'
import type { PolicyContent } from '../content.ts'
import type { PolicyHead } from '../head.ts'
import type { Impact } from '../impact/impact.ts'
import { moveHead } from './move-head.ts'

export const changeCollection = 'rule-changes'
export type ChangeKind = 'publish' | 'bring-back' | 'lift'

/** A change that waits, or waited, for a second person. */
export interface RuleChange {
  id: string
  kind: ChangeKind
  state: 'pending' | 'published' | 'withdrawn' | 'void'
  reason: string
  requestedBy: Person
  authors: Person[]
  approver: Person | null
  effectiveAt: number | null
  workingSequence: number | null
  baseHash: string | null
  contentHash: string | null
  content: PolicyContent | null
  impact: Impact | null
  revision: number | null
  createdAt: string
}

export interface ToRequest {
  kind: ChangeKind
  actor: Actor
  reason: string
  now: number
  authors: Person[]
  content: PolicyContent | null
  contentHash: string | null
  baseHash: string | null
  impact: Impact | null
  effectiveAt: number | null
  workingSequence: number | null
}

const subjectOf = (id: string): string => `rule-changes/${id}`

/** What the log says of a change. */
export const toldChange = ({ kind, contentHash, effectiveAt, authors, impact }: Pick<RuleChange, 'kind' | 'contentHash' | 'effectiveAt' | 'authors' | 'impact'>) =>
  ({ kind, contentHash, effectiveAt, authors, direction: impact?.direction ?? null })

/** Lays a change before a second person. One of its kind that still waited is void by it. */
export async function requestChange(payload: Payload, head: PolicyHead, asked: ToRequest): Promise<{ change: string } | 'refused'> {
  const { kind, actor, reason, now, authors, content, contentHash, baseHash, impact, effectiveAt, workingSequence } = asked
  const id = newRowId(payload)
  const earlier = (await readPending(payload)).filter((one) => one.kind === kind)
  const writes: Write[] = earlier.map((one) => ({ update: changeCollection, where: { id: one.id, state: 'pending' }, set: { state: 'void' } }))
  writes.push({
    insertInto: changeCollection,
    row: { id, kind, state: 'pending', reason, requestedBy: personOf(actor), authors, approver: null, effectiveAt, workingSequence, baseHash, contentHash, content, impact, revision: null },
  })
  const events: AuditEvent[] = [
    ...earlier.map((one): AuditEvent => ({ event: 'change.void', subject: subjectOf(one.id), before: toldChange(one), after: null, why: 'Another change was asked for in its place.' })),
    { event: 'change.requested', subject: subjectOf(id), before: null, after: toldChange(asked), why: reason },
  ]
  const result = await moveHead(payload, head, { actor, now, decides: false, writes, events })
  return result === 'written' ? { change: id } : 'refused'
}

export async function readPending(payload: Payload): Promise<RuleChange[]> {
  const { docs } = await payload.db.find<RuleChange>({ collection: changeCollection, where: { state: { equals: 'pending' } }, sort: '-createdAt', limit: 0, pagination: false })
  return docs
}

/** A change by its id; null where there is none, or where this is no id. */
export async function readChange(payload: Payload, id: string): Promise<RuleChange | null> {
  return payload.db.findOne<RuleChange>({ collection: changeCollection, where: { id: { equals: id } } }).catch((error: unknown) => {
    if ((error as { name?: unknown }).name === 'CastError') return null
    throw error
  })
}

/** Takes a change back before anyone approved it. */
export async function settleChange(payload: Payload, head: PolicyHead, change: RuleChange, { actor, now, state, why }: { actor: Actor; now: number; state: 'withdrawn' | 'void'; why: string | null }): Promise<'written' | 'refused'> {
  return moveHead(payload, head, {
    actor, now, decides: false,
    writes: [{ update: changeCollection, where: { id: change.id, state: 'pending' }, set: { state, approver: state === 'withdrawn' ? personOf(actor) : null } }],
    events: [state === 'void'
      ? { event: 'change.void', subject: subjectOf(change.id), before: toldChange(change), after: null, why: why ?? 'It no longer fits.' }
      : { event: 'change.withdrawn', subject: subjectOf(change.id), before: toldChange(change), after: null, why }],
  })
}
