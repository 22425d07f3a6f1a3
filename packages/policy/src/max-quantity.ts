import { type Plan, reaches } from './cell.ts'
import { type Facts } from './need.ts'

/** The largest whole quantity at which the level is at least `rank`, its level at these facts; null: no limit, as always for `hidden`. */
export function maxQuantityOf(plans: readonly Plan[], facts: Facts, rank: number): number | null {
  if (reaches(plans, { ...facts, quantity: Infinity }, rank)) return null
  // The level falls right after a limit, nowhere else, and never rises with the quantity.
  let largest = facts.quantity
  let tooMany = Infinity
  for (const { asked } of plans) {
    for (const { quantity } of asked) {
      if (quantity <= largest || quantity >= tooMany) continue
      if (reaches(plans, { ...facts, quantity }, rank)) largest = quantity
      else tooMany = quantity
    }
  }
  return largest
}
