import type { Decider } from './decider.ts'
import { productOf, type KnownPaths } from './known-paths.ts'
import type { Facts } from './visitor.ts'

/** What exists for one visitor: what is hidden from them isn't there, under any spelling of its address. */
export interface Seen {
  hasPage(path: string): boolean
  hasMedia(name: string): boolean
}

/** The addresses that exist, less the pages and pictures of products that are hidden from a visitor. */
export function seenBy(facts: Facts, known: KnownPaths, decider: Pick<Decider, 'forPage' | 'forPicture'>): Seen {
  return {
    hasPage: (path) => {
      if (!known.hasPage(path)) return false
      const slug = productOf(path)
      return slug === null || decider.forPage(path, facts).answers.bySlug.has(slug)
    },
    hasMedia: (name) => known.hasMedia(name) && (known.goodsIn(name).length === 0 || decider.forPicture(name, facts).answers.bySlug.size > 0),
  }
}
