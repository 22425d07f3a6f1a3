import type { Payload } from 'payload'
import { personOf, type Actor } from '../../audit/actor.ts'
import { hashOfContent } from '../content.ts'
import type { PolicyHead } from '../head.ts'
import { freezeSet, nextRevision, suspendedEvents, withSet } from './freeze.ts'
import { GateRefusal } from './gate-refusal.ts'
import { moveHead, withFreshHead } from './move-head.ts'
import { readBase, refuseFailedCases, weigh } from './read-state.ts'
import { changeCollection, readChange, settleChange, type RuleChange } from './request-change.ts'
import { sentences } from './sentences.ts'
import { liftStop } from './stop.ts'

interface Approval { actor: Actor; now: number; candidate?: string | undefined }

/**
 * The second person's word: publishes exactly what was laid before them. Not by anyone who wrote a part of it; not where the
 * working copy, or the set that it was compared with, changed since.
 */
export async function approveChange(payload: Payload, id: string, approval: Approval): Promise<{ revision: number }> {
  return withFreshHead(payload, async (head) => {
    const change = await readChange(payload, id)
    if (!change) throw new GateRefusal('not-found', sentences.noChange)
    if (change.state !== 'pending') throw new GateRefusal('conflict', sentences.settled)
    if (change.authors.some((author) => author.id === approval.actor.id)) throw new GateRefusal('forbidden', sentences.author)
    if (approval.candidate !== undefined && approval.candidate !== change.contentHash) throw new GateRefusal('conflict', sentences.otherContent)
    return change.kind === 'lift' ? liftStop(payload, head, change, approval) : publishChange(payload, head, change, approval)
  })
}

async function publishChange(payload: Payload, head: PolicyHead, change: RuleChange, { actor, now }: Approval): Promise<{ revision: number } | 'refused'> {
  const { content, reason, authors } = change
  // Only what lifts the kill switch comes without one.
  if (!content || (change.kind !== 'publish' && change.kind !== 'bring-back')) throw new Error(`change ${change.id} has no content`)
  const { kind } = change
  if (kind === 'publish' && change.workingSequence !== head.workingSequence) return makeVoid(payload, head, change, 'edited', { actor, now })
  const effectiveAt = Math.max(change.effectiveAt ?? now, now)
  const base = await readBase(payload, head, effectiveAt)
  if (hashOfContent(base.content) !== change.baseHash) return makeVoid(payload, head, change, 'overtaken', { actor, now })
  const { failed } = await weigh(payload, base, content, effectiveAt)
  refuseFailedCases(failed)
  const approver = personOf(actor)
  const frozen = freezeSet({ content, kind, effectiveAt, authors, approver, reason }, await nextRevision(payload), head.stop !== null, base.revision)
  const { overtaken, ...sets } = withSet(head, { revision: frozen.revision, effectiveAt }, now)
  const result = await moveHead(payload, head, {
    actor, now, decides: true,
    writes: [frozen.insert, { update: changeCollection, where: { id: change.id, state: 'pending' }, set: { state: 'published', approver, revision: frozen.revision } }],
    events: [frozen.event, ...suspendedEvents(overtaken, frozen.revision)],
    head: (lastEntry) => ({ ...sets, ...(kind === 'publish' ? { cleanSince: lastEntry } : {}) }),
  })
  return result === 'written' ? { revision: frozen.revision } : 'refused'
}

async function makeVoid(payload: Payload, head: PolicyHead, change: RuleChange, why: 'edited' | 'overtaken', { actor, now }: Approval): Promise<'refused'> {
  if ((await settleChange(payload, head, change, { actor, now, state: 'void', why: sentences[why].en })) === 'refused') return 'refused'
  throw new GateRefusal('conflict', sentences[why])
}

/** Takes a change back; any policy officer may, its authors too. */
export async function withdrawChange(payload: Payload, id: string, { actor, now, reason }: { actor: Actor; now: number; reason: string | null }): Promise<void> {
  await withFreshHead(payload, async (head) => {
    const change = await readChange(payload, id)
    if (!change) throw new GateRefusal('not-found', sentences.noChange)
    if (change.state !== 'pending') throw new GateRefusal('conflict', sentences.settled)
    return settleChange(payload, head, change, { actor, now, state: 'withdrawn', why: reason })
  })
}
