import type { Payload } from 'payload'
import { ruleTime } from '../clock.ts'
import { readHead, setAt } from './head.ts'
import { requireSet, type FrozenSet } from './sets.ts'

/** What a step of a sale is decided by. */
export interface PolicyNow {
  set: FrozenSet
  /** To be named by the step's guarded write: `{ update: 'policy-head', where: { key: 'head', sequence }, set: {} }`. */
  headSequence: number
  /** The instant at which a scheduled set takes over, in milliseconds; the write must come before it. Null: none is scheduled. */
  until: number | null
}

/**
 * The set in force at an instant, with the head that says so; null before anything was published: nothing may be sold. Whoever asks
 * may have looked at the clock before a set was published that is in the head by now, and the one before it no longer is: an instant
 * that has passed counts as the one at which the head is read.
 */
export async function readPolicyNow(payload: Payload, at: number): Promise<PolicyNow | null> {
  const head = await readHead(payload)
  const when = Math.max(at, ruleTime())
  const dated = setAt(head.sets, when)
  if (!dated) return null
  return { set: await requireSet(payload, dated.revision), headSequence: head.sequence, until: head.sets.find(({ effectiveAt }) => effectiveAt > when)?.effectiveAt ?? null }
}
