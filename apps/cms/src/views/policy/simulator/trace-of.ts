import type { Explanation, ExplainedCell, Level, Role, Rule, Why } from '@gatehouse/policy'

/** One rule in one cell: whether it acted, or each reason why not. */
export interface TracedRule {
  id: string
  acts: boolean
  why: Why[]
  /** It fixed this cell's level. */
  fixes: boolean
  /** It fixed the answer: it fixed a cell that has the answer's level. */
  decides: boolean
}

export interface TracedCell {
  role: Role
  place: string
  level: Level
  /** Its level is the answer's. */
  isLowest: boolean
  /** It is as high or low as it is because no rule says anything. */
  isDefault: boolean
  /** Those that act, the deciding ones first. */
  acting: TracedRule[]
  /** Those on this class and place that don't act: for what was given, or for their dates. */
  idle: TracedRule[]
  /** Those on the class that are about other places, roles, or except it. */
  elsewhere: TracedRule[]
}

export interface TracedClass { class: string; cells: TracedCell[] }

const isElsewhere: ReadonlySet<Why> = new Set<Why>(['role', 'place', 'place-excepted', 'class-excepted'])

/** What the engine looked at, class by class, as people read it: what acted, what didn't though it is about this, what is about something else. */
export function traceOf({ cells, decision }: Explanation, rules: readonly Rule[]): TracedClass[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const binding = new Set(decision.binding)
  const classes = [...new Set(cells.map((cell) => cell.class))]
  return classes.map((name) => ({
    class: name,
    cells: cells.filter((cell) => cell.class === name).map((cell) => traceCell(cell, decision.level, binding, known)),
  }))
}

function traceCell({ role, place, level, rules }: ExplainedCell, answer: Level, binding: ReadonlySet<string>, known: ReadonlyMap<string, Rule>): TracedCell {
  const atLevel = (id: string, kind: Rule['kind']): boolean => {
    const rule = known.get(id)
    return rule?.kind === kind && rule.kind !== 'duty' && rule.level === level
  }
  // As the engine binds: the acting caps at the cell's level, or, where there is none, the acting grants at it.
  const hasCap = rules.some(({ id, acts }) => acts && atLevel(id, 'cap'))
  const isLowest = level === answer
  const traced = rules.map(({ id, acts, why }): TracedRule => {
    const fixes = acts && atLevel(id, hasCap ? 'cap' : 'grant') && (hasCap || role === 'shipTo')
    return { id, acts, why, fixes, decides: fixes && isLowest && binding.has(id) }
  })
  const acting = traced.filter(({ acts }) => acts)
  const weight = (rule: TracedRule): number => (rule.decides ? 0 : rule.fixes ? 1 : 2)
  return {
    role, place, level, isLowest, isDefault: !acting.some(({ fixes }) => fixes),
    acting: acting.sort((a, b) => weight(a) - weight(b)),
    idle: traced.filter(({ acts, why }) => !acts && !why.some((one) => isElsewhere.has(one))),
    elsewhere: traced.filter(({ acts, why }) => !acts && why.some((one) => isElsewhere.has(one))),
  }
}
