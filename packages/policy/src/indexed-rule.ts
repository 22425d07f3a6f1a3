import { type ClassNode } from './class-tree.ts'
import { type Need, needOf } from './need.ts'
import { addPlace, type PlaceNode, type Places } from './place-tree.ts'
import { type PlainRule } from './read-rule.ts'
import { levels, roles } from './vocabulary.ts'

/** A rule in the form that decisions are made with. */
export interface IndexedRule {
  /** Its place among the set's rules, which are sorted by id: a smaller index is a smaller id. */
  readonly index: number
  readonly id: string
  /** Everything that it says, its id included. */
  readonly text: string
  readonly kind: 'grant' | 'cap' | 'duty'
  /** The rank of its level; of a duty, 0. */
  readonly rank: number
  /** For each role, by number, whether the rule counts for it. */
  readonly counts: readonly boolean[]
  readonly classes: ReadonlySet<ClassNode>
  readonly exceptClasses: ReadonlySet<ClassNode>
  readonly places: readonly PlaceNode[]
  readonly exceptPlaces: readonly PlaceNode[]
  readonly need: Need | null
  /** In force from this instant on … */
  readonly from: number
  /** … up to, and without, this one. */
  readonly until: number
  readonly reviewBy: number
}

/** Turns a plain rule's names into nodes, adding the places that it names to the tree. */
export function indexRule(rule: PlainRule, index: number, classes: ReadonlyMap<string, ClassNode>, places: Places): IndexedRule {
  const nodes = (ids: readonly string[]): Set<ClassNode> => new Set(ids.map((id) => classes.get(id) as ClassNode))
  return {
    index,
    id: rule.id,
    text: JSON.stringify(rule),
    kind: rule.kind,
    rank: rule.level ? levels.indexOf(rule.level) : 0,
    counts: roles.map((role) => (rule.roles ?? ['shipTo']).includes(role)),
    classes: nodes(rule.classes),
    exceptClasses: nodes(rule.exceptClasses),
    places: rule.places.map((code) => addPlace(places, code)),
    exceptPlaces: rule.exceptPlaces.map((code) => addPlace(places, code)),
    need: needOf(rule.requires),
    from: rule.effectiveFrom ?? -Infinity,
    until: rule.effectiveUntil ?? Infinity,
    reviewBy: rule.reviewBy ?? Infinity,
  }
}

/** True from the rule's start up to its end, whether or not it was reviewed. */
export const isInForce = (rule: IndexedRule, at: number): boolean => rule.from <= at && at < rule.until

/** True if it is a grant whose review has come due: it is in force, maybe, but not relied on. */
export const isStale = (rule: IndexedRule, at: number): boolean => rule.kind === 'grant' && rule.reviewBy <= at

/** The instants at which a rule begins, ceases or comes due; infinite where it doesn't. */
export const momentsOf = (rule: IndexedRule): number[] =>
  rule.kind === 'grant' && isInForce(rule, rule.reviewBy) ? [rule.from, rule.until, rule.reviewBy] : [rule.from, rule.until]
