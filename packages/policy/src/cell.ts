import { type IndexedRule, isInForce, isStale, momentsOf } from './indexed-rule.ts'
import { distinct, type Facts, meets, type Need, needsOf, sortedSet } from './need.ts'
import { HIDDEN, INFORMATION, PURCHASE, SHIP_TO } from './vocabulary.ts'

/** The rules that touch one class × role × spot, and the plans made of them lately. */
export interface Cell { readonly role: number; readonly rules: readonly IndexedRule[]; plans: readonly Plan[] }

/**
 * A cell from `since` up to `until`, while no rule that touches it starts, ends or comes due: the rules that act, or do so at some
 * facts, without the caps and grants that a stronger one which always acts leaves nothing to decide.
 */
export interface Plan {
  readonly since: number
  readonly until: number
  readonly role: number
  /** Lowest first; those of one rank by index, as in the lists below. */
  readonly caps: readonly IndexedRule[]
  /** Highest first. */
  readonly grants: readonly IndexedRule[]
  readonly duties: readonly IndexedRule[]
  /** Grants in force whose review has come due. */
  readonly stale: readonly IndexedRule[]
  /** What the caps and grants ask for: where the level changes with the facts, it changes at one of these. */
  readonly asked: readonly Need[]
  /** All that these name, sorted. */
  readonly credentials: readonly string[]
}

/** Time moves on, so few stretches of it are asked about at once; a bound keeps hostile questions from filling the memory. */
const plansKept = 4

/** The plan that holds at an instant. */
export function planAt(cell: Cell, at: number): Plan {
  for (const plan of cell.plans) if (plan.since <= at && at < plan.until) return plan
  const plan = makePlan(cell, at)
  cell.plans = [plan, ...cell.plans.slice(0, plansKept - 1)]
  return plan
}

function makePlan({ role, rules }: Cell, at: number): Plan {
  let since = -Infinity
  let until = Infinity
  for (const moment of rules.flatMap(momentsOf)) {
    if (moment <= at) since = Math.max(since, moment)
    else until = Math.min(until, moment)
  }
  const inForce = rules.filter((rule) => isInForce(rule, at)).sort((one, other) => one.index - other.index)
  const fresh = inForce.filter((rule) => !isStale(rule, at))
  const caps = decisive(fresh.filter((rule) => rule.kind === 'cap').sort((one, other) => one.rank - other.rank))
  const grants = decisive(fresh.filter((rule) => rule.kind === 'grant').sort((one, other) => other.rank - one.rank))
  const asked = distinct(needsOf([...caps, ...grants]))
  return {
    since, until, role, caps, grants, asked,
    duties: fresh.filter((rule) => rule.kind === 'duty'),
    stale: inForce.filter((rule) => isStale(rule, at)),
    credentials: sortedSet(asked.flatMap((need) => need.credentials)),
  }
}

/** Of rules with the strongest first, those up to the rank of the first that always acts: none after them ever decides anything. */
function decisive(rules: readonly IndexedRule[]): readonly IndexedRule[] {
  const certain = rules.findIndex((rule) => !rule.need)
  return rules.filter((rule, at) => certain < 0 || at < certain || rule.rank === rules[certain]?.rank)
}

/** True if a rule in force and touching acts: a grant when all its requirements are met, a cap or duty unless they are. */
export const actsOn = ({ kind, need }: IndexedRule, facts: Facts): boolean => need === null || meets(facts, need) === (kind === 'grant')

function firstActing(rules: readonly IndexedRule[], facts: Facts, otherwise: number): number {
  for (const rule of rules) if (actsOn(rule, facts)) return rule.rank
  return otherwise
}

/** The rank of the cell's level. */
export function rankOf({ role, caps, grants }: Plan, facts: Facts): number {
  const cap = firstActing(caps, facts, PURCHASE)
  return role === SHIP_TO ? Math.min(cap, Math.max(INFORMATION, firstActing(grants, facts, HIDDEN))) : cap
}

/** True if the level of every cell is at least that of a rank. */
export function reaches(plans: readonly Plan[], facts: Facts, rank: number): boolean {
  for (const plan of plans) if (rankOf(plan, facts) < rank) return false
  return true
}

/** The rank of the lowest level over some cells. */
export function lowestRank(plans: readonly Plan[], facts: Facts): number {
  let lowest = PURCHASE
  for (const plan of plans) lowest = Math.min(lowest, rankOf(plan, facts))
  return lowest
}

/** The indexes of those rules of a plan's list that act, of one rank if that is given, sorted. */
export function actingOf(rules: readonly IndexedRule[], facts: Facts, rank?: number): number[] {
  const acting: number[] = []
  for (const rule of rules) if ((rank === undefined || rule.rank === rank) && actsOn(rule, facts)) acting.push(rule.index)
  return acting
}

/**
 * The indexes, sorted, of the rules that fix a cell's level, given its rank: the acting caps equal to it, else the acting grants
 * equal to it. None: the default held.
 */
export function bindingOf({ role, caps, grants }: Plan, facts: Facts, rank: number): number[] {
  const acting = actingOf(caps, facts, rank)
  return acting.length === 0 && role === SHIP_TO ? actingOf(grants, facts, rank) : acting
}
