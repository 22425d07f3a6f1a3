import type { Requirement, Role } from '@gatehouse/policy'
import type { Field, Tab } from 'payload'
import { ruleFields } from '../../../collections/rules/fields.ts'
import { say, type Words } from '../../../fields/words.ts'
import type { FieldChange, PartChange } from '../../../rules/impact/compare-contents.ts'
import type { Names } from './names.ts'
import { changeWords } from './words.ts'

// Fields are called, and their choices said, as in the form in which they are written.

interface Known { label: Words; options: Map<string, Words> }
type Choice = { value: string; label: Words }

const isTabs = (field: Field): field is Extract<Field, { tabs: Tab[] }> => field.type === 'tabs'

const known = new Map<string, Known>(ruleFields.flatMap((field) => (isTabs(field) ? field.tabs.flatMap(({ fields }) => fields) : [field])).flatMap((field) => {
  if (!('name' in field) || field.name === undefined) return []
  // Labels and options of our own forms are in both languages.
  const options = field.type === 'select' ? (field.options as unknown as Choice[]).map(({ value, label }) => [value, label] as const) : []
  return [[field.name, { label: field.label as unknown as Words, options: new Map(options) }] as const]
}))

export function fieldLabel(field: string, language: string): string {
  const own = changeWords(language).fields
  return field in own ? own[field as keyof typeof own] : say(language, known.get(field)?.label ?? { en: field, fr: field })
}

const instants = new Set(['effectiveFrom', 'effectiveUntil', 'reviewBy'])
const lists = new Set(['classes', 'exceptClasses', 'places', 'exceptPlaces', 'roles', 'requires', 'seller', 'shipFrom'])
export const isList = (field: string): boolean => lists.has(field)

/** One entry of a list, or a plain value, as people read it. */
export function valueInWords(field: string, value: unknown, names: Names): string {
  switch (field) {
    case 'classes': case 'exceptClasses': case 'parent': return names.classTitle(String(value))
    case 'places': case 'exceptPlaces': case 'seller': case 'shipFrom': return names.anyPlace(String(value))
    case 'roles': return names.role(value as Role)
    case 'requires': return names.requirement(value as Requirement)
    default: {
      if (instants.has(field)) return `${String(value).replace('T', ' ').replace(/(:\d\d)(:00)?(\.\d+)?Z$/, '$1')} UTC`
      const option = known.get(field)?.options.get(String(value))
      return option ? say(names.language, option) : String(value)
    }
  }
}

const entries = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What a list loses, gets and keeps. */
export function compareLists({ field, before, after }: FieldChange, names: Names): { gone: string[]; added: string[]; kept: number } {
  const [old, now] = [entries(before), entries(after)].map((list) => list.map((one) => valueInWords(field, one, names))) as [string[], string[]]
  return { gone: old.filter((one) => !now.includes(one)), added: now.filter((one) => !old.includes(one)), kept: now.filter((one) => old.includes(one)).length }
}

type Side = 'before' | 'after'

/** A field before and after, in two cells; in one where the whole part comes or goes. A list by what it loses and gets. */
export function FieldCells({ change, state, names, language }: { change: FieldChange; state: PartChange['state']; names: Names; language: string }) {
  const say = changeWords(language)
  const sides: Side[] = state === 'changed' ? ['before', 'after'] : [state === 'added' ? 'after' : 'before']
  const { gone, added, kept } = isList(change.field) ? compareLists(change, names) : { gone: [], added: [], kept: 0 }
  return sides.map((side) => {
    const Tag = side === 'before' ? 'del' : 'ins'
    const list = side === 'before' ? gone : added
    const value = change[side]
    return (
      <td key={side} data-label={state === 'changed' ? say[side] : say.value}>
        {(isList(change.field) ? list.length === 0 : value === null) ? <span className="desk-hint">—</span> : null}
        {!isList(change.field) && value !== null ? <Tag>{valueInWords(change.field, value, names)}</Tag> : null}
        {list.length > 0 ? <ul className="change-list">{list.map((one) => <li key={one}><Tag>{one}</Tag></li>)}</ul> : null}
        {side === 'after' && kept > 0 ? <p className="desk-hint">{say.unchanged(kept)}</p> : null}
      </td>
    )
  })
}
