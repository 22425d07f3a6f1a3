import type { RuleNotice } from '@gatehouse/contract'
import type { Rule } from '@gatehouse/policy'
import { canonical } from '../canonical.ts'
import type { PolicyContent } from '../content.ts'
import { toRow } from '../working-copy/rule-rows.ts'

/** A field of one of the admin's forms, as it was and as it would be. */
export interface FieldChange { field: string; before: unknown; after: unknown }

export type Part = 'rules' | 'product-classes' | 'places' | 'shop-places'

/** One rule, class or area, or the shop's places, with all that differs in it. */
export interface PartChange { part: Part; name: string; state: 'added' | 'removed' | 'changed'; fields: FieldChange[] }

type Row = Record<string, unknown>

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const same = (one: unknown, other: unknown): boolean => (isEmpty(one) && isEmpty(other)) || canonical(one) === canonical(other)

/** Fields whose order says nothing are compared in one order. */
const settled = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1)) : value)

function ruleRows({ rules, notices, staffWords }: PolicyContent): Map<string, Row> {
  return new Map(rules.map((rule: Rule) => {
    // A frozen set has one for each of its rules, the working copy too.
    const { ruleId: _name, ...row } = toRow(rule, notices[rule.id] as RuleNotice, staffWords.notes[rule.id])
    return [rule.id, row]
  }))
}

const classRows = ({ classes, staffWords }: PolicyContent): Map<string, Row> =>
  new Map(classes.map(({ id, parent }) => [id, { parent: parent ?? null, titleEn: staffWords.classTitles[id]?.en ?? null, titleFr: staffWords.classTitles[id]?.fr ?? null }]))

const areaRows = ({ areas }: PolicyContent): Map<string, Row> => new Map(areas.map(({ code, name }) => [code, { nameEn: name.en, nameFr: name.fr }]))

const shopRows = ({ shop }: PolicyContent): Map<string, Row> => new Map([['shop-places', { ...shop }]])

function compareRows(part: Part, before: Map<string, Row>, after: Map<string, Row>): PartChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name): PartChange[] => {
    const [old, now] = [before.get(name), after.get(name)]
    const fields = Object.keys(old ?? now ?? {}).flatMap((field): FieldChange[] => {
      const [was, is] = [settled(old?.[field]), settled(now?.[field])]
      return same(was, is) ? [] : [{ field, before: isEmpty(was) ? null : was, after: isEmpty(is) ? null : is }]
    })
    if (old && now) return fields.length > 0 ? [{ part, name, state: 'changed', fields }] : []
    return [{ part, name, state: old ? 'removed' : 'added', fields }]
  })
}

const nothing: PolicyContent = { classes: [], rules: [], notices: {}, areas: [], shop: { seller: [], shipFrom: [] }, staffWords: { classTitles: {}, notes: {} } }

/** What differs between two contents, rule by rule and field by field, under the names that the admin's forms have. Before the first one there is none. */
export function compareContents(before: PolicyContent | null, after: PolicyContent): PartChange[] {
  const old = before ?? nothing
  return [
    ...compareRows('rules', ruleRows(old), ruleRows(after)),
    ...compareRows('product-classes', classRows(old), classRows(after)),
    ...compareRows('places', areaRows(old), areaRows(after)),
    ...compareRows('shop-places', shopRows(old), shopRows(after)),
  ]
}
