import { compileRuleSet, explain, type AccessRequest, type Change, type CompiledRuleSet, type Level, type Rule } from '@gatehouse/policy'
import { canonical } from '../canonical.ts'
import { withSortedLists, type PolicyContent } from '../content.ts'
import { compileOnce } from '../sets.ts'

const ladder: readonly Level[] = ['hidden', 'information', 'display', 'purchase']
const rank = (level: Level): number => ladder.indexOf(level)
const levelOf = (rule: Rule): number => (rule.kind === 'duty' ? rank('purchase') : rank(rule.level))

/** A rule that is added, taken away or changed. */
interface Touched { id: string; old: Rule | undefined; now: Rule | undefined }

function touchedRules(before: PolicyContent, after: PolicyContent): Touched[] {
  const [old, now] = [before, after].map(({ rules }) => new Map(rules.map((rule) => [rule.id, rule]))) as [Map<string, Rule>, Map<string, Rule>]
  const text = (rule: Rule | undefined): string => (rule ? canonical(withSortedLists(rule)) : '')
  return [...new Set([...old.keys(), ...now.keys()])].map((id) => ({ id, old: old.get(id), now: now.get(id) })).filter((one) => text(one.old) !== text(one.now))
}

type Lowered = Change & { level: NonNullable<Change['level']> }

/**
 * The engine's question for the cell of a change, at its facts. Where no limit on the quantity matters, any will do; of the cells of
 * the other roles, which are asked too, none is looked at.
 */
const questionOf = ({ class: cls, place, at, facts: { quantity, ...facts } }: Change): AccessRequest =>
  ({ stage: 'sale', classes: [cls], places: { visitor: [place], shipTo: [place], shipFrom: [place], seller: [place] }, at, ...facts, quantity: quantity ?? Number.MAX_SAFE_INTEGER })

/** The ids of the rules that act on the cell of a change. */
function actingOn(set: CompiledRuleSet, change: Change): Set<string> {
  const cell = explain(set, questionOf(change)).cells.find(({ role }) => role === change.role)
  return new Set(cell?.rules.flatMap(({ id, acts }) => (acts ? [id] : [])))
}

/**
 * The rules among those that are added, taken away or changed that lower nothing: at none of the lowered cells would the level fall by
 * this rule's change alone, or be higher if this rule alone had stayed as it was. What such a rule brings is its text and nothing else.
 * Both contents have the same classes, and `changes`, those that `diff` finds, has nothing looser in it.
 *
 * A cap fixes a level by itself, so it lowers a cell where it acts and is below what was; what a grant is good for depends on the rules
 * beside it, so those are asked.
 */
export function idleRules(before: PolicyContent, after: PolicyContent, changes: readonly Change[]): string[] {
  const open = new Map(touchedRules(before, after).map((one) => [one.id, one]))
  let asked = versionsOf(after, open.values())
  let askedOf = open.size
  for (const change of changes) {
    if (!asked) break
    if (!isLowered(change)) continue
    const acting = actingOn(asked, change)
    let beside: Beside | undefined
    for (const { id, old, now } of open.values()) {
      const [wasActing, isActing] = [acting.has(`old ${id}`), acting.has(`now ${id}`)]
      if (now?.kind === 'cap' ? isActing && levelOf(now) < rank(change.level.before) : wasActing && old?.kind === 'grant' && lowersAsGrant(change, old, isActing ? now : undefined, beside ??= besideOf(before, after, change))) open.delete(id)
    }
    // Most are found to lower something soon; the few that are left are asked about all the rest.
    if (open.size > askedOf / 2) continue
    asked = versionsOf(after, open.values())
    askedOf = open.size
  }
  return [...open.keys()]
}

/** Both versions of some rules as a set of their own; null of none. */
function versionsOf({ classes }: PolicyContent, rules: Iterable<Touched>): CompiledRuleSet | null {
  const versions = [...rules].flatMap(({ id, old, now }) => [...(old ? [{ ...old, id: `old ${id}` }] : []), ...(now ? [{ ...now, id: `now ${id}` }] : [])])
  return versions.length === 0 ? null : compileRuleSet({ revision: 0, classes, rules: versions })
}

const isLowered = (change: Change): change is Lowered => change.level !== undefined && change.direction === 'tighter'

/** The rules that act on a cell, before and after. */
interface Beside { before: Rule[]; after: Rule[] }

function besideOf(before: PolicyContent, after: PolicyContent, change: Change): Beside {
  const [was, is] = [before, after].map((content) => {
    const acting = actingOn(compileOnce(content), change)
    return content.rules.filter(({ id }) => acting.has(id))
  }) as [Rule[], Rule[]]
  return { before: was, after: is }
}

/** What some acting rules leave of a cell in which grants count. */
function levelBy(rules: readonly Rule[]): number {
  const of = (kind: Rule['kind']): number[] => rules.filter((rule) => rule.kind === kind).map(levelOf)
  return Math.min(Math.max(rank('information'), ...of('grant')), rank('purchase'), ...of('cap'))
}

/** Whether a grant's change lowers a cell in which it acted: by itself, or as one of those without which it would be higher still. */
function lowersAsGrant({ level }: Lowered, old: Rule, now: Rule | undefined, beside: Beside): boolean {
  const swapped = (rules: readonly Rule[], by: Rule | undefined): number => levelBy([...rules.filter(({ id }) => id !== old.id), ...(by ? [by] : [])])
  return swapped(beside.before, now) < rank(level.before) || swapped(beside.after, old) > rank(level.after)
}
