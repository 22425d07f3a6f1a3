import { EVERYWHERE, parentPlace, readPlaceCode } from './place-code.ts'

/** A place that some rule names, or one above it. */
export interface PlaceNode {
  /** The place itself and all that it lies in, up to `*`. */
  readonly lineage: readonly PlaceNode[]
  readonly children: PlaceNode[]
  /** The two spots of it. */
  readonly whole: Spot
  readonly unnamed: Spot
}

/**
 * A set of possible places, as far as the rules can tell it apart: the whole of a named place (an uncertain place: it may be
 * any part), or the part of it that has no name in the rules.
 */
export interface Spot {
  readonly node: PlaceNode
  readonly isWhole: boolean
  /** Different for different spots of a set. */
  readonly key: number
}

/** The named places of a rule set, by canonical code. Every place that a request can name is one of their spots. */
export type Places = Map<string, PlaceNode>

/** The node of a canonical code, made with all nodes above it if there is none yet. */
export function addPlace(places: Places, code: string): PlaceNode {
  const known = places.get(code)
  if (known) return known
  const parent = code === EVERYWHERE ? undefined : addPlace(places, parentPlace(code))
  const key = 2 * places.size
  const node = { children: [] } as unknown as { -readonly [Key in keyof PlaceNode]: PlaceNode[Key] } // the rest follows
  node.lineage = [node, ...(parent?.lineage ?? [])]
  node.whole = { node, isWhole: true, key }
  node.unnamed = { node, isWhole: false, key: key + 1 }
  parent?.children.push(node)
  places.set(code, node)
  return node
}

/** The spot of what a request says about a place; what can't be read may be anywhere. */
export function findSpot(places: Places, value: unknown): Spot {
  // A code that the rules name needs no reading. `*` isn't a place that a visitor can be in, but it finds the same spot.
  const named = places.get(value as string)
  if (named) return named.whole
  const code = readPlaceCode(value) ?? EVERYWHERE
  let above = code
  let node = places.get(code)
  // Every set has a node for `*`.
  while (!node) {
    above = parentPlace(above)
    node = places.get(above)
  }
  return above === code ? node.whole : node.unnamed
}

/** True if `outer` is `inner` or lies above it. */
export const holds = (outer: PlaceNode, inner: PlaceNode): boolean => inner.lineage.includes(outer)
