import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'

const overlapMs = 10_000

/** Tells whether a change was recorded since it was last asked, also one that was committed later than its time says. */
export function createChangeWatch() {
  let since: number | null = null
  let known = new Set<string>()
  return {
    async anyNew(payload: Payload, now: number): Promise<{ isNew: boolean; handled: () => void }> {
      const from = (since ?? now) - overlapMs
      const { docs } = await payload.find({
        collection: 'changes', where: { at: { greater_than_equal: from } }, depth: 0, pagination: false, select: { at: true },
        ...asSystem('the route map follows the change feed'),
      })
      const ids = new Set(docs.map(({ id }) => String(id)))
      const isNew = [...ids].some((id) => !known.has(id))
      return { isNew, handled: () => { known = ids; since = now } }
    },
  }
}
