import { hasMoney, transition, type MoveName, type Mover, type SaleState } from '@gatehouse/commerce'
import type { Payload } from 'payload'
import { newRowId, writeTogether, type GuardedUpdate, type Insert, type Write } from '../../database/write-together.ts'
import { dueMails } from '../mails/kinds.ts'
import { inTurn } from '../../database/in-turn.ts'
import { findOrder, orderCollection, requireOrder, type OrderRow } from './order-row.ts'
import { stockWrites } from './stock-writes.ts'

const over = ['refused', 'expired', 'cancelled']

/** Whether the house itself still has to see to it: the job looks at these until they are settled. */
const isOpen = (state: SaleState): boolean =>
  ['pending', 'authorised', 'capturing'].includes(state.payment) || (over.includes(state.order) && hasMoney(state))

/** Should whoever is at it die, somebody else goes on after so long. */
export const goOnAfterMs = 5000

export const lookAtAfter = (state: SaleState, now: number): number | null => (isOpen(state) ? now + goOnAfterMs : null)

/** The row of the history that goes with a step. */
export const eventRow = (payload: Payload, { id, reference }: Pick<OrderRow, 'id' | 'reference'>, step: { version: number; at: number; move: string; by: string; before: SaleState | null; after: SaleState; note?: object | null }): Insert => ({
  insertInto: 'order-events',
  row: {
    id: newRowId(payload), key: `${id} ${step.version}`, order: id, reference, at: step.at, move: step.move, by: step.by,
    before: step.before && `${step.before.order}/${step.before.payment}`, state: step.after.order, payment: step.after.payment, note: step.note ?? null,
  },
})

interface Making {
  by: Mover
  /** Who of them, where it was a person. */
  who?: string
  now: number
  set?: Partial<OrderRow>
  note?: object | null
  /** What the move rests on beside the order itself. */
  guard?: GuardedUpdate | undefined
  /** Written with it. A function where they depend on what else was written meanwhile: asked anew for each try. */
  inserts?: readonly Insert[] | (() => Promise<readonly Insert[]>)
}

const mostTries = 8

/**
 * Makes a move of the one table: the order's new state, its stock, its history and what was decided, all in one guarded write. Null where
 * the order, or what the move rests on, isn't what it was: look again. A move that isn't possible is a fault of the caller, and throws.
 */
export async function moveOrder(payload: Payload, order: OrderRow, move: MoveName, making: Making): Promise<OrderRow | null> {
  const { by, who, now, set = {}, note, guard, inserts = [] } = making
  const before: SaleState = { order: order.state, payment: order.payment }
  const made = transition(before, move, by)
  if (!made.ok) throw new Error(`order ${order.id}: ${made.message}`)
  const { state, stock } = made
  const version = order.version + 1
  const refundAsked = set.refundAsked === undefined ? order.refundAsked : set.refundAsked
  const change: GuardedUpdate = {
    update: orderCollection, where: { id: order.id, version: order.version },
    set: { ...set, state: state.order, payment: state.payment, version, lookAt: refundAsked ? now + goOnAfterMs : lookAtAfter(state, now), looks: 0 },
  }
  const event = eventRow(payload, order, { version, at: now, move, by: who ?? by, before, after: state, note: note ?? null })
  const write = async (more: readonly Write[]) => {
    const rest: Write[] = [...more, event, ...dueMails(payload, event), ...(typeof inserts === 'function' ? await inserts() : inserts)]
    return writeTogether(payload, guard ? [guard, change, ...rest] : [change, ...rest])
  }

  if (stock === 'keep') return (await write([])) === 'written' ? requireOrder(payload, order.id) : null
  for (let tries = 1; tries <= mostTries; tries++) {
    const written = await inTurn('stock', async () => write((await stockWrites(payload, { order: order.id, lines: order.lines, effect: stock, by: who ?? by, now })) ?? []))
    if (written === 'written') return requireOrder(payload, order.id)
    // Another sale moved the same stock, or somebody moved this order.
    if ((await findOrder(payload, 'id', order.id))?.version !== order.version || guard) return null
  }
  throw new Error(`order ${order.id}: “${move}” met other writes ${mostTries} times`)
}
