import type { Payload } from 'payload'
import { writeTogether } from '../../database/write-together.ts'
import { eventRow, goOnAfterMs, lookAtAfter } from './move-order.ts'
import { orderCollection, type OrderRow, type RefundAsked } from './order-row.ts'

/** By which the provider knows a refund again, however often it is asked for. */
export const refundKey = (order: string, { key }: RefundAsked): string => `order:${order}:refund:${key}`

/**
 * Notes that the provider has answered a refund: it isn't asked for again, and what was given back is moved by its record. One that it
 * won't make stands in the history with its code.
 */
export async function noteRefundAnswer(payload: Payload, order: OrderRow, answer: { ok: true } | { ok: false; code: string }, now: number): Promise<void> {
  const { refundAsked } = order
  const version = order.version + 1
  const state = { order: order.state, payment: order.payment }
  const change = { update: orderCollection, where: { id: order.id, version: order.version }, set: { refundAsked: null, version, looks: 0, lookAt: answer.ok ? now + goOnAfterMs : lookAtAfter(state, now) } } as const
  await writeTogether(payload, [
    change,
    ...(answer.ok ? [] : [eventRow(payload, order, { version, at: now, move: 'refund-declined', by: 'provider', before: state, after: state, note: { code: answer.code, amountMinor: refundAsked?.amountMinor ?? 0 } })]),
  ])
}
