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

type Asked = Promise<OrderRow | null>
/** The last look at an order, and the one that waits behind it. */
interface Look { startedAt: number; asked: Asked; next: Asked | null }
const looks = new Map<string, Look>()

/** Whether the provider may know more of it than we do. */
const isUnderWay = ({ state, payment }: OrderRow): boolean => state === 'placed' && ['pending', 'authorised', 'capturing'].includes(payment)

/**
 * An order whose customer looks at it, as it stands once the provider was asked: they come back from the payment page, often before its
 * webhook does, and a page that calls a paid order unpaid asks them to pay twice. Where the provider is silent or slow: as we know it.
 */
export async function lookWhileShown(payload: Payload, provider: PaymentProvider, order: OrderRow): Promise<OrderRow> {
  if (order.provider !== provider.name || !isUnderWay(order)) return order
  const asked = askInTurn(order.id, () => advanceOrder(payload, provider, order.id).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: `order ${order.reference}: its customer looked at it, and the payment provider gave no answer` })
    return null
  }))
  return (await Promise.race([asked, after(mostWaitMs, null, { ref: false })])) ?? requireOrder(payload, order.id)
}

/** A look that begins after one came, at once or when the pause since the last is over: what was paid by then is seen. */
function askInTurn(id: string, ask: () => Asked): Asked {
  const last = looks.get(id)
  if (last?.next) return last.next
  const begin = (): Asked => {
    const asked = ask()
    note(id, { startedAt: Date.now(), asked, next: null })
    return asked
  }
  if (!last) return begin()
  last.next = (async () => {
    await last.asked
    await after(Math.max(0, last.startedAt + pauseMs - Date.now()), null, { ref: false })
    return begin()
  })()
  return last.next
}

function note(id: string, look: Look): void {
  looks.delete(id)
  looks.set(id, look)
  // The oldest first: they stand in the order in which they were asked about.
  for (const first of looks.keys()) if (looks.size > mostNoted) looks.delete(first)
}
