import type { PolicyContent } from '../../rules/content.ts'
import { grouped } from './grouped.ts'

/** A class where it stands in the tree: 0 at a root. */
export interface ClassInTree { id: string; depth: number }

type Classes = PolicyContent['classes']

/**
 * The classes from the roots down, each followed by what is below it, brothers by their titles. One whose parent isn't there
 * stands at the root, one in a circle at the end: a faulty tree is shown whole too.
 */
export function classesInTree(classes: Classes, titleOf: (id: string) => string, language: string): ClassInTree[] {
  const known = new Set(classes.map(({ id }) => id))
  const below = grouped(classes, ({ parent }) => (parent !== undefined && known.has(parent) ? parent : ''))
  const seen = new Set<string>()
  const walk = (parent: string, depth: number): ClassInTree[] => (below.get(parent) ?? [])
    .toSorted((a, b) => titleOf(a.id).localeCompare(titleOf(b.id), language))
    .flatMap(({ id }) => {
      if (seen.has(id)) return []
      seen.add(id)
      return [{ id, depth }, ...walk(id, depth + 1)]
    })
  const reached = walk('', 0)
  return [...reached, ...classes.filter(({ id }) => !seen.has(id)).map(({ id }) => ({ id, depth: 0 }))]
}

/** Whether one class is the other, is below it or above it. */
export function classesMeet(classes: Classes): (a: string, b: string) => boolean {
  const parents = new Map(classes.map(({ id, parent }) => [id, parent]))
  const isBelow = (inner: string, outer: string): boolean => {
    const passed = new Set<string>()
    for (let at: string | undefined = inner; at !== undefined && !passed.has(at); at = parents.get(at)) {
      if (at === outer) return true
      passed.add(at)
    }
    return false
  }
  return (a, b) => isBelow(a, b) || isBelow(b, a)
}
