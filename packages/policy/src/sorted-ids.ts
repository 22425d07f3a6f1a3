import { type IndexedRule } from './indexed-rule.ts'

/**
 * The ids of the rules in some lists of indexes, each list sorted and without repeats; the answer too, by code unit: rules are
 * sorted by id, so an index stands for its id.
 */
export const sortedIds = (rules: readonly IndexedRule[], lists: readonly (readonly number[])[]): string[] =>
  union(lists, 0, lists.length).map((index) => (rules[index] as IndexedRule).id)

/** Merging sorted lists, the halves first, takes far less time than sorting all that is in them. */
function union(lists: readonly (readonly number[])[], from: number, to: number): readonly number[] {
  if (to - from < 2) return lists[from] ?? []
  const middle = (from + to) >> 1
  return merge(union(lists, from, middle), union(lists, middle, to))
}

function merge(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0) return other
  if (other.length === 0) return one
  const merged: number[] = []
  let next = 0
  for (const index of one) {
    while (next < other.length && (other[next] as number) < index) merged.push(other[next++] as number)
    if (other[next] === index) next++
    merged.push(index)
  }
  while (next < other.length) merged.push(other[next++] as number)
  return merged
}
