import type { Requirement, Role } from '@gatehouse/policy'
import type { Field, Tab } from 'payload'
import { ruleFields } from '../../../collections/rules/fields.ts'
import { say, type Words } from '../../../fields/words.ts'
import type { FieldChange } from '../../../rules/impact/compare-contents.ts'
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

/** A field before and after, in two cells; a list by what it loses and gets. */
export function FieldCells({ change, names, language }: { change: FieldChange; names: Names; language: string }) {
  const words = changeWords(language)
  if (!isList(change.field)) {
    return [change.before, change.after].map((value, side) => (
      <td key={side} data-label={side === 0 ? words.before : words.after}>
        {value === null ? <span className="desk-hint">—</span> : side === 0 ? <del>{valueInWords(change.field, value, names)}</del> : <ins>{valueInWords(change.field, value, names)}</ins>}
      </td>
    ))
  }
  const { gone, added, kept } = compareLists(change, names)
  return [gone, added].map((list, side) => (
    <td key={side} data-label={side === 0 ? words.before : words.after}>
      {list.length > 0 ? <ul className="change-list">{list.map((one) => <li key={one}>{side === 0 ? <del>{one}</del> : <ins>{one}</ins>}</li>)}</ul> : <span className="desk-hint">—</span>}
      {side === 1 && kept > 0 ? <p className="desk-hint">{words.unchanged(kept)}</p> : null}
    </td>
  ))
}
