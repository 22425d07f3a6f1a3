import { type Plan } from './cell.ts'
import { joinNeeds, type Need, needsOf, noNeed, smallestNeeds } from './need.ts'
import { INFORMATION, SHIP_TO } from './vocabulary.ts'

/** What facts must meet for every cap below a rank to fall away; null if one of them always acts. */
export function needAgainstCaps({ caps }: Plan, rank: number): Need | null {
  const lower = caps.filter((cap) => cap.rank < rank)
  return lower.some((cap) => !cap.need) ? null : needsOf(lower).reduce(joinNeeds, noNeed)
}

/** The ways in which a cell reaches a rank: the smallest needs that facts must meet; none if no facts would do. */
export function waysToReach(plan: Plan, rank: number): Need[] {
  const caps = needAgainstCaps(plan, rank)
  if (!caps) return []
  if (plan.role !== SHIP_TO || rank <= INFORMATION) return [caps]
  return smallestNeeds(plan.grants.filter((grant) => grant.rank >= rank).map(({ need }) => joinNeeds(caps, need ?? noNeed)))
}
