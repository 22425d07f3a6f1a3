import { type IndexedRule } from './indexed-rule.ts'

/** The ids of the rules with these indexes, sorted by code unit and without repeats: rules are sorted by id, so an index stands for its id. */
export function sortedIds(rules: readonly IndexedRule[], indexes: number[]): string[] {
  if (indexes.length > 1) indexes.sort((one, other) => one - other)
  const ids: string[] = []
  for (let at = 0; at < indexes.length; at++) {
    const index = indexes[at] as number
    if (index !== indexes[at - 1]) ids.push((rules[index] as IndexedRule).id)
  }
  return ids
}
