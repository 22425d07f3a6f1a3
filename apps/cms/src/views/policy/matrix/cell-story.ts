import { explain, type AccessRequest, type CompiledRuleSet, type Decision, type ExplainedCell, type Level, type Role, type Rule, type Why } from '@gatehouse/policy'
import { lowestLevel } from './levels.ts'

export interface RoleAtPlace { role: Role; place: string }

/** A rule behind a cell: as whose place it counts, or why it doesn't. */
export interface RuleBehind { id: string; at: RoleAtPlace[]; why: Why[] }

/** What is behind a cell of the matrix, for people to read. */
export interface CellStory {
  decision: Decision
  level: Level
  /** Why the engine closed without looking at any rule. */
  closed: string | null
  roles: (RoleAtPlace & { level: Level })[]
  /** The rules that fix the level. */
  fixing: RuleBehind[]
  duties: RuleBehind[]
  /** Those that act and decide nothing here. */
  beside: RuleBehind[]
  /** Those that name this class and place and don't act. */
  idle: RuleBehind[]
}

const isNear = (why: readonly Why[]): boolean => !why.includes('place') && !why.includes('role')

/** The rules that fix a cell at its level: the acting caps equal to it, else the acting grants equal to it. */
function fixingIn({ level, rules }: ExplainedCell, known: ReadonlyMap<string, Rule>): string[] {
  const equal = (kind: 'cap' | 'grant') => rules.filter(({ id, acts }) => {
    const rule = known.get(id)
    return acts && rule?.kind === kind && rule.level === level
  }).map(({ id }) => id)
  const caps = equal('cap')
  return caps.length > 0 ? caps : equal('grant')
}

/**
 * Puts the engine's trace by rule: what fixes the level, what obliges, what acts beside, what would act if something were
 * otherwise. With a role, it is about that role's place alone.
 */
export function cellStory(set: CompiledRuleSet, rules: readonly Rule[], request: AccessRequest, only: Role | '' = ''): CellStory {
  const { decision, closed, cells: every } = explain(set, request)
  const cells = only === '' ? every : every.filter(({ role }) => role === only)
  const level = only === '' ? decision.level : lowestLevel(cells.map((cell) => cell.level))
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const fixing = new Set(cells.filter((cell) => cell.level === level).flatMap((cell) => fixingIn(cell, known)))
  const ids = [...new Set(cells.flatMap((cell) => cell.rules.map(({ id }) => id)))]
  const behind = ids.map((id) => {
    const met = cells.flatMap(({ role, place, level: there, rules: traced }) => traced.filter((rule) => rule.id === id).map((rule) => ({ ...rule, role, place, there })))
    return { id, acting: met.filter(({ acts }) => acts), near: met.find(({ acts, why }) => !acts && isNear(why)) }
  })
  const at = (list: readonly RoleAtPlace[]): RoleAtPlace[] => list.map(({ role, place }) => ({ role, place }))
  const acting = behind.filter((one) => one.acting.length > 0)
  const isDuty = ({ id }: { id: string }): boolean => known.get(id)?.kind === 'duty'
  return {
    decision, level, closed: closed ?? null,
    roles: cells.map(({ role, place, level: there }) => ({ role, place, level: there })),
    fixing: acting.filter(({ id }) => fixing.has(id)).map((one) => ({ id: one.id, at: at(one.acting.filter(({ there }) => there === level)), why: [] })),
    duties: acting.filter(isDuty).map((one) => ({ id: one.id, at: at(one.acting), why: [] })),
    beside: acting.filter((one) => !fixing.has(one.id) && !isDuty(one)).map((one) => ({ id: one.id, at: at(one.acting), why: [] })),
    idle: behind.flatMap(({ id, acting: none, near }) => (none.length === 0 && near ? [{ id, at: [], why: near.why }] : [])),
  }
}
