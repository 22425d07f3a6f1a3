import { createHash } from 'node:crypto'

/** What pages may show of goods. Rules will answer more; without them every product is described and nothing is sold. */
export interface Answer { level: 'information' }

const information: Answer = { level: 'information' }

/**
 * The vector of an answer: a short content hash that stands in the inner address of a page (`/v/<vector>/en/shop`), so that
 * the page depends on its path alone and equal answers share one rendering.
 */
export function vectorOf(answer: Answer): string {
  return createHash('sha256').update(JSON.stringify(answer)).digest('hex').slice(0, 12)
}

/** The vector of every page as long as there are no rules. */
export const informationVector = vectorOf(information)
