import { type Mover, type OrderState, type PaymentState, type SaleState, type StockEffect } from './order-states.ts'

/** Where one way of a move begins and ends. A state that `to` doesn't name stays as it is. */
export interface Way {
  order: readonly OrderState[]
  payment: readonly PaymentState[]
  to: Partial<SaleState>
  stock: StockEffect
}

export interface Move {
  /** Who may make it. */
  by: readonly Mover[]
  /** Before there is an order: only `place`. */
  begins?: SaleState & { stock: 'reserve' }
  ways: readonly Way[]
}

const over = ['refused', 'expired', 'cancelled'] as const
const unpaid = ['pending', 'authorised'] as const
const paid = ['captured', 'part-refunded'] as const

const keep = (order: readonly OrderState[], payment: readonly PaymentState[], to: Partial<SaleState>): Way => ({ order, payment, to, stock: 'keep' })
const release = (order: readonly OrderState[], payment: readonly PaymentState[], to: Partial<SaleState>): Way => ({ order, payment, to, stock: 'release' })

/**
 * Every move that an order and its payment can make: the one table. What isn't in it can't happen.
 *
 * Three things are kept apart on purpose. An order that is over may still have a payment that isn't: it is refused at once, and its
 * authorisation is cancelled at the provider after that, so that a crash between the two loses neither (`refused`/`authorised` says what
 * is left to do). A payment is `capturing` from the guarded write that the law is asked at until the provider's own record says what
 * became of it; no order is refused, cancelled or expired meanwhile. And a payment can be authorised after its order was over, by
 * a customer who paid in the same moment: it is then cancelled, never captured.
 */
export const moves = {
  /** Decided, reserved, prices frozen: all in one guarded write. */
  'place': { by: ['customer'], begins: { order: 'placed', payment: 'pending', stock: 'reserve' }, ways: [] },
  /** The provider holds the money for us. */
  'authorise': { by: ['provider'], ways: [keep(['placed', ...over], ['pending'], { payment: 'authorised' })] },
  /** Decided again: the guarded write that names the policy head. Then the provider is asked. */
  'start-capture': { by: ['system'], ways: [keep(['placed'], ['authorised'], { payment: 'capturing' })] },
  /** The provider's record says that the money was taken. */
  'captured': { by: ['provider'], ways: [keep(['placed'], ['capturing'], { payment: 'captured' })] },
  /** No answer, or one that says nothing: it stays `capturing`, and the record is asked again. */
  'capture-unknown': { by: ['system'], ways: [keep(['placed'], ['capturing'], {})] },
  /** The provider's record says that it wasn't taken and can still be: decided again before the next try. */
  'capture-failed': { by: ['provider'], ways: [keep(['placed'], ['capturing'], { payment: 'authorised' })] },
  /** The provider's record says that the session or the authorisation is gone, and that nothing was taken. */
  'lapse': { by: ['provider'], ways: [release(['placed'], ['pending', 'authorised', 'capturing'], { order: 'cancelled', payment: 'cancelled' })] },
  /**
   * The provider's record says that money was taken though we aren't capturing: a try that we took for failed went through late. It isn't
   * sent before staff looked; where the order is over, it is given back.
   */
  'found-captured': { by: ['provider'], ways: [keep(['placed'], unpaid, { order: 'held', payment: 'captured' }), keep(over, unpaid, { payment: 'captured' })] },
  /** The rules don't allow it any more, or staff won't take it. The authorisation is cancelled after that. */
  'refuse': { by: ['system', 'staff'], ways: [release(['placed'], unpaid, { order: 'refused' })] },
  /** Nobody paid in time. */
  'expire': { by: ['system'], ways: [release(['placed'], ['pending'], { order: 'expired' })] },
  /** Before capture only; afterwards it is a refund. */
  'cancel': { by: ['customer', 'staff'], ways: [release(['placed'], unpaid, { order: 'cancelled' })] },
  /** The provider's record says that the session or authorisation of an order that is over was cancelled. */
  'payment-cancelled': { by: ['provider'], ways: [keep(over, unpaid, { payment: 'cancelled' })] },
  /** The rules don't allow shipping it any more, or staff want to look: refunded or resumed. */
  'hold': { by: ['system', 'staff'], ways: [keep(['placed', 'fulfilled'], paid, { order: 'held' })] },
  'resume': { by: ['staff'], ways: [keep(['held'], paid, { order: 'placed' })] },
  /** Picked and packed. */
  'fulfil': { by: ['staff'], ways: [keep(['placed'], paid, { order: 'fulfilled' })] },
  /** Decided once more; then it leaves the house. */
  'ship': { by: ['staff'], ways: [{ order: ['fulfilled'], payment: paid, to: { order: 'shipped' }, stock: 'consume' }] },
  'deliver': { by: ['system', 'staff'], ways: [keep(['shipped'], [...paid, 'refunded', 'disputed'], { order: 'delivered' })] },
  /** Some of the money was given back, by the provider's record; the order goes on. */
  'refund-part': { by: ['provider'], ways: [keep(['placed', 'held', 'fulfilled', 'shipped', 'delivered', ...over], paid, { payment: 'part-refunded' })] },
  /** All of it was given back, by the provider's record. What wasn't sent won't be. */
  'refund': {
    by: ['provider'],
    ways: [release(['placed', 'held', 'fulfilled'], paid, { order: 'cancelled', payment: 'refunded' }), keep(['shipped', 'delivered', ...over], paid, { payment: 'refunded' })],
  },
  /** The customer's bank asks for the money back. What wasn't sent waits. */
  'dispute-opened': {
    by: ['provider'],
    ways: [keep(['placed', 'fulfilled'], paid, { order: 'held', payment: 'disputed' }), keep(['held', 'shipped', 'delivered', ...over], paid, { payment: 'disputed' })],
  },
  /** The money stays with us; nothing of it had been given back before. */
  'dispute-won': { by: ['provider'], ways: [keep(['held', 'shipped', 'delivered', ...over], ['disputed'], { payment: 'captured' })] },
  /** The same, where some of it had been given back before. */
  'dispute-won-part-refunded': { by: ['provider'], ways: [keep(['held', 'shipped', 'delivered', ...over], ['disputed'], { payment: 'part-refunded' })] },
  /** The bank gave the money back to the customer. */
  'dispute-lost': {
    by: ['provider'],
    ways: [release(['held'], ['disputed'], { order: 'cancelled', payment: 'refunded' }), keep(['shipped', 'delivered', ...over], ['disputed'], { payment: 'refunded' })],
  },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves
// Object.keys says string; these are the keys of the object above.
export const moveNames = Object.keys(moves) as MoveName[]
