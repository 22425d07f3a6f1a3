import type { Payload, PayloadRequest } from 'payload'
import { readHead } from '../head.ts'
import { plainContent, requireSet } from '../sets.ts'
import { isAnsweredHigher, type Facts } from './answered-higher.ts'

/**
 * Whether a product's facts may change only with a second person: they would be answered higher by the set in force or by one that
 * is scheduled. The kill switch is counted out, or it would hide what opens once it is lifted. Before anything was published, any
 * class needs two.
 */
export async function factsNeedSecond(payload: Payload, before: Facts, after: Facts, now: number, req?: PayloadRequest): Promise<boolean> {
  const { sets } = await readHead(payload, req)
  if (sets.length === 0) return after.classes.length > 0
  for (const { revision, effectiveAt } of sets) {
    if (isAnsweredHigher(plainContent(await requireSet(payload, revision, req)), before, after, Math.max(effectiveAt, now))) return true
  }
  return false
}
