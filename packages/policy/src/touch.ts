import { type ClassNode, isWithin } from './class-tree.ts'
import { type IndexedRule } from './indexed-rule.ts'
import { holds, type PlaceNode, type Spot } from './place-tree.ts'

export type PlaceFit = 'touches' | 'place' | 'place-excepted' | 'place-uncertain'

/**
 * Whether a rule touches a set of possible places, or why not. A cap or duty does if it covers any part of it: some place of
 * its own, as far as it lies in the spot, isn't held whole by an exception. A grant does only if it covers all of it. Places are
 * open: each has a part without a name, so naming all the children of a place never covers or excepts the place.
 */
export function fitPlace(rule: IndexedRule, { node, isWhole }: Spot): PlaceFit {
  const isExcepted = (place: PlaceNode): boolean => rule.exceptPlaces.some((exception) => holds(exception, place))
  if (rule.places.some((place) => holds(place, node))) {
    if (isExcepted(node)) return 'place-excepted'
    const isCutInto = rule.kind === 'grant' && isWhole && rule.exceptPlaces.some((exception) => holds(node, exception))
    return isCutInto ? 'place-uncertain' : 'touches'
  }
  const parts = isWhole ? rule.places.filter((place) => holds(node, place)) : []
  if (parts.length === 0) return 'place'
  if (parts.every(isExcepted)) return 'place-excepted'
  return rule.kind === 'grant' ? 'place-uncertain' : 'touches'
}

/**
 * The rules that touch a cell, whatever the time and the facts. Looks only where a rule that does can stand: under the class and
 * those above it, at the place, those above it and, if the place is uncertain, those in it.
 */
export function rulesTouching(classNode: ClassNode, role: number, spot: Spot): IndexedRule[] {
  const places = [...spot.node.lineage, ...(spot.isWhole ? allBelow(spot.node) : [])]
  const found = new Set<IndexedRule>()
  for (let at: ClassNode | undefined = classNode; at; at = at.parent) {
    for (const place of places) {
      for (const rule of at.rulesByPlace.get(place) ?? []) {
        if (rule.counts[role] && !isWithin(classNode, rule.exceptClasses) && fitPlace(rule, spot) === 'touches') found.add(rule)
      }
    }
  }
  return [...found]
}

const allBelow = (place: PlaceNode): PlaceNode[] => place.children.flatMap((child) => [child, ...allBelow(child)])
