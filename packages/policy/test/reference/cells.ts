import { type AccessRequest, type Level, type Requirement, type Role, type Rule, type RuleSetSource } from '../../src/types.ts'
import { type Path, pointsFor, pointsIn, ruleP } from './places.ts'

export const ladder: Level[] = ['hidden', 'information', 'display', 'purchase']
export const allRoles: Role[] = ['visitor', 'shipTo', 'shipFrom', 'seller']
export const rank = (level: Level): number => ladder.indexOf(level)
export const lowest = (levels: Level[]): Level => levels.reduce((one, other) => (rank(other) < rank(one) ? other : one), 'purchase')
export const highest = (levels: Level[]): Level => levels.reduce((one, other) => (rank(other) > rank(one) ? other : one), 'hidden')
export const ids = (list: Iterable<string>): string[] => [...new Set(list)].sort()

export type Facts = Pick<AccessRequest, 'attributes' | 'credentials' | 'ageYears' | 'ageAssurance'> & { quantity?: number | null | undefined }
export interface CellName { class: string; role: Role; place: Path }
/** A cell with the rules that touch it. */
export interface Cell extends CellName { touching: Rule[] }

export function ancestors(source: RuleSetSource, id: string): string[] {
  const parent = source.classes.find((each) => each.id === id)?.parent
  return parent === undefined ? [id] : [id, ...ancestors(source, parent)]
}

export function coversClass(source: RuleSetSource, rule: Rule, id: string): boolean {
  const line = ancestors(source, id)
  return rule.classes.some((each) => line.includes(each)) && !(rule.exceptClasses ?? []).some((each) => line.includes(each))
}

export function touchesPlace(source: RuleSetSource, rule: Rule, place: Path): boolean {
  const named = source.rules.flatMap((each) => [...each.places, ...(each.exceptPlaces ?? [])]).map(ruleP)
  const points = pointsFor([...named, place])
  const inside = (codes: string[]) => new Set(codes.flatMap((code) => pointsIn(ruleP(code), points)))
  const held = inside(rule.places)
  const excepted = inside(rule.exceptPlaces ?? [])
  const covered = (point: Path): boolean => held.has(point) && !excepted.has(point)
  const possible = pointsIn(place, points)
  return rule.kind === 'grant' ? possible.every(covered) : possible.some(covered)
}

export const countsFor = (rule: Rule, role: Role): boolean =>
  rule.kind === 'grant' ? role === 'shipTo' : (rule.roles ?? allRoles).includes(role)

export const touchesCell = (source: RuleSetSource, rule: Rule, cell: CellName): boolean =>
  coversClass(source, rule, cell.class) && countsFor(rule, cell.role) && touchesPlace(source, rule, cell.place)

export const cell = (source: RuleSetSource, name: CellName): Cell =>
  ({ ...name, touching: source.rules.filter((rule) => touchesCell(source, rule, name)) })

export const inForce = (rule: Rule, at: number): boolean => at >= (rule.effectiveFrom ?? -Infinity) && at < (rule.effectiveUntil ?? Infinity)
export const reviewPassed = (rule: Rule, at: number): boolean => rule.reviewBy !== undefined && at >= rule.reviewBy

function isMet(requirement: Requirement, facts: Facts): boolean {
  switch (requirement.kind) {
    case 'attribute': return Array.isArray(facts.attributes) && facts.attributes.includes(requirement.name)
    case 'credential': return Array.isArray(facts.credentials) && facts.credentials.includes(requirement.name)
    case 'quantity': {
      const quantity = facts.quantity === undefined ? 1 : facts.quantity
      return typeof quantity === 'number' && Number.isInteger(quantity) && quantity >= 1 && quantity <= requirement.max
    }
    case 'age': {
      if (typeof facts.ageYears !== 'number' || !Number.isFinite(facts.ageYears)) return false
      const assurance = facts.ageAssurance ?? (facts.ageAssurance === undefined ? 'declared' : 'none')
      const enough = (requirement.assurance ?? 'declared') === 'declared' ? ['declared', 'verified'] : ['verified']
      return enough.includes(assurance) && facts.ageYears >= requirement.years
    }
  }
}

export const allMet = (rule: Rule, facts: Facts): boolean => (rule.requires ?? []).every((each) => isMet(each, facts))

/** Acts, given that it touches the cell. */
export function acts(rule: Rule, facts: Facts, at: number): boolean {
  if (!inForce(rule, at)) return false
  if (rule.kind === 'grant') return !reviewPassed(rule, at) && allMet(rule, facts)
  return (rule.requires ?? []).length === 0 || !allMet(rule, facts)
}

export interface CellAnswer { level: Level; binding: string[]; duties: string[]; stale: string[]; moments: number[] }

/** Everything that the contract says about one cell. */
export function answerCell(cell: Cell, facts: Facts, at: number): CellAnswer {
  const { touching } = cell
  const acting = touching.filter((rule) => acts(rule, facts, at))
  const caps = acting.filter((rule) => rule.kind === 'cap')
  const grants = acting.filter((rule) => rule.kind === 'grant')
  const cap = lowest(caps.map((rule) => rule.level))
  const level = cell.role === 'shipTo' ? lowest([highest(['information', ...grants.map((rule) => rule.level)]), cap]) : cap
  const equalCaps = caps.filter((rule) => rule.level === level)
  const binding = equalCaps.length > 0 ? equalCaps : grants.filter((rule) => rule.level === level)
  const moments = touching.flatMap((rule) => [
    rule.effectiveFrom, rule.effectiveUntil,
    rule.kind === 'grant' && rule.reviewBy !== undefined && inForce(rule, rule.reviewBy) ? rule.reviewBy : undefined,
  ]).filter((moment) => moment !== undefined)
  return {
    level, moments,
    binding: ids(binding.map((rule) => rule.id)),
    duties: ids(acting.filter((rule) => rule.kind === 'duty').map((rule) => rule.id)),
    stale: ids(touching.filter((rule) => rule.kind === 'grant' && inForce(rule, at) && allMet(rule, facts) && reviewPassed(rule, at)).map((rule) => rule.id)),
  }
}
