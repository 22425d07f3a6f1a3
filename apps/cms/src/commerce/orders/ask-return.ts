import type { OrderView } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { writeTogether } from '../../database/write-together.ts'
import { Refusal } from '../../endpoints/refusal.ts'
import { eventRow } from './move-order.ts'
import { orderCollection } from './order-row.ts'
import { canBeReturned, orderOf, viewOrder } from './order-view.ts'
import { sellerOf } from './seller.ts'

interface Asked { token: string; reason: string }

const mostTries = 5

/**
 * The customer asks to send something back. It moves neither order nor payment: people answer it. It stands on the order, where they look
 * for it, and in its history.
 */
export async function askReturn(payload: Payload, { token, reason }: Asked, now: number): Promise<OrderView> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const order = await orderOf(payload, token)
    if (order.returnAskedAt !== null) return viewOrder(order, await sellerOf(payload, order), now)
    const state = { order: order.state, payment: order.payment }
    if (!canBeReturned(state)) throw new Refusal('conflict', 'There is nothing of this order to send back.')
    const version = order.version + 1
    const written = await writeTogether(payload, [
      { update: orderCollection, where: { id: order.id, version: order.version }, set: { returnAskedAt: now, returnReason: reason, version } },
      // Without the words, which are a person's own: the history is kept for good.
      eventRow(payload, order, { version, at: now, move: 'return-asked', by: 'customer', before: state, after: state }),
    ])
    if (written === 'written') return viewOrder({ ...order, returnAskedAt: now, returnReason: reason, version }, await sellerOf(payload, order), now)
  }
  throw new Refusal('conflict', 'This order is moving at this moment. Try again.')
}
