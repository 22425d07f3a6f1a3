import { type Fields, listOf, own, type Reader, readShape, text, time, valueOf } from './fields.ts'
import { EVERYWHERE, readPlaceCode } from './place-code.ts'
import { requirements } from './read-requirements.ts'
import { type Level, type Requirement, type Role, type Rule } from './types.ts'
import { levels, roles } from './vocabulary.ts'

/** A rule as its hash sees it: every list sorted and without repeats, every default filled in, nothing left out. */
export interface PlainRule {
  id: string
  kind: Rule['kind']
  /** A duty has none. */
  level?: Level
  /** All four where the rule names none; a grant has none. */
  roles?: Role[]
  classes: string[]
  exceptClasses: string[]
  places: string[]
  exceptPlaces: string[]
  requires: Requirement[]
  effectiveFrom: number | null
  effectiveUntil: number | null
  reviewBy: number | null
}

const among = (list: readonly string[]) => (value: unknown): string | null => (list.includes(value as string) ? (value as string) : null)
const oneOf = (list: readonly string[]): Reader => valueOf(`one of ${list.join(', ')}`, (value) => among(list)(value) !== null)

const readPlace = (entry: unknown): string | null => (entry === EVERYWHERE ? EVERYWHERE : readPlaceCode(entry))
const placeWords = 'places such as *, CA, CA-QC or CA-BC:vancouver'

const readRoles = listOf(`roles among ${roles.join(', ')}`, among(roles), true)
const rolesOrAll: Reader = (value, report) => readRoles(value === undefined ? roles : value, report)

/** Reads rules of a set with these classes. Whatever is wrong with one is reported, and what is returned is then of no use. */
export function ruleReader(isClass: (name: unknown) => boolean): (fields: Fields, report: (field: string, message: string) => void) => PlainRule {
  const readClass = (entry: unknown): string | null => (isClass(entry) ? (entry as string) : null)
  const classWords = 'classes of this set'
  const common: Record<string, Reader> = {
    id: text,
    kind: oneOf(['grant', 'cap', 'duty']),
    classes: listOf(classWords, readClass, true),
    exceptClasses: listOf(classWords, readClass),
    places: listOf(placeWords, readPlace, true),
    exceptPlaces: listOf(placeWords, readPlace),
    requires: requirements,
    effectiveFrom: time,
    effectiveUntil: time,
    reviewBy: time,
  }
  const cap = { ...common, level: oneOf(levels.slice(0, -1)), roles: rolesOrAll }
  const shapes = new Map<unknown, Record<string, Reader>>([
    ['grant', { ...common, level: oneOf(levels.slice(1)) }],
    ['cap', cap],
    ['duty', { ...common, roles: rolesOrAll }],
  ])
  return (fields, report) => {
    const rule = readShape(fields, shapes.get(own(fields, 'kind')) ?? { ...cap, level: (value) => value }, report) as unknown as PlainRule
    const { effectiveFrom, effectiveUntil } = rule
    if (effectiveFrom !== null && effectiveUntil !== null && effectiveUntil < effectiveFrom) report('effectiveUntil', 'is before effectiveFrom.')
    return rule
  }
}
