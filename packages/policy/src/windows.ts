import { type Cell, type Plan, planAt } from './cell.ts'

/** A stretch of time, from `since` up to `until`, through which the plans of some cells hold. */
export interface Window { readonly since: number; readonly until: number; readonly plans: readonly Plan[] }

/** The stretches from an instant on through which nothing changes in any of the cells; the last one ends never (Infinity). */
export function* windowsFrom(cells: readonly Cell[], at: number): Generator<Window> {
  let since = at
  while (since < Infinity) {
    const plans = cells.map((cell) => planAt(cell, since))
    const until = plans.reduce((least, plan) => Math.min(least, plan.until), Infinity)
    yield { since, until, plans }
    since = until
  }
}
