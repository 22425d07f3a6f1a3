import type { Payload } from 'payload'
import type { Actor } from '../../audit/actor.ts'
import { readHead, setAt } from '../head.ts'
import { readSet } from '../sets.ts'
import { replaceWorkingCopy } from '../working-copy/replace-working-copy.ts'
import { GateRefusal } from './gate-refusal.ts'
import { sentences } from './sentences.ts'

interface Asked {
  revision: number | null
  reason: string
  actor: Actor
  now: number
  /** The hash of the working copy that was looked at: an edit that fell between isn't dropped unseen. */
  candidate?: string | undefined
}

/** Makes the working copy what a set says: the one in force, or an earlier one to go on from. What was being edited is dropped. */
export async function startOver(payload: Payload, { revision, reason, actor, now, candidate }: Asked): Promise<{ revision: number }> {
  const inForce = setAt((await readHead(payload)).sets, now)?.revision ?? null
  const wanted = revision ?? inForce
  if (wanted === null) throw new GateRefusal('conflict', sentences.nothingPublished)
  const set = await readSet(payload, wanted)
  if (!set) throw new GateRefusal('not-found', sentences.noSet)
  await replaceWorkingCopy(payload, { content: set.content, actor, from: `set ${wanted}`, reason, isClean: wanted === inForce, expected: candidate })
  return { revision: wanted }
}
