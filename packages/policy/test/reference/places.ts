// The reference: the contract's definitions written down again, slowly and obviously, apart from the engine. It imports nothing
// of the engine but types. Here: places as sets of points.
import countriesText from './iso-3166-1.json'

const countries = new Set<string>(countriesText)
const six = ['PR', 'GU', 'VI', 'AS', 'MP', 'UM']

/** A place as a path from the world down: [] is everywhere, ['CA', 'BC', 'vancouver'] an area. Null: can't be read. */
export type Path = string[]

export function readPath(code: unknown): Path | null {
  if (typeof code !== 'string') return null
  const match = /^([A-Z][A-Z])(?:-([A-Z0-9][A-Z0-9]?[A-Z0-9]?)(?::([a-z0-9]+(?:-[a-z0-9]+)*))?)?$/.exec(code)
  const country = match?.[1]
  if (!match || country === undefined || !countries.has(country)) return null
  if (six.includes(country)) return code === country ? ['US', country] : null
  return [country, match[2], match[3]].filter((part) => part !== undefined)
}

export const ruleP = (code: string): Path => (code === '*' ? [] : readPath(code) ?? [])
export const requestP = (code: unknown): Path => readPath(code) ?? []

const isPrefix = (one: Path, other: Path): boolean => one.every((part, at) => other[at] === part)

/** Every point that could tell these places apart: for each of them and each above, a point in it that lies in nothing else. */
export function pointsFor(paths: Path[]): Path[] {
  const nodes = paths.flatMap((path) => path.map((_, at) => path.slice(0, at + 1))).concat([[]])
  return nodes.map((path) => [...path, '(elsewhere)'])
}

/** The points of a place. */
export const pointsIn = (place: Path, points: Path[]): Path[] => points.filter((point) => isPrefix(place, point))
