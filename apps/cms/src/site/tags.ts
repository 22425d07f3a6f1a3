import { collectionTag, commentsTag, documentTag, globalTag } from '../feed/tags.ts'

/** Collects the cache tags of everything that a view shows or that decided what it shows. */
export interface Tags {
  /** A document, also one that isn't published yet: its publication changes the view. */
  document(collection: string, id: string): void
  /** A list: whatever joins or leaves it changes the view. */
  collection(slug: string): void
  global(slug: string): void
  /** The comments under a text. */
  commentsUnder(collection: string, id: string): void
  all(): string[]
}

export function createTags(): Tags {
  const tags = new Set<string>()
  return {
    document: (collection, id) => void tags.add(documentTag(collection, id)),
    collection: (slug) => void tags.add(collectionTag(slug)),
    commentsUnder: (collection, id) => void tags.add(commentsTag(collection, id)),
    global: (slug) => void tags.add(globalTag(slug)),
    all: () => [...tags].sort(),
  }
}
