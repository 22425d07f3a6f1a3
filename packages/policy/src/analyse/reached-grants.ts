import { type IndexedRule } from '../indexed-rule.ts'
import { SHIP_TO } from '../vocabulary.ts'
import { waysToReach } from '../ways.ts'
import { windowsFrom } from '../windows.ts'
import { crossingsOf, type Survey } from './survey.ts'

/**
 * The grants that bring something: at some instant from the survey's on, with everything met, some cell that they touch, with
 * that class and place in all roles, reaches their level. The smallest places suffice: a larger one never reaches more.
 */
export function reachedGrants(survey: Survey): ReadonlySet<IndexedRule> {
  const reached = new Set<IndexedRule>()
  for (const { cells, isSmallest } of crossingsOf(survey)) {
    const pending = cells[SHIP_TO]?.rules.filter((rule) => isSmallest && rule.kind === 'grant' && !reached.has(rule)) ?? []
    if (pending.length === 0) continue
    for (const { plans } of windowsFrom(cells, survey.at)) {
      for (const grant of pending) if (plans.every((plan) => waysToReach(plan, grant.rank).length > 0)) reached.add(grant)
    }
  }
  return reached
}
