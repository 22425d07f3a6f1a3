import type { Payload } from 'payload'
import { orderCollection, type OrderRow } from '../../../commerce/orders/order-row.ts'
import { findPage } from '../../find-page.ts'
import { queues, queueWhere, searchWhere, type Queue } from './queues.ts'

export const perPage = 25

export interface OrderList { orders: OrderRow[]; total: number; page: number; pages: number; counts: Record<Queue, number> }

/** A page of a queue, newest first, and how many each queue has. Beyond the last page there is the last. */
export async function readOrders(payload: Payload, { queue, text, page }: { queue: Queue; text: string; page: number }): Promise<OrderList> {
  const found = await findPage<OrderRow>(payload, { collection: orderCollection, where: { and: [queueWhere[queue], searchWhere(text)] }, sort: ['-placedAt', 'reference'], limit: perPage, page })
  const counts = await Promise.all(queues.map(async (one) => [one, (await payload.db.count({ collection: orderCollection, where: queueWhere[one] })).totalDocs] as const))
  return {
    orders: found.docs.map((row) => ({ ...row, id: String(row.id) })), total: found.totalDocs, page: found.page ?? 1, pages: Math.max(1, found.totalPages),
    counts: Object.fromEntries(counts) as Record<Queue, number>, // Object.fromEntries says string; these are the queues.
  }
}
