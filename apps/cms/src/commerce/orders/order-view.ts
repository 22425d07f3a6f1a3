import type { OrderView } from '@gatehouse/contract'
import { transition, type SaleState } from '@gatehouse/commerce'
import type { Payload } from 'payload'
import { Refusal } from '../../endpoints/refusal.ts'
import { advanceOrder } from './advance-order.ts'
import { lookWhileShown } from './look-while-shown.ts'
import { moveOrder } from './move-order.ts'
import { findOrder, type OrderRow } from './order-row.ts'
import { hashOfToken } from './order-token.ts'
import { paymentProvider } from './provider.ts'
import { sellerOf, type Seller } from './seller.ts'

/** An order as its customer sees it. Its words are those of the day on which it was placed. */
export function viewOrder(order: OrderRow, seller: Seller, now: number): OrderView {
  const state = { order: order.state, payment: order.payment }
  const { refusal } = order
  const refusedLines = refusal?.why === 'rules' ? refusal.lines.map(({ variant }) => variant) : []
  const isPayable = order.state === 'placed' && order.payment === 'pending' && now < order.sessionExpiresAt
  return {
    reference: order.reference, order: order.state, payment: order.payment, placedAt: order.placedAt, locale: order.locale, email: order.email, address: order.address,
    lines: order.lines.map(({ variant, slug, title, label, quantity, unitMinor, amountMinor }) => ({ slug, title, label, quantity, unitMinor, amountMinor, refused: refusedLines.includes(variant) })),
    currency: order.currency, taxIncluded: order.taxIncluded,
    sums: {
      subtotalMinor: order.subtotalMinor, shippingMinor: order.shippingMinor, taxMinor: order.taxMinor, totalMinor: order.totalMinor, refundedMinor: order.refundedMinor,
      taxes: order.taxes.map(({ title, ratePpm, amountMinor }) => ({ title, ratePpm, amountMinor })),
    },
    shipping: { title: order.shipping.title }, termsVersion: order.termsVersion,
    payUrl: isPayable ? order.payUrl : null, payUntil: order.sessionExpiresAt,
    canCancel: transition(state, 'cancel', 'customer').ok,
    shipment: order.shippedAt === null ? null : { at: order.shippedAt, carrier: order.carrier || null, trackingCode: order.trackingCode || null },
    canAskReturn: order.returnAskedAt === null && canBeReturned(state),
    returnAsked: order.returnAskedAt === null ? null : { at: order.returnAskedAt, reason: order.returnReason ?? '' },
    seller,
    // What people refused has no rule and no payment behind it.
    refusal: refusal === null ? (order.state === 'refused' ? { why: 'staff', reasons: [] } : null) : { why: refusal.why, reasons: refusal.why === 'rules' ? Object.entries(refusal.notices).map(([id, notice]) => ({ id, ...notice })) : [] },
  }
}

/** Something was sent, and not all of its money is back. */
export const canBeReturned = ({ order, payment }: SaleState): boolean => (order === 'shipped' || order === 'delivered') && payment !== 'refunded'

export async function orderOf(payload: Payload, token: string): Promise<OrderRow> {
  const order = await findOrder(payload, 'tokenHash', hashOfToken(token))
  if (!order) throw new Refusal('not-found', 'There is no such order.')
  return order
}

interface Asked { token: string }

/** An order by its token, as it stands once the provider was asked; where its payment page isn't known yet, it is asked for. */
export async function readOrder(payload: Payload, { token }: Asked, now: number): Promise<OrderView> {
  const order = await orderOf(payload, token)
  const provider = paymentProvider()
  const needsPage = order.state === 'placed' && order.payment === 'pending' && order.payUrl === null
  const seen = !provider ? order : needsPage ? await advanceOrder(payload, provider, order.id) : await lookWhileShown(payload, provider, order)
  return viewOrder(seen, await sellerOf(payload, seen), now)
}

const mostTries = 5

/** The customer's own word, until the money is being taken. The authorisation is released after it. */
export async function cancelOrder(payload: Payload, { token }: Asked, now: number): Promise<OrderView> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const order = await orderOf(payload, token)
    const seller = await sellerOf(payload, order)
    if (order.state === 'cancelled') return viewOrder(order, seller, now)
    if (!transition({ order: order.state, payment: order.payment }, 'cancel', 'customer').ok) throw new Refusal('conflict', 'This order can’t be cancelled any more.')
    const cancelled = await moveOrder(payload, order, 'cancel', { by: 'customer', now })
    if (!cancelled) continue
    const provider = paymentProvider()
    if (!provider) return viewOrder(cancelled, seller, now)
    // What the provider has to be told is told by the job, should it not answer now.
    return viewOrder(await advanceOrder(payload, provider, order.id).catch((error: unknown) => {
      payload.logger.warn({ err: error, msg: `order ${order.reference} was cancelled, and its payment isn’t yet` })
      return cancelled
    }), seller, now)
  }
  throw new Refusal('conflict', 'This order is moving at this moment. Try again.')
}
