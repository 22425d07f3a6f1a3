import { actingOf, type Plan, planAt, rankOf } from '../cell.ts'
import { type ClassNode } from '../class-tree.ts'
import { type Inner, requireInner, requireInstant } from '../compile.ts'
import { instantsFrom, placeDomain } from '../domain.ts'
import { distinct, type Need } from '../need.ts'
import { findSpot } from '../place-tree.ts'
import { cellOf } from '../remembered-cells.ts'
import { sortedIds } from '../sorted-ids.ts'
import { type Change, type CompiledRuleSet, type Role } from '../types.ts'
import { HIDDEN, levelOf, roles } from '../vocabulary.ts'
import { factsOf, profilesOf } from './profiles.ts'

/** One aspect of a cell that differs, without the cell and the instant. */
type Difference = Omit<Change, 'class' | 'role' | 'place' | 'at'>
/** Something of the set before and the set after. */
type Both<T> = readonly [T, T]

/**
 * Every cell whose level or duties differ between two sets, at `at` and at each later instant at which either of them changes,
 * at the smallest facts that show it. Nothing in it looser: no request is answered higher by `after`. Throws a TypeError if one
 * isn't a compiled set or `at` isn't finite.
 */
export function diff(before: CompiledRuleSet, after: CompiledRuleSet, { at }: { at: number }): Change[] {
  const inners: Both<Inner> = [requireInner(before), requireInner(after)]
  requireInstant(at)
  if (before.hash === after.hash) return []
  const places = placeDomain(inners.flatMap((inner) => [...inner.places.keys()])).all
  const instants = instantsFrom(at, inners.flatMap((inner) => inner.rules.flatMap(({ kind, from, until, reviewBy }) => [from, until, kind === 'grant' ? reviewBy : Infinity])))
  const changes: Change[] = []
  for (const id of new Set(inners.flatMap((inner) => [...inner.classes.keys()]).sort())) {
    const nodes: Both<ClassNode | undefined> = [inners[0].classes.get(id), inners[1].classes.get(id)]
    for (const role of roles) for (const place of places) addChanges(inners, nodes, { class: id, role, place }, instants, changes)
  }
  return changes
}

function addChanges(inners: Both<Inner>, nodes: Both<ClassNode | undefined>, name: { class: string; role: Role; place: string }, instants: readonly number[], changes: Change[]): void {
  const cells = nodes.map((node, side) => {
    const inner = inners[side] as Inner
    return node && cellOf(inner, node, roles.indexOf(name.role), findSpot(inner.places, name.place))
  })
  // Touched by the same rules, word for word, a cell is the same. Most are.
  const [before, after] = cells.map((cell) => cell?.rules.map((rule) => rule.text).join())
  if (before === after) return
  let plans: readonly (Plan | undefined)[] = []
  let differences: Difference[] = []
  for (const at of instants) {
    const current = cells.map((cell) => cell && planAt(cell, at))
    // Through most instants nothing changes in this cell.
    if (plans.length === 0 || current.some((plan, side) => plan !== plans[side])) differences = comparePlans(current, inners)
    plans = current
    for (const difference of differences) changes.push({ ...name, at, ...difference })
  }
}

function comparePlans(plans: readonly (Plan | undefined)[], inners: Both<Inner>): Difference[] {
  return distinct(plans.flatMap((plan) => (plan ? profilesOf(plan) : []))).flatMap((need) => compareAt(need, plans, inners))
}

function compareAt(need: Need, plans: readonly (Plan | undefined)[], inners: Both<Inner>): Difference[] {
  const facts = factsOf(need)
  const [before, after] = plans.map((plan) => (plan ? rankOf(plan, need) : HIDDEN)) as [number, number]
  const [old, now] = plans.map((plan, side) => sortedIds((inners[side] as Inner).rules, [actingOf(plan?.duties ?? [], need)])) as [string[], string[]]
  const difference = (isLooser: boolean, aspect: Pick<Difference, 'level' | 'duty'>): Difference => ({ direction: isLooser ? 'looser' : 'tighter', facts, ...aspect })
  return [
    ...(before === after ? [] : [difference(after > before, { level: { before: levelOf(before), after: levelOf(after) } })]),
    ...old.filter((duty) => !now.includes(duty)).map((duty) => difference(!plans.includes(undefined), { duty })),
    ...now.filter((duty) => !old.includes(duty)).map((duty) => difference(false, { duty })),
  ]
}
