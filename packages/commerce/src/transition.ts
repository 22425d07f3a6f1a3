import { moveNames, moves, type Move, type MoveName } from './moves.ts'
import type { Mover, SaleState, StockEffect } from './order-states.ts'

export type Transition =
  | { ok: true; state: SaleState; /** What is to be done with the stock of the order's lines, in the same write. */ stock: StockEffect }
  | { ok: false; code: 'not-possible' | 'not-yours'; message: string }

const inWords = (state: SaleState | null): string => (state ? `an order that is ${state.order} with a payment that is ${state.payment}` : 'an order that isn’t there yet')

/**
 * What becomes of an order and its payment by a move; `state` null: before there is an order. Pure: the caller writes the new state, the
 * stock and the history in one guarded write that names the old state. A move that isn't in the table for this state, or isn't this
 * mover's to make, changes nothing: `not-possible` or `not-yours`, with a sentence for the log and for staff.
 */
export function transition(state: SaleState | null, name: MoveName, by: Mover): Transition {
  const move: Move = moves[name]
  if (!move.by.includes(by)) return { ok: false, code: 'not-yours', message: `“${name}” is made by ${move.by.join(' or ')}, not by ${by}.` }
  if (state === null) {
    if (move.begins) return { ok: true, state: { order: move.begins.order, payment: move.begins.payment }, stock: move.begins.stock }
  } else {
    const way = move.ways.find(({ order, payment }) => order.includes(state.order) && payment.includes(state.payment))
    if (way) return { ok: true, state: { order: way.to.order ?? state.order, payment: way.to.payment ?? state.payment }, stock: way.stock }
  }
  return { ok: false, code: 'not-possible', message: `“${name}” isn’t possible for ${inWords(state)}.` }
}

/** The moves that this mover can make from a state; for buttons, and for tests. */
export const movesFrom = (state: SaleState | null, by: Mover): MoveName[] => moveNames.filter((name) => transition(state, name, by).ok)
