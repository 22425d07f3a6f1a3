import { idOf } from '../id-of.ts'
import type { Documents, Plain } from '../documents.ts'

/** Under which names the nodes of a text keep what they refer to. */
const collections: Record<string, Plain> = { source: 'sources', sources: 'sources', picture: 'media' }

/**
 * Reads the sources and pictures of a text at once. Its nodes are turned one after the other, since sources are numbered
 * in order, and would otherwise ask for each by itself. Only a shortcut: what it misses is read when it is needed.
 */
export async function prefetch(documents: Documents, text: unknown): Promise<void> {
  const wanted = new Map<Plain, Set<string>>()
  collect(text, wanted)
  await Promise.all([...wanted].map(([collection, ids]) => documents.plain(collection, [...ids])))
}

function collect(value: unknown, wanted: Map<Plain, Set<string>>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const collection = Object.hasOwn(collections, key) ? collections[key] : undefined
    if (!collection) {
      collect(inner, wanted)
      continue
    }
    const ids = wanted.get(collection) ?? new Set()
    for (const id of [inner].flat().map(idOf)) if (id !== null) ids.add(id)
    wanted.set(collection, ids)
  }
}
