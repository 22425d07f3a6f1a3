import type { Payload } from 'payload'
import type { Actor } from '../../audit/actor.ts'
import { auditCollection, readLastEntry } from '../../audit/append.ts'
import { nextEntries } from '../../audit/chain.ts'
import type { AuditEvent } from '../../audit/events.ts'
import { noteAuditHead } from '../../audit/head-file.ts'
import { writeTogether, type Write } from '../../database/write-together.ts'
import { headCollection, headKey, readHead, type PolicyHead } from '../head.ts'
import { GateRefusal } from './gate-refusal.ts'
import { sentences } from './sentences.ts'

export interface Move {
  actor: Actor
  now: number
  events: readonly AuditEvent[]
  writes?: readonly Write[]
  /** What changes in the head; told the number that the last of the events gets in the audit log. */
  head?: (lastEntry: number) => Partial<Omit<PolicyHead, 'id' | 'sequence' | 'workingSequence'>>
  /** Whether what may be sold changes by it: then the sequence moves. */
  decides: boolean
}

/** One guarded write: the head as it was seen, what goes with it, and the entries of the audit log. */
export async function moveHead(payload: Payload, seen: PolicyHead, { actor, now, events, writes = [], head, decides }: Move): Promise<'written' | 'refused'> {
  const last = await readLastEntry(payload)
  const entries = nextEntries(last, events, actor, now)
  const result = await writeTogether(payload, [
    {
      update: headCollection,
      where: { key: headKey, sequence: seen.sequence, workingSequence: seen.workingSequence },
      set: { sequence: seen.sequence + (decides ? 1 : 0), ...head?.(last.sequence + entries.length) },
    },
    ...writes,
    ...entries.map((entry) => ({ insertInto: auditCollection, row: { ...entry } }) as const),
  ])
  if (result === 'written') await noteAuditHead(payload)
  return result
}

const mostTries = 6

/** Looks at the head and tries; where something else was written at the same moment, looks again. */
export async function withFreshHead<T>(payload: Payload, attempt: (head: PolicyHead) => Promise<T | 'refused'>): Promise<T> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const result = await attempt(await readHead(payload))
    if (result !== 'refused') return result
  }
  throw new GateRefusal('conflict', sentences.moved)
}
