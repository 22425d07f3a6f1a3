/** How far an order has come. */
export const orderStates = ['placed', 'refused', 'expired', 'cancelled', 'held', 'fulfilled', 'shipped', 'delivered'] as const
export type OrderState = (typeof orderStates)[number]

/** How far its payment has come. `capturing`: we asked the provider to take the money and don't know yet whether it did. */
export const paymentStates = ['pending', 'authorised', 'capturing', 'captured', 'cancelled', 'part-refunded', 'refunded', 'disputed'] as const
export type PaymentState = (typeof paymentStates)[number]

/** Where an order stands, on both axes. */
export interface SaleState { order: OrderState; payment: PaymentState }

/** Who makes a move: the house's own jobs, what the provider's record says, an account of the staff, or whoever holds the order's link. */
export const movers = ['system', 'provider', 'staff', 'customer'] as const
export type Mover = (typeof movers)[number]

/** What a move does with the stock of the order's lines: promises it, leaves it as it is, gives it back, or takes it off the shelf for good. */
export type StockEffect = 'reserve' | 'keep' | 'release' | 'consume'

/** What an order holds of the stock in a state. */
export type StockHeld = 'nothing' | 'reserved' | 'consumed'

const heldBy: Record<OrderState, StockHeld> = {
  placed: 'reserved', held: 'reserved', fulfilled: 'reserved',
  shipped: 'consumed', delivered: 'consumed',
  refused: 'nothing', expired: 'nothing', cancelled: 'nothing',
}

/** What an order in this state holds of the stock; before it is placed, nothing. */
export const stockHeld = (state: SaleState | null): StockHeld => (state ? heldBy[state.order] : 'nothing')

const withMoney: readonly PaymentState[] = ['captured', 'part-refunded', 'disputed']

/** Whether the house has the customer's money, or some of it, in this state. */
export const hasMoney = ({ payment }: SaleState): boolean => withMoney.includes(payment)

const over: readonly OrderState[] = ['refused', 'expired', 'cancelled']

/**
 * Whether nothing is left to be done by anyone: the order won't be sent and its money was never taken or was given back, or it was
 * delivered and no dispute is open. (A delivered order may still be refunded, or be disputed.)
 */
export function isSettled({ order, payment }: SaleState): boolean {
  if (over.includes(order)) return payment === 'cancelled' || payment === 'refunded'
  return order === 'delivered' && payment !== 'disputed'
}
