import { countryOf } from '@gatehouse/places'
import type { RuleNotice } from '@gatehouse/contract'
import type { Rule } from '@gatehouse/policy'
import { europeanUnion } from '@gatehouse/rule-pack'
import { canonical } from '../../../rules/canonical.ts'
import type { PolicyContent } from '../../../rules/content.ts'
import { classesInTree, classesMeet } from '../class-tree.ts'
import { placesMeet } from '../asked-place.ts'
import { folded } from '../place-names.ts'
import { grouped } from '../grouped.ts'
import type { DeskNames } from '../sentence/names.ts'

export type RuleState = 'published' | 'new' | 'changed' | 'removed'
export const groupings = ['class', 'place'] as const
export const shownStates = ['all', 'unpublished', 'review'] as const

/** A rule as the list has it: of the working copy, or of the set in force where the working copy has it no more. */
export interface ListedRule {
  rule: Rule
  notice: RuleNotice | undefined
  note: string
  state: RuleState
  /** As it is in force, where that differs. */
  before: { rule: Rule; notice: RuleNotice | undefined } | null
}

export interface Filter {
  /** A class of the working copy, or empty. */
  class: string
  /** A place that was read, or empty. */
  place: string
  kind: '' | Rule['kind']
  text: string
  shown: (typeof shownStates)[number]
}

const all = ({ rules, notices, staffWords }: PolicyContent): Map<string, { rule: Rule; notice: RuleNotice | undefined; note: string }> =>
  new Map(rules.map((rule) => [rule.id, { rule, notice: notices[rule.id], note: staffWords.notes[rule.id] ?? '' }]))

/** Every rule of the working copy and of what is in force (null before anything was published), with what became of it since. */
export function listedRules(working: PolicyContent, inForce: PolicyContent | null): ListedRule[] {
  const [now, before] = [all(working), inForce ? all(inForce) : new Map<string, never>()]
  return [
    ...[...now].map(([id, one]): ListedRule => {
      const old = before.get(id)
      if (!old) return { ...one, state: 'new', before: null }
      return canonical(old) === canonical(one) ? { ...one, state: 'published', before: null } : { ...one, state: 'changed', before: old }
    }),
    ...[...before].filter(([id]) => !now.has(id)).map(([, one]): ListedRule => ({ ...one, state: 'removed', before: null })),
  ]
}

const reviewAheadMs = 60 * 86_400_000
/** Whether the law behind a rule is to be read again within sixty days, or should have been. */
export const isReviewDue = ({ reviewBy }: Rule, now: number): boolean => reviewBy !== undefined && reviewBy <= now + reviewAheadMs

/** Those that a filter asks for: a class or a place meets what is the same, what holds it and what it holds. */
export function filterRules(rules: readonly ListedRule[], { class: asked, place, kind, text, shown }: Filter, classes: PolicyContent['classes'], now: number): ListedRule[] {
  const meet = classesMeet(classes)
  const words = folded(text).split(/\s+/).filter(Boolean)
  return rules.filter(({ rule, notice, note, state }) => {
    if (kind !== '' && rule.kind !== kind) return false
    if (shown === 'unpublished' && state === 'published') return false
    if (shown === 'review' && (state === 'removed' || !isReviewDue(rule, now))) return false
    if (asked !== '' && !rule.classes.some((id) => meet(id, asked))) return false
    if (place !== '' && !rule.places.some((code) => placesMeet(code, place))) return false
    if (words.length === 0) return true
    const said = folded([rule.id, note, ...(notice ? [notice.source.title, notice.source.section, notice.source.url, ...Object.values(notice.notice), ...Object.values(notice.alternatives ?? {})] : [])].join(' '))
    return words.every((word) => said.includes(word))
  })
}

export interface RuleGroup { key: string; title: string; rules: ListedRule[] }

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
const kinds: Rule['kind'][] = ['cap', 'grant', 'duty']
/** Everywhere, the European Union and the countries. */
const regionOf = ({ places }: Rule): string => (places.includes('*') ? '*' : europeanUnion.every((code) => places.includes(code)) ? 'EU' : countryOf(places[0] ?? ''))

/**
 * The rules under the class that they name first in the tree, or under the country that they name first; each stands once. Within a
 * class by place, within a place by class.
 */
export function groupRules(rules: readonly ListedRule[], by: (typeof groupings)[number], contents: readonly PolicyContent[], names: DeskNames, union: string): RuleGroup[] {
  const classes = [...new Map(contents.flatMap((content) => content.classes).map((one) => [one.id, one])).values()]
  const order = new Map(classesInTree(classes, names.classTitle, names.language).map(({ id }, index) => [id, index]))
  const rank = (id: string): number => order.get(id) ?? order.size
  const firstClass = ({ classes: ids }: Rule): string => ids.toSorted((a, b) => rank(a) - rank(b))[0] ?? ''
  const regionName = (region: string): string => (region === 'EU' ? union : region === '' ? '' : names.place(region))
  const keyed = rules.map((listed) => ({ listed, class: firstClass(listed.rule), region: regionOf(listed.rule) }))
  type Keyed = (typeof keyed)[number]
  const byClass = (a: Keyed, b: Keyed): number => rank(a.class) - rank(b.class)
  const byRegion = (a: Keyed, b: Keyed): number => Number(b.region === '*') - Number(a.region === '*') || regionName(a.region).localeCompare(regionName(b.region), names.language)
  const byRest = ({ listed: { rule: a } }: Keyed, { listed: { rule: b } }: Keyed): number =>
    names.place(a.places[0] ?? '').localeCompare(names.place(b.places[0] ?? ''), names.language) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
  const isPart = (code: string): boolean => code.includes('-')
  // A country's own rules come before those of its provinces.
  const byDepth = ({ listed: { rule: a } }: Keyed, { listed: { rule: b } }: Keyed): number => Number(a.places.every(isPart)) - Number(b.places.every(isPart))
  keyed.sort((a, b) => (by === 'class' ? byClass(a, b) || byRegion(a, b) : byRegion(a, b) || byClass(a, b)) || byDepth(a, b) || byRest(a, b))
  return [...grouped(keyed, (one) => (by === 'class' ? one.class : one.region))].map(([key, members]) => ({
    key, title: capitalised(by === 'class' ? names.classTitle(key) : regionName(key)), rules: members.map(({ listed }) => listed),
  }))
}
