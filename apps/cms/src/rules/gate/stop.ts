import type { Payload } from 'payload'
import { personOf, type Actor } from '../../audit/actor.ts'
import { ruleTime } from '../../clock.ts'
import type { Write } from '../../database/write-together.ts'
import { setAt, settledSets, type DatedSet, type PolicyHead } from '../head.ts'
import { plainContent, requireSet, type FrozenSet } from '../sets.ts'
import { failedCases } from '../cases.ts'
import { freezeSet, nextRevision, type Frozen } from './freeze.ts'
import { GateRefusal } from './gate-refusal.ts'
import { moveHead, withFreshHead } from './move-head.ts'
import { refuseFailedCases } from './read-state.ts'
import { changeCollection, requestChange, type RuleChange } from './request-change.ts'
import { sentences } from './sentences.ts'

interface Asked { actor: Actor; reason: string; now: number }

/** The set in force and each scheduled one frozen anew, with the cap or without: their instants stay. */
async function freezeAgain(payload: Payload, head: PolicyHead, isStopped: boolean, { kind, reason, now, authors, approver }: { kind: 'stop' | 'lift'; reason: string; now: number; authors: FrozenSet['authors']; approver: FrozenSet['approver'] }): Promise<{ frozen: Frozen[]; sets: DatedSet[] }> {
  let revision = await nextRevision(payload)
  const frozen: Frozen[] = []
  const sets: DatedSet[] = []
  for (const dated of settledSets(head.sets, now)) {
    const set = await requireSet(payload, dated.revision)
    const effectiveAt = Math.max(dated.effectiveAt, now)
    frozen.push(freezeSet({ content: plainContent(set), kind, effectiveAt, authors, approver, reason }, revision, isStopped, dated.revision))
    sets.push({ revision: revision++, effectiveAt })
  }
  return { frozen, sets }
}

/** The first of them: the one in force. */
function current(frozen: readonly Frozen[]): number {
  const [first] = frozen
  if (!first) throw new GateRefusal('conflict', sentences.nothingPublished)
  return first.revision
}

/** Stops all sales with one word: the sets that count, frozen anew with a cap `display` on every root class. On already: nothing changes. */
export async function stopSales(payload: Payload, { actor, reason, now }: Asked): Promise<{ revision: number }> {
  return withFreshHead(payload, async (head) => {
    // Another officer may have published since this one pressed: stopping mustn't fail over that.
    const inForce = setAt(head.sets, Math.max(now, ruleTime()))
    if (!inForce) throw new GateRefusal('conflict', sentences.nothingPublished)
    if (head.stop) return { revision: inForce.revision }
    const by = personOf(actor)
    const { frozen, sets } = await freezeAgain(payload, head, true, { kind: 'stop', reason, now, authors: [by], approver: null })
    const revision = current(frozen)
    const result = await moveHead(payload, head, {
      actor, now, decides: true, writes: frozen.map(({ insert }) => insert), head: () => ({ sets, stop: { since: now, by, reason } }),
      events: [{ event: 'stop.on', subject: 'policy-head', before: null, after: { revision }, why: reason }, ...frozen.map(({ event }) => event)],
    })
    return result === 'written' ? { revision } : 'refused'
  })
}

/** Asks for the kill switch to be lifted; another policy officer approves it. */
export async function requestLift(payload: Payload, { actor, reason, now }: Asked): Promise<{ change: string }> {
  return withFreshHead(payload, async (head) => {
    if (!head.stop) throw new GateRefusal('conflict', sentences.notStopped)
    return requestChange(payload, head, { kind: 'lift', actor, reason, now, authors: [personOf(actor)], content: null, contentHash: null, baseHash: null, impact: null, effectiveAt: null, workingSequence: null })
  })
}

/** Lifts it: the latest approved sets are frozen anew without the cap. */
export async function liftStop(payload: Payload, head: PolicyHead, change: RuleChange, { actor, now }: Omit<Asked, 'reason'>): Promise<{ revision: number } | 'refused'> {
  if (!head.stop) throw new GateRefusal('conflict', sentences.notStopped)
  const inForce = setAt(head.sets, now)
  if (inForce) refuseFailedCases(await failedCases(payload, plainContent(await requireSet(payload, inForce.revision)), now))
  const approver = personOf(actor)
  const { frozen, sets } = await freezeAgain(payload, head, false, { kind: 'lift', reason: change.reason, now, authors: change.authors, approver })
  const revision = current(frozen)
  const settled: Write = { update: changeCollection, where: { id: change.id, state: 'pending' }, set: { state: 'published', approver, revision } }
  const result = await moveHead(payload, head, {
    actor, now, decides: true, writes: [...frozen.map(({ insert }) => insert), settled], head: () => ({ sets, stop: null }),
    events: [{ event: 'stop.lifted', subject: 'policy-head', before: head.stop, after: { revision }, why: change.reason }, ...frozen.map(({ event }) => event)],
  })
  return result === 'written' ? { revision } : 'refused'
}
