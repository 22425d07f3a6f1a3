import { countryOf, parentOf } from '@gatehouse/places'
import { europeanUnion } from '@gatehouse/rule-pack'
import type { PolicyContent } from '../../../rules/content.ts'
import { grouped } from '../grouped.ts'
import type { DeskNames } from '../sentence/names.ts'

/** The column of a place that nobody knows: it may be anywhere. */
export const anywhere = 'unknown'

export interface Column {
  /** The code that the engine is asked with. */
  place: string
  /** Every place that this column answers for, where it is more than one: they are named by the same rules. */
  same: string[]
  isAdded: boolean
  /** The places in it that are folded into this column: they have none of their own. */
  parts: string[]
}

/** The columns of a country. `fold` is there where its parts can be folded into it, or are. */
export interface ColumnGroup { country: string; columns: Column[]; fold: 'open' | 'folded' | null }

const isPart = (code: string): boolean => code.includes('-')

/** Countries that rules name only together with the whole European Union: one answer for all of them. */
function unionAlone(rules: PolicyContent['rules'], apart: ReadonlySet<string>): string[] {
  const isWhole = (codes: readonly string[]): boolean => europeanUnion.every((code) => codes.includes(code))
  const lists = rules.flatMap(({ places, exceptPlaces }) => [places, exceptPlaces ?? []])
  if (!lists.some(isWhole)) return []
  const single = new Set(lists.filter((codes) => !isWhole(codes)).flat().map(countryOf))
  return europeanUnion.filter((code) => !single.has(code) && !apart.has(code))
}

/**
 * The columns of a matrix: every place that a rule names and every added one, by country, each place before what lies in it, by
 * name; before them all the place that isn't known. `onlyCountry` leaves one country beside it.
 */
export function columnsOf(content: Pick<PolicyContent, 'rules'>, added: readonly string[], onlyCountry: string, names: DeskNames): ColumnGroup[] {
  const named = content.rules.flatMap(({ places, exceptPlaces }) => [...places, ...(exceptPlaces ?? [])]).filter((code) => code !== '*')
  const codes = new Set([...named, ...added])
  for (const code of codes) codes.add(parentOf(code) ?? code)
  const union = unionAlone(content.rules, new Set(added.map(countryOf)))
  const alone = [...codes].filter((code) => !union.includes(code))
  const within = (code: string): string => code.split(':')[0] ?? code
  const byName = (a: string, b: string): number => Number(isPart(a)) - Number(isPart(b)) || names.place(within(a)).localeCompare(names.place(within(b)), names.language)
    || Number(a.includes(':')) - Number(b.includes(':')) || names.place(a).localeCompare(names.place(b), names.language)
  const isNamed = new Set(named)
  const groups = [...grouped(alone.sort(byName), countryOf)].map(([country, places]): ColumnGroup => ({
    country, columns: places.map((place) => ({ place, same: [], isAdded: added.includes(place) && !isNamed.has(place), parts: [] })), fold: null,
  }))
  groups.sort((a, b) => names.place(a.country).localeCompare(names.place(b.country), names.language))
  const [first] = union
  const all = [...groups, ...(first === undefined ? [] : [{ country: 'EU', columns: [{ place: first, same: union, isAdded: false, parts: [] }], fold: null }])]
  return [{ country: anywhere, columns: [{ place: anywhere, same: [], isAdded: false, parts: [] }], fold: null }, ...all.filter(({ country }) => onlyCountry === '' || country === onlyCountry)]
}

/**
 * The same with each country's parts folded into its column, but those of the open countries, and `kept`, those that were asked for: the
 * added places, named by a rule or not, and that of the open cell.
 */
export function foldColumns(groups: readonly ColumnGroup[], open: readonly string[], kept: readonly string[]): ColumnGroup[] {
  return groups.map((group): ColumnGroup => {
    const [whole, ...parts] = group.columns
    const folded = parts.filter(({ place }) => !kept.includes(place))
    if (!whole || folded.length === 0) return group
    if (open.includes(group.country)) return { ...group, fold: 'open' }
    return { ...group, fold: 'folded', columns: [{ ...whole, parts: folded.map(({ place }) => place) }, ...parts.filter((part) => !folded.includes(part))] }
  })
}
