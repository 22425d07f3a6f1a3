import { type Plan, planAt } from './cell.ts'
import { type Inner } from './compile.ts'
import { findSpot, type Spot } from './place-tree.ts'
import { type ReadRequest } from './read-request.ts'
import { cellOf } from './remembered-cells.ts'
import { roles } from './vocabulary.ts'

/** The plan of every cell of a request: its roles, by the places of each as far as the rules tell them apart, by its classes. */
export function plansOf(inner: Inner, { at, classes, places }: ReadRequest): Plan[] {
  const plans: Plan[] = []
  for (let role = 0; role < roles.length; role++) {
    const seen: Spot[] = []
    for (const place of places[role] ?? []) {
      const spot = findSpot(inner.places, place)
      if (seen.includes(spot)) continue
      seen.push(spot)
      for (const node of classes) plans.push(planAt(cellOf(inner, node, role, spot), at))
    }
  }
  return plans
}
