import type { PaymentProvider, SessionRequest } from '@gatehouse/payments'
import type { Payload } from 'payload'
import { reachFaultPoint } from '../../database/fault-point.ts'
import { writeTogether } from '../../database/write-together.ts'
import { readEnv } from '../../env.ts'
import { eventRow, lookAtAfter, moveOrder } from './move-order.ts'
import { orderCollection, type OrderRow } from './order-row.ts'
import { tokenOfOrder } from './order-token.ts'

const named = (name: string): string => name.slice(0, 200)

/** The order as the provider's page shows it: the same each time, so that asking again answers the same session. */
export function toSession(order: OrderRow): SessionRequest {
  const page = `${readEnv().storefrontUrl}/${order.locale}/orders/${tokenOfOrder(order.id)}`
  const { name, line1, line2, city, region, postalCode, country } = order.address
  return {
    orderId: order.id, currency: order.currency, totalMinor: order.totalMinor, email: order.email, locale: order.locale,
    lines: order.lines.map(({ title, label, unitMinor, quantity }) => ({ name: named(label === '' ? title : `${title} · ${label}`), unitAmountMinor: unitMinor, quantity })),
    shipping: order.shippingMinor > 0 ? { name: named(order.shipping.title), amountMinor: order.shippingMinor } : null,
    taxes: order.taxIncluded ? [] : order.taxes.filter(({ amountMinor }) => amountMinor > 0).map(({ title, amountMinor }) => ({ name: named(title), amountMinor })),
    shipTo: { name, line1, ...(line2 === null ? {} : { line2 }), city, ...(region === null ? {} : { region: region.slice(3) }), postalCode, country },
    returnUrl: page, cancelUrl: page, expiresAt: new Date(order.sessionExpiresAt), idempotencyKey: `order:${order.id}:session`,
  }
}

/**
 * Opens the payment page of an order and keeps its address. Nobody is told an address that isn't kept: a session that a crash left
 * behind can't have been paid, and asking again answers the same one.
 */
export async function openSession(payload: Payload, provider: PaymentProvider, order: OrderRow, now: number): Promise<void> {
  const answer = await provider.createSession(toSession(order))
  await reachFaultPoint('session-opened')
  if (!answer.ok) {
    if (answer.code === 'session-expired') await moveOrder(payload, order, 'expire', { by: 'system', now, note: { code: answer.code } })
    else await moveOrder(payload, order, 'refuse', { by: 'system', now, set: { refusal: { why: 'payment', at: now, code: answer.code } }, note: { code: answer.code } })
    return
  }
  const version = order.version + 1
  const state = { order: order.state, payment: order.payment }
  await writeTogether(payload, [
    { update: orderCollection, where: { id: order.id, version: order.version }, set: { providerId: answer.providerId, payUrl: answer.url, version, looks: 0, lookAt: lookAtAfter(state, now) } },
    eventRow(payload, order, { version, at: now, move: 'session-opened', by: 'system', before: state, after: state }),
  ])
}
