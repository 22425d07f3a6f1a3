import { type IndexedRule } from './indexed-rule.ts'

/** The ids of the rules with these indexes, sorted by code unit and without repeats: rules are sorted by id, so an index stands for its id. */
export function sortedIds(rules: readonly IndexedRule[], indexes: readonly number[]): string[] {
  if (indexes.length === 0) return []
  const ids: string[] = []
  let last = -1
  for (const index of Uint32Array.from(indexes).sort()) {
    if (index !== last) ids.push((rules[index] as IndexedRule).id)
    last = index
  }
  return ids
}
