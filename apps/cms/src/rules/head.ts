import type { Payload, PayloadRequest } from 'payload'
import type { Person } from '../audit/actor.ts'

export const headCollection = 'policy-head'
export const headKey = 'head'

/** A set by its number and the instant from which it is in force. */
export interface DatedSet { revision: number; effectiveAt: number }

export interface PolicyHead {
  id: string
  /** Moves with all that decides what may be sold; a guarded write names it. */
  sequence: number
  /** Moves with each save of the working copy. */
  workingSequence: number
  /** The number of the audit entry at which the working copy was last the same as a published set. */
  cleanSince: number
  /** The set in force and those scheduled after it, by instant. Empty before anything was published. */
  sets: DatedSet[]
  suspended: (DatedSet & { overtakenBy: number })[]
  stop: { since: number; by: Person; reason: string } | null
}

const first = { key: headKey, sequence: 0, workingSequence: 0, cleanSince: 0, sets: [], suspended: [], stop: null }

async function find(payload: Payload, req?: PayloadRequest): Promise<PolicyHead | null> {
  return payload.db.findOne<PolicyHead>({ collection: headCollection, where: { key: { equals: headKey } }, ...(req ? { req } : {}) })
}

/** The policy head; made if nobody has asked before. Inside a save with its `req`. */
export async function readHead(payload: Payload, req?: PayloadRequest): Promise<PolicyHead> {
  const known = await find(payload, req)
  if (known) return known
  try {
    await payload.db.create({ collection: headCollection, data: { ...first }, ...(req ? { req } : {}) })
  } catch (error) {
    // Another process was faster: its row is the one. Inside a save there is nothing to look at any more.
    if (req) throw error
  }
  const made = await find(payload, req)
  if (!made) throw new Error('the policy head could not be made')
  return made
}

/** The set that is in force at an instant: the last one whose own instant has come. Null before the first. */
export const setAt = (sets: readonly DatedSet[], at: number): DatedSet | null => sets.findLast(({ effectiveAt }) => effectiveAt <= at) ?? null

/** What still counts at `now`: the set in force and those to come. */
export function settledSets(sets: readonly DatedSet[], now: number): DatedSet[] {
  const current = setAt(sets, now)
  return sets.filter((one) => one === current || one.effectiveAt > now)
}
