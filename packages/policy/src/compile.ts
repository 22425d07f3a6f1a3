import { buildClasses, type ClassNode } from './class-tree.ts'
import { isFiniteNumber } from './fields.ts'
import { hashSource } from './hash.ts'
import { type IndexedRule, indexRule } from './indexed-rule.ts'
import { EVERYWHERE } from './place-code.ts'
import { addPlace, type Places } from './place-tree.ts'
import { type PlainSource, readSource } from './read-source.ts'
import { type CompiledRuleSet, type RuleSetSource } from './types.ts'

/** What the engine keeps of a compiled set, out of reach of whoever holds it. */
export interface Inner {
  readonly plain: PlainSource
  readonly classes: ReadonlyMap<string, ClassNode>
  readonly places: Places
  readonly rules: readonly IndexedRule[]
  /** Rules held by the cells that are remembered; see `cellOf`. */
  remembered: number
}

const inners = new WeakMap<CompiledRuleSet, Inner>()

/**
 * Checks a rule set and makes it ready for `decide`. The source may be changed or thrown away afterwards.
 * Throws a `RuleSetError` that lists every fault at once.
 */
export function compileRuleSet(source: RuleSetSource): CompiledRuleSet {
  const plain = readSource(source)
  const classes = buildClasses(plain.classes)
  const places: Places = new Map()
  addPlace(places, EVERYWHERE)
  const rules = plain.rules.map((rule, index) => indexRule(rule, index, classes, places))
  for (const rule of rules) {
    for (const node of rule.classes) {
      for (const place of rule.places) {
        const known = node.rulesByPlace.get(place)
        if (known) known.push(rule)
        else node.rulesByPlace.set(place, [rule])
      }
    }
  }
  const set: CompiledRuleSet = Object.freeze({ revision: plain.revision, hash: hashSource(plain) })
  inners.set(set, { plain, classes, places, rules, remembered: 0 })
  return set
}

/** The inside of a compiled set, or undefined for anything else, a copy of one too. */
export const innerOf = (set: CompiledRuleSet): Inner | undefined => inners.get(set)

/** The same for those who can't go on without it: throws a TypeError. */
export function requireInner(set: CompiledRuleSet): Inner {
  const inner = innerOf(set)
  if (!inner) throw new TypeError('This is not a compiled set.')
  return inner
}

/** Throws a TypeError unless `at` is a finite number. */
export function requireInstant(at: unknown): number {
  if (!isFiniteNumber(at)) throw new TypeError('`at` is not a finite number.')
  return at
}
