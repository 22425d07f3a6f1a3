import type { Payload } from 'payload'
import { asSystem } from '../access/index.ts'

const overlapMs = 10_000

/** Tells whether a change was recorded since it was last asked, and of what; also one that was committed later than its time says. */
export function createChangeWatch() {
  let since: number | null = null
  let known = new Set<string>()
  return {
    async anyNew(payload: Payload, now: number): Promise<{ isNew: boolean; tags: string[]; handled: () => void }> {
      const from = (since ?? now) - overlapMs
      const { docs } = await payload.find({
        collection: 'changes', where: { at: { greater_than_equal: from } }, depth: 0, pagination: false, select: { tags: true },
        ...asSystem('what is put together from all documents follows the change feed'),
      })
      const ids = new Set(docs.map(({ id }) => String(id)))
      const fresh = docs.filter(({ id }) => !known.has(String(id)))
      return { isNew: fresh.length > 0, tags: fresh.flatMap(({ tags }) => tags as string[]), handled: () => { known = ids; since = now } }
    },
  }
}
