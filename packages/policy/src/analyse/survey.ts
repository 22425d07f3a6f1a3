import { type Cell } from '../cell.ts'
import { type ClassNode } from '../class-tree.ts'
import { type Inner } from '../compile.ts'
import { instantsFrom, placeDomain } from '../domain.ts'
import { momentsOf } from '../indexed-rule.ts'
import { findSpot, type Spot } from '../place-tree.ts'
import { cellOf } from '../remembered-cells.ts'
import { roles } from '../vocabulary.ts'

/** A place of the domain: the code that a request would use, and what the rules make of it. */
export interface SurveyedPlace { readonly code: string; readonly spot: Spot; readonly isSmallest: boolean }

/** Everything that an analysis walks over. */
export interface Survey {
  readonly inner: Inner
  readonly classes: readonly ClassNode[]
  readonly places: readonly SurveyedPlace[]
  /** The instant asked about, and each later one at which some answer may change. */
  readonly instants: readonly number[]
  readonly at: number
}

/** The finite domain of a set's requests from an instant on. */
export function surveyOf(inner: Inner, at: number): Survey {
  const { all, smallest } = placeDomain(inner.places.keys())
  const places = all.map((code) => ({ code, spot: findSpot(inner.places, code), isSmallest: smallest.has(code) }))
  return { inner, at, places, classes: [...inner.classes.values()], instants: instantsFrom(at, inner.rules.flatMap(momentsOf)) }
}

/** Each class × place of a survey, with its cells in the order of the roles. */
export function* crossingsOf({ inner, classes, places }: Survey): Generator<SurveyedPlace & { node: ClassNode; cells: Cell[] }> {
  for (const node of classes) for (const place of places) yield { ...place, node, cells: roles.map((_, role) => cellOf(inner, node, role, place.spot)) }
}
