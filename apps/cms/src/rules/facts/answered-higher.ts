import { compileRuleSet, diff, type CompiledRuleSet, type Requirement, type Rule } from '@gatehouse/policy'
import type { PolicyContent } from '../content.ts'

/** What a product is in the eyes of the law. */
export interface Facts { classes: readonly string[]; attributes: readonly string[] }

const theProduct = 'the product'

/**
 * Whether `after` could be answered higher than `before` anywhere: in any place, for any visitor, at `at` or later; or with fewer
 * duties. Each class that the product had is compared with each that it would have, as `diff` compares two sets. A product must pass
 * for all its classes: it is answered higher only where, for one of those that held it down, every one of the new ones is
 * higher. So nothing that is higher is missed, though now and then a second person is asked for what no visitor could see.
 */
export function isAnsweredHigher(content: PolicyContent, before: Facts, after: Facts, at: number): boolean {
  const known = new Set(content.classes.map(({ id }) => id))
  // No class, or one that nobody knows: hidden.
  if (after.classes.length === 0) return false
  if (after.classes.some((id) => !known.has(id))) return !isSame(before, after)
  if (before.classes.length === 0 || before.classes.some((id) => !known.has(id))) return true
  const pathOf = pathsIn(content)
  return before.classes.some((old) => after.classes.every((now) => {
    const [from, to] = [setFor(content, pathOf(old), before.attributes), setFor(content, pathOf(now), after.attributes)]
    return diff(from, to, { at }).some(({ direction }) => direction === 'looser')
  }))
}

const isSame = (one: Facts, other: Facts): boolean => [...one.classes].sort().join() === [...other.classes].sort().join() && [...one.attributes].sort().join() === [...other.attributes].sort().join()

/** A class and all above it. */
function pathsIn({ classes }: PolicyContent): (id: string) => Set<string> {
  const parents = new Map(classes.map(({ id, parent }) => [id, parent]))
  return (id) => {
    const path = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !path.has(at); at = parents.get(at)) path.add(at)
    return path
  }
}

/** The rules as they are for one product: those on its class, with its attributes counted in. */
function setFor({ rules }: PolicyContent, path: Set<string>, attributes: readonly string[]): CompiledRuleSet {
  const covers = (list: readonly string[] | undefined): boolean => list?.some((id) => path.has(id)) ?? false
  const own = rules.filter((rule) => covers(rule.classes) && !covers(rule.exceptClasses)).flatMap((rule) => countIn(rule, attributes))
  return compileRuleSet({ revision: 0, classes: [{ id: theProduct }], rules: own.map(({ exceptClasses: _except, ...rule }) => ({ ...rule, classes: [theProduct] })) })
}

const isAttribute = (requirement: Requirement): requirement is Extract<Requirement, { kind: 'attribute' }> => requirement.kind === 'attribute'

/** A rule for a product whose attributes are known: without those requirements, or not at all where it can't act. */
function countIn({ requires = [], ...rule }: Rule, attributes: readonly string[]): Rule[] {
  const asked = requires.filter(isAttribute)
  const others = requires.filter((one) => !isAttribute(one))
  const isMet = asked.every(({ name }) => attributes.includes(name))
  if (rule.kind === 'grant') return isMet ? [{ ...rule, ...(others.length > 0 ? { requires: others } : {}) }] : []
  // A cap or duty acts unless everything is met: with one attribute missing, always.
  if (!isMet) return [rule]
  if (others.length > 0) return [{ ...rule, requires: others }]
  return asked.length > 0 ? [] : [rule]
}
