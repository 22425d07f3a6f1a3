import type { OrderView } from '@gatehouse/contract'

export const orderDone = ['cancelled', 'return-asked'] as const
export type OrderDone = (typeof orderDone)[number]

/** Why something that was asked for an order wasn't done. */
export type OrderProblem =
  | { what: 'cancel'; why: 'late' | 'away' }
  | { what: 'return'; why: 'missing' | 'too-long' | 'late' | 'away'; typed: string }
  | { what: 'nothing' }

/** What the page of an order shows. */
export interface OrderStep {
  order: OrderView
  /** Of the page itself, below the language: whoever reads it came by it. */
  path: string
  /** How long it can be paid for yet, in whole minutes; null where it can't be paid. */
  minutesLeft: number | null
  /** Asked whether to cancel for good. */
  isAsked: boolean
  done: OrderDone | null
  problem: OrderProblem | null
}

export const longestReason = 1000
