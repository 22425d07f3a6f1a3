import { createHash } from 'node:crypto'

export type ReferredCollection = 'sources' | 'faqs' | 'products' | 'guides' | 'media'

export interface TextContext {
  /** The id of what a text names by its key or slug; throws for what isn't there. */
  find: (collection: ReferredCollection, key: string) => string
  /** An id for the next node or row, in the shape of those that the editor makes. */
  nextId: () => string
}

/** Ids that depend on the text's own name and the order of its parts alone, so that the same text is the same JSON. */
export function countIds(name: string): () => string {
  let count = 0
  return () => createHash('sha256').update(`${name}#${count++}`).digest('hex').slice(0, 24)
}
