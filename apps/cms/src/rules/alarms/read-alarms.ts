import type { Payload } from 'payload'
import { readHead } from '../head.ts'
import { readSetAt } from '../sets.ts'
import { alarmsOf, type Alarm } from './alarms-of.ts'

/** The alarms of the set in force; none before anything was published. */
export async function readAlarms(payload: Payload, now: number): Promise<Alarm[]> {
  const set = await readSetAt(payload, await readHead(payload), now)
  return set ? alarmsOf(set.content, now) : []
}
