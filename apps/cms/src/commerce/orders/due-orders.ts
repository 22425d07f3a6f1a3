import type { PaymentProvider } from '@gatehouse/payments'
import type { Payload } from 'payload'
import { writeTogether } from '../../database/write-together.ts'
import { advanceOrder } from './advance-order.ts'
import { orderCollection, type OrderRow } from './order-row.ts'

/** An order that somebody is at is left alone for so long; should they die, another goes on then. */
const leaseMs = 30_000
const mostAtOnce = 50

/**
 * Sees to every order that waits for something: a webhook that was lost, a tab that was closed, a process that died, a reservation that
 * ran out. Each is taken by a guarded write, so several processes may run this side by side. Answers how many it took.
 */
export async function settleDueOrders(payload: Payload, provider: PaymentProvider, clock: () => number = Date.now): Promise<number> {
  const { docs } = await payload.db.find<OrderRow>({ collection: orderCollection, where: { and: [{ lookAt: { less_than_equal: clock() } }, { provider: { equals: provider.name } }] }, sort: 'lookAt', limit: mostAtOnce, pagination: false })
  let taken = 0
  for (const { id, version, lookAt } of docs) {
    const claimed = await writeTogether(payload, [{ update: orderCollection, where: { id: String(id), version, lookAt }, set: { lookAt: clock() + leaseMs } }])
    if (claimed === 'refused') continue
    taken++
    try {
      await advanceOrder(payload, provider, String(id), clock)
    } catch (error) {
      // One that can't be seen to keeps no other waiting.
      payload.logger.error({ err: error, msg: `order ${String(id)} could not be seen to` })
    }
  }
  return taken
}
