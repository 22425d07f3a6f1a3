import type { RuleNotice } from '@gatehouse/contract'
import { compileRuleSet, type CompiledRuleSet, type Rule, type RuleSetSource } from '@gatehouse/policy'
import { canonical, sha256 } from './canonical.ts'

export interface InBoth { en: string; fr: string }

/** Everything that a set freezes, in one order, so that equal contents have equal hashes. Its number isn't part of it. */
export interface PolicyContent {
  classes: RuleSetSource['classes']
  rules: Rule[]
  /** What visitors read about each rule, by its id. */
  notices: Record<string, RuleNotice>
  areas: { code: string; name: InBoth }[]
  /** The roles `seller` and `shipFrom` of every question. */
  shop: { seller: string[]; shipFrom: string[] }
  /** What only staff read: titles of classes, notes on rules. */
  staffWords: { classTitles: Record<string, InBoth>; notes: Record<string, string> }
}

export const sourceOf = ({ classes, rules }: Pick<PolicyContent, 'classes' | 'rules'>, revision: number): RuleSetSource => ({ revision, classes, rules })

/** Throws a RuleSetError that lists every fault. */
export const compileContent = (content: Pick<PolicyContent, 'classes' | 'rules'>, revision = 0): CompiledRuleSet => compileRuleSet(sourceOf(content, revision))

/** Of what the content says: the order in which a rule lists its places says nothing. */
export const hashOfContent = (content: PolicyContent): string => sha256(canonical({ ...content, rules: content.rules.map(withSortedLists) }))

/** A rule with its lists in one order, which says nothing. */
export function withSortedLists(rule: Rule): Rule {
  const lists = ['classes', 'exceptClasses', 'places', 'exceptPlaces', 'roles'] as const
  const given: Partial<Record<(typeof lists)[number], string[]>> = rule
  return { ...rule, ...Object.fromEntries(lists.flatMap((name) => (given[name] ? [[name, [...given[name]].sort()]] : []))) } as Rule
}

const byId = <T extends { id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : 1)

/** The same content in its one order. */
export const inOrder = (content: PolicyContent): PolicyContent => ({
  ...content,
  classes: [...content.classes].sort(byId),
  rules: [...content.rules].sort(byId),
  areas: [...content.areas].sort((a, b) => (a.code < b.code ? -1 : 1)),
  shop: { seller: [...content.shop.seller].sort(), shipFrom: [...content.shop.shipFrom].sort() },
})

/** What a shop without any published set answers by: it knows no class, so everything is hidden. The engine wants one; it is hidden too. */
export const nothingPublished: PolicyContent = {
  classes: [{ id: 'nothing-was-published' }],
  rules: [{ id: 'nothing-was-published', kind: 'cap', level: 'hidden', classes: ['nothing-was-published'], places: ['*'] }],
  notices: {}, areas: [], shop: { seller: [], shipFrom: [] }, staffWords: { classTitles: {}, notes: {} },
}
