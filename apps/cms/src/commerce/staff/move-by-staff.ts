import { transition, type MoveName } from '@gatehouse/commerce'
import type { Payload } from 'payload'
import type { Actor } from '../../audit/actor.ts'
import type { GuardedUpdate, Insert } from '../../database/write-together.ts'
import { noteAuditHead } from '../../audit/head-file.ts'
import { inTurn } from '../../database/in-turn.ts'
import { moveOrder } from '../orders/move-order.ts'
import { findOrder, type OrderRow } from '../orders/order-row.ts'
import { auditInsert, whoOf } from './audit-with.ts'
import { sentences } from './sentences.ts'
import { ShopRefusal } from './shop-refusal.ts'

const mostTries = 8

/** What an act makes of the order as it stands: the move and what goes with it. Null: it is done already, nothing changes. */
export interface Plan {
  move: MoveName
  /** Who the table says makes it: the house itself where the rules decided. */
  by?: 'staff' | 'system'
  set?: Partial<OrderRow>
  /** What the history keeps beside who and when. */
  note?: Record<string, unknown>
  why?: string | null
  audit?: { carrier?: string; trackingCode?: string; ruleSet?: number }
  guard?: GuardedUpdate
  inserts?: readonly Insert[]
}

export interface Acting { actor: Actor; now: number }

export async function requireOrderOf(payload: Payload, id: string): Promise<OrderRow> {
  const order = await findOrder(payload, 'id', id)
  if (!order) throw new ShopRefusal('not-found', sentences.noOrder)
  return order
}

/**
 * One act of the staff on an order: planned from how it stands, made by the one table with its history and its audit entry in the same
 * guarded write; planned anew where something moved meanwhile. What the table doesn't allow is refused in words.
 */
export async function moveByStaff(payload: Payload, id: string, plan: (order: OrderRow) => Plan | null | Promise<Plan | null>, { actor, now }: Acting): Promise<OrderRow> {
  return inTurn(`order ${id}`, async () => {
    for (let tries = 1; tries <= mostTries; tries++) {
      const order = await requireOrderOf(payload, id)
      const planned = await plan(order)
      if (planned === null) return order
      const { move, by = 'staff', set, note, why = null, audit, guard, inserts = [] } = planned
      const before = { order: order.state, payment: order.payment }
      const made = transition(before, move, by)
      if (!made.ok) throw new ShopRefusal('conflict', sentences.notNow)
      const moved = await moveOrder(payload, order, move, {
        by, who: whoOf(actor), now, ...(set ? { set } : {}), note: { ...note, name: actor.name, ...(why === null ? {} : { why }) }, guard,
        inserts: async () => [...inserts, ...(await auditInsert(payload, { event: 'order.moved', subject: `order ${order.reference}`, before, after: { ...made.state, move, ...audit }, why }, actor))],
      })
      if (!moved) continue
      await noteAuditHead(payload)
      return moved
    }
    throw new ShopRefusal('conflict', sentences.moving)
  })
}

/** The table's answer in words, before anything else is looked at. */
export function requirePossible(order: OrderRow, move: MoveName, by: 'staff' | 'system' = 'staff'): void {
  if (!transition({ order: order.state, payment: order.payment }, move, by).ok) throw new ShopRefusal('conflict', sentences.notNow)
  if (order.refundAsked) throw new ShopRefusal('conflict', sentences.refundUnderWay)
}
