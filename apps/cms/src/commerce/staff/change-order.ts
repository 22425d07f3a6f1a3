import type { Payload } from 'payload'
import type { Actor } from '../../audit/actor.ts'
import type { AuditEvent } from '../../audit/events.ts'
import { noteAuditHead } from '../../audit/head-file.ts'
import { newRowId, writeTogether, type GuardedUpdate, type Insert } from '../../database/write-together.ts'
import { inTurn } from '../../database/in-turn.ts'
import { eventRow } from '../orders/move-order.ts'
import { orderCollection, type OrderRow } from '../orders/order-row.ts'
import { auditInsert, whoOf } from './audit-with.ts'
import { requireOrderOf, type Acting } from './move-by-staff.ts'
import { sentences } from './sentences.ts'
import { ShopRefusal } from './shop-refusal.ts'

const mostTries = 8

export interface Change { name: string; set: Partial<OrderRow>; note: Record<string, unknown>; audit: (order: OrderRow) => AuditEvent; /** Of the form that asked: it is written once. */ key?: string; /** Whether what the form wrote when it was first sent is what it asks for now. */ isSame?: (note: Record<string, unknown>) => boolean; /** Refuses it, once it is known that the form wasn't taken before. */ check?: () => void; /** Written with it, and guards it. */ writes?: readonly GuardedUpdate[] }

/** What the history keeps of a form that was sent before, by its key; null for a new one. */
async function findWritten(payload: Payload, order: string, key: string): Promise<Record<string, unknown> | null> {
  const row = await payload.db.findOne<{ id: string; note?: Record<string, unknown> | null }>({ collection: 'order-events', where: { key: { equals: `${order} ${key}` } } })
  return row && (row.note ?? {})
}

/**
 * A change of an order that isn't a move: its states stay, its version moves, its history and the audit log tell of it in the same guarded
 * write. Planned anew where something moved meanwhile; null: nothing to do.
 */
export async function changeOrder(payload: Payload, id: string, plan: (order: OrderRow) => Change | null | Promise<Change | null>, { actor, now }: Acting): Promise<OrderRow> {
  return inTurn(`order ${id}`, async () => {
    for (let tries = 1; tries <= mostTries; tries++) {
      const order = await requireOrderOf(payload, id)
      const change = await plan(order)
      if (change === null) return order
      const before = change.key ? await findWritten(payload, id, change.key) : null
      // Brought back by the browser and filled in anew: what is asked for now was never done, and isn't said to be.
      if (before && change.isSame?.(before) === false) throw new ShopRefusal('conflict', sentences.otherForm)
      if (before) return order
      change.check?.()
      const version = order.version + 1
      const written = await writeTogether(payload, [
        { update: orderCollection, where: { id, version: order.version }, set: { ...change.set, version } },
        ...(change.writes ?? []),
        rowOf(payload, order, change, { version, now, actor }),
        ...(await auditInsert(payload, change.audit(order), actor)),
      ])
      if (written === 'refused') continue
      await noteAuditHead(payload)
      return requireOrderOf(payload, id)
    }
    throw new ShopRefusal('conflict', sentences.moving)
  })
}

function rowOf(payload: Payload, order: OrderRow, { name, note, key }: Change, { version, now, actor }: { version: number; now: number; actor: Actor }): Insert {
  const state = { order: order.state, payment: order.payment }
  const event = eventRow(payload, order, { version, at: now, move: name, by: whoOf(actor), before: state, after: state, note: { ...note, name: actor.name } })
  return key ? { ...event, row: { ...event.row, id: newRowId(payload), key: `${order.id} ${key}` } } : event
}

/** A note for the staff, added to the history. */
export const addNote = (payload: Payload, id: string, { text, key }: { text: string; key: string }, acting: Acting): Promise<OrderRow> =>
  changeOrder(payload, id, () => ({ name: 'note', set: {}, note: { text }, key: `note ${key}`, isSame: (before) => before.text === text, audit: ({ reference }) => ({ event: 'order.noted', subject: `order ${reference}`, before: null, after: null, why: text }) }), acting)

/** The lot from which a line was packed; empty takes it away. */
export const setLot = (payload: Payload, id: string, { line, lot }: { line: string; lot: string }, acting: Acting): Promise<OrderRow> =>
  changeOrder(payload, id, (order) => {
    const found = order.lines.find(({ variant }) => variant === line)
    if (!found) throw new ShopRefusal('not-found', sentences.noLine, { field: 'line' })
    const before = found.lot ?? ''
    if (before === lot) return null
    const { lot: _before, ...rest } = found
    const lines = order.lines.map((one) => (one === found ? { ...rest, ...(lot === '' ? {} : { lot }) } : one))
    const told = (text: string) => ({ line: found.sku, lot: text === '' ? null : text })
    return { name: 'lot', set: { lines }, note: { sku: found.sku, lot }, audit: ({ reference }) => ({ event: 'order.lot', subject: `order ${reference}`, before: told(before), after: told(lot), why: null }) }
  }, acting)
