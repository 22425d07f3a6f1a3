import { setTimeout as after } from 'node:timers/promises'
import type { PaymentProvider } from '@gatehouse/payments'
import type { Payload } from 'payload'
import { advanceOrder } from './advance-order.ts'
import { requireOrder, type OrderRow } from './order-row.ts'

/** However often a page is loaded, its order is asked about once in so long. */
const pauseMs = 2000
/** Whoever looks waits no longer for the provider than this. */
const mostWaitMs = 3000
const mostNoted = 1000
const askedAt = new Map<string, number>()

/** Whether the provider may know more of it than we do. */
const isUnderWay = ({ state, payment }: OrderRow): boolean => state === 'placed' && ['pending', 'authorised', 'capturing'].includes(payment)

/**
 * An order whose customer looks at it, as it stands once the provider was asked: they come back from the payment page, often before its
 * webhook does, and a page that calls a paid order unpaid asks them to pay twice. Where the provider is silent or slow: as we know it.
 */
export async function lookWhileShown(payload: Payload, provider: PaymentProvider, order: OrderRow, now: number): Promise<OrderRow> {
  if (order.provider !== provider.name || !isUnderWay(order) || now - (askedAt.get(order.id) ?? -Infinity) < pauseMs) return order
  note(order.id, now)
  const asked = advanceOrder(payload, provider, order.id).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: `order ${order.reference}: its customer looked at it, and the payment provider gave no answer` })
    return null
  })
  return (await Promise.race([asked, after(mostWaitMs, null, { ref: false })])) ?? requireOrder(payload, order.id)
}

function note(id: string, now: number): void {
  askedAt.delete(id)
  askedAt.set(id, now)
  // The oldest first: they stand in the order in which they were asked about.
  for (const first of askedAt.keys()) if (askedAt.size > mostNoted) askedAt.delete(first)
}
