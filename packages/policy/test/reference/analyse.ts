import { type Finding, type Rule, type RuleSetSource } from '../../src/types.ts'
import { allRoles, answerCell, type Cell, cell, coversClass, type Facts, inForce, lowest, rank, touchesCell } from './cells.ts'
import { type Path, ruleP } from './places.ts'

/** The places of a set, as the contract counts them: each named, each above it, an unnamed part of each (of an area: no code could name one), anywhere. */
export function placesOf(sources: RuleSetSource[]): Path[] {
  const named = sources.flatMap((source) => source.rules.flatMap((rule) => [...rule.places, ...(rule.exceptPlaces ?? [])])).map(ruleP)
  const nodes = [[], ...named.flatMap((path) => path.map((_, at) => path.slice(0, at + 1)))]
  const all = nodes.flatMap((path) => (path.length === 3 ? [path] : [path, [...path, path.length === 0 ? 'AQ' : '?']]))
  return [...new Map(all.map((path) => [path.join('/'), path])).values()]
}

const powerset = <T>(list: T[]): T[][] => list.reduce<T[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]])

/** All facts that a set's rules can tell apart. */
export function factsOf(source: RuleSetSource): Facts[] {
  const requires = source.rules.flatMap((rule) => rule.requires ?? [])
  const names = (kind: 'attribute' | 'credential') => [...new Set(requires.flatMap((each) => (each.kind === kind ? [each.name] : [])))]
  const years = [...new Set(requires.flatMap((each) => (each.kind === 'age' ? [each.years] : [])))]
  const limits = [...new Set(requires.flatMap((each) => (each.kind === 'quantity' ? [each.max] : [])))]
  const ages: Facts[] = [{}, ...years.flatMap((ageYears): Facts[] => [{ ageYears }, { ageYears, ageAssurance: 'verified' }])]
  return powerset(names('attribute')).flatMap((attributes) => powerset(names('credential')).flatMap((credentials) =>
    ages.flatMap((age) => [...limits, 1_000].map((quantity): Facts => ({ attributes, credentials, ...age, quantity })))))
}

export function instantsOf(sources: RuleSetSource[], at: number): number[] {
  const moments = sources.flatMap((source) => source.rules.flatMap((rule) => [rule.effectiveFrom, rule.effectiveUntil, rule.kind === 'grant' ? rule.reviewBy : undefined]))
  return [...new Set([at, ...moments.filter((moment) => moment !== undefined && moment > at)])] as number[]
}

/** What `analyse` finds about binding, capping and gaps, by trying everything. */
export function analyseByTrying(source: RuleSetSource, at: number): Pick<Finding, 'kind' | 'rules'>[] {
  const places = placesOf([source])
  const facts = factsOf(source)
  const instants = instantsOf([source], at)
  const binding = new Set<string>()
  const uncapped = new Set<string>()
  for (const { id } of source.classes) {
    const cells = allRoles.map((role) => places.map((place) => cell(source, { class: id, role, place })))
    for (const instant of instants) for (const each of facts) for (const rule of bindingIn(cells, each, instant)) binding.add(rule)
    for (const grant of source.rules) if (grant.kind === 'grant' && reaches(source, grant, cells, instants)) uncapped.add(grant.id)
  }
  return [
    ...source.rules.filter((rule) => rule.kind === 'grant' && !uncapped.has(rule.id)).map((rule) => ({ kind: 'capped-everywhere' as const, rules: [rule.id] })),
    ...source.rules.filter((rule) => !binding.has(rule.id)).map((rule) => ({ kind: 'never-binds' as const, rules: [rule.id] })),
    ...gaps(source, places, at),
  ]
}

/** Ids in `binding` or `duties` of some request with any one place in each role. */
function bindingIn(cells: Cell[][], facts: Facts, at: number): string[] {
  const answers = cells.map((ofRole) => ofRole.map((each) => answerCell(each, facts, at)))
  const best = answers.map((ofRole) => Math.max(...ofRole.map((answer) => rank(answer.level))))
  return answers.flatMap((ofRole, role) => ofRole.flatMap((answer) => {
    const isLowest = best.every((level, other) => other === role || level >= rank(answer.level))
    return [...answer.duties, ...(isLowest ? answer.binding : [])]
  }))
}

function reaches(source: RuleSetSource, grant: Rule & { kind: 'grant' }, cells: Cell[][], instants: number[]): boolean {
  const requires = source.rules.flatMap((rule) => rule.requires ?? [])
  const everything: Facts = {
    attributes: requires.flatMap((each) => (each.kind === 'attribute' ? [each.name] : [])),
    credentials: requires.flatMap((each) => (each.kind === 'credential' ? [each.name] : [])),
    ageYears: 1_000, ageAssurance: 'verified', quantity: 1,
  }
  return (cells[0] ?? []).some((_, place) => {
    const here = cells.map((ofRole) => ofRole[place] as Cell)
    if (!here.some((each) => touchesCell(source, grant, each))) return false
    return instants.some((at) => rank(lowest(here.map((each) => answerCell(each, everything, at).level))) >= rank(grant.level))
  })
}

const gaps = (source: RuleSetSource, places: Path[], at: number) => source.classes.flatMap(({ id }) => places.flatMap((place) => {
  const isRuled = allRoles.some((role) => source.rules.some((rule) =>
    rule.kind !== 'duty' && inForce(rule, at) && coversClass(source, rule, id) && touchesCell(source, rule, { class: id, role, place })))
  return isRuled ? [] : [{ kind: 'no-rule' as const, rules: [], class: id }]
}))
