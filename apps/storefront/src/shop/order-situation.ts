import type { OrderState, PaymentState } from '@gatehouse/commerce'

/** How an order stands, as its customer is told. */
export const situations = [
  'to-pay', 'checking', 'taking', 'paid', 'refused', 'expired', 'cancelled', 'giving-back', 'given-back',
  'held', 'held-disputed', 'packed', 'shipped', 'shipped-back', 'delivered', 'delivered-back', 'sent-disputed', 'over-disputed', 'looked-at',
] as const
export type Situation = (typeof situations)[number]

/** Pairs that no move leads to: nothing is claimed of them. */
const none = 'looked-at'

const over = (it: Situation): Record<PaymentState, Situation> =>
  ({ pending: it, authorised: it, cancelled: it, capturing: none, captured: 'giving-back', 'part-refunded': 'giving-back', refunded: 'given-back', disputed: 'over-disputed' })

/** What every pair of the two axes is told as (the pairs themselves: packages/commerce). */
const table: Record<OrderState, Record<PaymentState, Situation>> = {
  placed: { pending: 'to-pay', authorised: 'checking', capturing: 'taking', captured: 'paid', 'part-refunded': 'paid', cancelled: none, refunded: none, disputed: none },
  refused: over('refused'),
  expired: over('expired'),
  cancelled: over('cancelled'),
  held: { captured: 'held', 'part-refunded': 'held', disputed: 'held-disputed', pending: none, authorised: none, capturing: none, cancelled: none, refunded: none },
  fulfilled: { captured: 'packed', 'part-refunded': 'packed', pending: none, authorised: none, capturing: none, cancelled: none, refunded: none, disputed: none },
  shipped: { captured: 'shipped', 'part-refunded': 'shipped', refunded: 'shipped-back', disputed: 'sent-disputed', pending: none, authorised: none, capturing: none, cancelled: none },
  delivered: { captured: 'delivered', 'part-refunded': 'delivered', refunded: 'delivered-back', disputed: 'sent-disputed', pending: none, authorised: none, capturing: none, cancelled: none },
}

export const situationOf = (order: OrderState, payment: PaymentState): Situation => table[order][payment]

const moving: readonly Situation[] = ['to-pay', 'checking', 'taking', 'giving-back']

/** Whether it will soon stand otherwise by itself, so that looking again is worth it. */
export const isMoving = (situation: Situation): boolean => moving.includes(situation)
