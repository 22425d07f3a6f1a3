import type { Snapshot } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { ruleTime } from '../clock.ts'
import { readHead } from '../rules/head.ts'
import { readPolicySnapshot } from '../rules/policy-snapshot.ts'
import { createChangeWatch } from './change-watch.ts'
import { readRouteMap } from './route-map.ts'
import { readLatestSnapshot, recordSnapshot } from './snapshot-store.ts'

interface Memory { current: Snapshot | null; headSequence: number; sees: ReturnType<typeof createChangeWatch>; reading: Promise<Snapshot> | null }

// One for each database that this process has open (tests open several).
const memories = new WeakMap<Payload['db'], Memory>()

/**
 * The snapshot as it stands: which addresses and pictures exist, with the goods on them, and the rules. It is put together anew
 * only when a change was recorded since the last time, when the policy head moved, or when another process has numbered a newer
 * one: to ask is three small reads.
 */
export async function currentSnapshot(payload: Payload, now: number): Promise<Snapshot> {
  const memory = memories.get(payload.db) ?? { current: null, headSequence: -1, sees: createChangeWatch(), reading: null }
  memories.set(payload.db, memory)
  // Those who ask while it is being read get the answer that is on its way: it began at most a moment ago, and they ask again.
  memory.reading ??= refresh(payload, memory, now).finally(() => { memory.reading = null })
  return memory.reading
}

async function refresh(payload: Payload, memory: Memory, now: number): Promise<Snapshot> {
  const changed = await memory.sees.anyNew(payload, now)
  const latest = await readLatestSnapshot(payload)
  const head = await readHead(payload)
  const { current } = memory
  const isSame = latest?.sequence === current?.sequence && latest?.epoch === current?.epoch && head.sequence === memory.headSequence
  if (current && !changed.isNew && isSame) return current

  const { headSequence, policy } = await readPolicySnapshot(payload, ruleTime(now))
  const content = { ...(await readRouteMap(payload)), policy }
  const { epoch, sequence } = await recordSnapshot(payload, content, now)
  memory.current = { epoch, sequence, ...content }
  memory.headSequence = headSequence
  // Only now are these changes dealt with: had reading failed, the next one would have to see them again.
  changed.handled()
  return memory.current
}
