import { setImmediate } from 'node:timers/promises'

/**
 * Reads many by id at once, and each only once. What is asked for in the same turn of the event loop is read together: the
 * pictures of a page's cards are one query, though each card asks for its own.
 */
export function createMemo<C extends string, T>(read: (collection: C, ids: string[]) => Promise<Map<string, T>>) {
  const known = new Map<string, Promise<T | undefined>>()
  const gathering = new Map<C, { ids: Set<string>; found: Promise<Map<string, T>> }>()

  const gather = (collection: C) => {
    const current = gathering.get(collection)
    if (current) return current
    const ids = new Set<string>()
    const found = setImmediate().then(() => {
      gathering.delete(collection)
      return read(collection, [...ids])
    })
    const batch = { ids, found }
    gathering.set(collection, batch)
    return batch
  }

  return async (collection: C, ids: string[]): Promise<Map<string, T>> => {
    for (const id of ids) {
      if (known.has(`${collection}:${id}`)) continue
      const batch = gather(collection)
      batch.ids.add(id)
      known.set(`${collection}:${id}`, batch.found.then((found) => found.get(id)))
    }
    const pairs = await Promise.all(ids.map(async (id) => [id, await known.get(`${collection}:${id}`)] as const))
    return new Map(pairs.filter((pair): pair is readonly [string, Awaited<T>] => pair[1] !== undefined))
  }
}
