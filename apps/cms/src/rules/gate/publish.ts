import type { Payload } from 'payload'
import { personOf, type Actor, type Person } from '../../audit/actor.ts'
import { hashOfContent, type PolicyContent } from '../content.ts'
import type { PolicyHead } from '../head.ts'
import { plainContent, readSet } from '../sets.ts'
import { authorsOf } from './authors.ts'
import { freezeSet, nextRevision, suspendedEvents, withSet } from './freeze.ts'
import { GateRefusal } from './gate-refusal.ts'
import { moveHead, withFreshHead } from './move-head.ts'
import { readBase, readWorkingCopy, refuseFailedCases, weigh } from './read-state.ts'
import { requestChange } from './request-change.ts'
import { sentences } from './sentences.ts'

export interface Asked {
  actor: Actor
  reason: string
  now: number
  /** From when on it shall count, in milliseconds; without it, at once. */
  effectiveAt?: number | null
  /** The hash of what was looked at (`/api/policy/impact` says it): anything else isn't published. */
  candidate?: string | undefined
}

/** Published at once, or a change that waits for a second person. */
export type Outcome = { revision: number } | { change: string }

/** Publishes the working copy: what only tightens at once, all else when another policy officer has approved it. */
export async function publishWorkingCopy(payload: Payload, asked: Asked): Promise<Outcome> {
  return withFreshHead(payload, async () => {
    const { head, content } = await readWorkingCopy(payload)
    return offer(payload, head, content, 'publish', asked)
  })
}

/** Publishes an earlier set anew, through the same gate. */
export async function bringBack(payload: Payload, revision: number, asked: Asked): Promise<Outcome> {
  const set = await readSet(payload, revision)
  if (!set) throw new GateRefusal('not-found', sentences.noSet)
  // What two people let was written and approved before, and whoever brings it back answers for it. What one let alone is still theirs.
  const writers = set.approver === null && set.kind !== 'stop' ? set.authors : []
  return withFreshHead(payload, (head) => offer(payload, head, plainContent(set), 'bring-back', asked, writers))
}

async function offer(payload: Payload, head: PolicyHead, content: PolicyContent, kind: 'publish' | 'bring-back', asked: Asked, writers: readonly Person[] = []): Promise<Outcome | 'refused'> {
  const { actor, reason, now, candidate } = asked
  const effectiveAt = asked.effectiveAt ?? now
  if (effectiveAt < now) throw new GateRefusal('invalid-fields', sentences.past, { effectiveAt: sentences.past })
  const contentHash = hashOfContent(content)
  if (candidate !== undefined && candidate !== contentHash) throw new GateRefusal('conflict', sentences.otherContent)
  if (content.shop.seller.length === 0 || content.shop.shipFrom.length === 0) throw new GateRefusal('conflict', sentences.shopPlaces)
  const base = await readBase(payload, head, effectiveAt)
  if (hashOfContent(base.content) === contentHash) throw new GateRefusal('conflict', sentences.nothing)
  const { impact, failed } = await weigh(payload, base, content, effectiveAt)
  refuseFailedCases(failed)
  const authors = kind === 'publish' ? await authorsOf(payload, head, base.revision, actor) : [...writers.filter(({ id }) => id !== actor.id), personOf(actor)]
  if (impact.needsSecond) {
    return requestChange(payload, head, {
      kind, actor, reason, now, authors, content, contentHash, baseHash: hashOfContent(base.content), impact, effectiveAt: asked.effectiveAt ?? null,
      workingSequence: kind === 'publish' ? head.workingSequence : null,
    })
  }
  const frozen = freezeSet({ content, kind, effectiveAt, authors, approver: null, reason }, await nextRevision(payload), head.stop !== null, base.revision)
  const { overtaken, ...sets } = withSet(head, { revision: frozen.revision, effectiveAt }, now)
  const result = await moveHead(payload, head, {
    actor, now, decides: true, writes: [frozen.insert], events: [frozen.event, ...suspendedEvents(overtaken, frozen.revision)],
    head: (lastEntry) => ({ ...sets, ...(kind === 'publish' ? { cleanSince: lastEntry } : {}) }),
  })
  return result === 'written' ? { revision: frozen.revision } : 'refused'
}
