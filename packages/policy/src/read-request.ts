import { type ClassNode } from './class-tree.ts'
import { type Inner, requireInstant } from './compile.ts'
import { type Fields, isCount, isFiniteNumber, isObject, own, quote } from './fields.ts'
import { assuranceRank, type Facts } from './need.ts'
import { type Role } from './types.ts'
import { roles, SHIP_TO, VISITOR } from './vocabulary.ts'

/** A request as the engine understands it. */
export interface ReadRequest {
  readonly at: number
  readonly classes: readonly ClassNode[]
  /** By role: what was given as its places, at least one; what can't be read may be anywhere. */
  readonly places: readonly (readonly unknown[])[]
  readonly facts: Facts
}

/** Longer lists are refused before they are looked through. */
const longestList = 256
const anywhere: readonly unknown[] = [undefined]

/** Reads a request. Throws an error that says why it can't be answered, or whatever a getter of the request throws. */
export function readRequest(inner: Inner, request: unknown): ReadRequest {
  const fields = asFields(request)
  const at = requireInstant(own(fields, 'at'))
  const places = asFields(own(fields, 'places'))
  const years = own(fields, 'ageYears')
  return {
    at,
    classes: readClasses(inner, readList('classes', own(fields, 'classes'))),
    places: readPlaces(places, own(fields, 'stage') === 'browse'),
    facts: {
      attributes: readList('attributes', own(fields, 'attributes')) ?? [],
      credentials: readList('credentials', own(fields, 'credentials')) ?? [],
      years: isFiniteNumber(years) ? years : NaN,
      assurance: assuranceRank(own(fields, 'ageAssurance')),
      quantity: readQuantity(own(fields, 'quantity')),
    },
  }
}

/** What isn't an object has no fields. */
export const asFields = (value: unknown): Fields => (isObject(value) ? value : {})

/** A list's own entries, a hole in it as undefined, its length read but once; undefined if it's no list. */
function readList(key: string, list: unknown): unknown[] | undefined {
  if (!Array.isArray(list)) return undefined
  const length = Number(list.length)
  if (!(length <= longestList)) throw new Error(`${key} is too long.`)
  const entries: unknown[] = []
  for (let index = 0; index < length; index++) entries.push(Object.hasOwn(list, index) ? list[index] : undefined)
  return entries
}

function readClasses(inner: Inner, names: unknown[] | undefined): ClassNode[] {
  if (!names || names.length === 0) throw new Error('There is no class.')
  const classes: ClassNode[] = []
  for (const name of names) {
    const node = inner.classes.get(name as string)
    if (!node) throw new Error(`${quote(name)} is not a class.`)
    if (!classes.includes(node)) classes.push(node)
  }
  return classes
}

function readPlaces(fields: Fields, isBrowsing: boolean): (readonly unknown[])[] {
  // A list of a million entries has a million keys; none of them is a role.
  if (Array.isArray(fields) && fields.length > 0) throw new Error('A list is not a role.')
  for (const key of Object.keys(fields)) if (!roles.includes(key as Role)) throw new Error(`${quote(key)} is not a role.`)
  const places = roles.map((role) => {
    const value = own(fields, role)
    return readList(role, value) ?? (value === undefined ? [] : anywhere)
  })
  if (isBrowsing && places[SHIP_TO]?.length === 0) places[SHIP_TO] = places[VISITOR] ?? []
  return places.map((list) => (list.length > 0 ? list : anywhere))
}

/** One, if it isn't given; Infinity, which meets no limit, if it's no whole number of at least 1. */
function readQuantity(value: unknown): number {
  if (value === undefined) return 1
  return isCount(value) ? value : Infinity
}
