import type { Payload } from 'payload'
import type { OrderRow } from '../orders/order-row.ts'
import { moveByStaff, requirePossible, type Acting } from './move-by-staff.ts'

// The plain acts. Each may be sent twice: what is done already stays as it is.

/** Picked and packed. */
export const fulfilOrder = (payload: Payload, id: string, acting: Acting): Promise<OrderRow> =>
  moveByStaff(payload, id, (order) => {
    if (order.state === 'fulfilled') return null
    requirePossible(order, 'fulfil')
    return { move: 'fulfil' }
  }, acting)

export const deliverOrder = (payload: Payload, id: string, acting: Acting): Promise<OrderRow> =>
  moveByStaff(payload, id, (order) => (order.state === 'delivered' ? null : { move: 'deliver' }), acting)

interface Reasoned { reason: string }

/** It waits until somebody looked. */
export const holdOrder = (payload: Payload, id: string, { reason }: Reasoned, acting: Acting): Promise<OrderRow> =>
  moveByStaff(payload, id, (order) => (order.state === 'held' ? null : { move: 'hold', why: reason }), acting)

/** It goes on where it was, to be packed again; the rules are asked once more before it is sent. */
export const resumeOrder = (payload: Payload, id: string, { reason }: Reasoned, acting: Acting): Promise<OrderRow> =>
  moveByStaff(payload, id, (order) => {
    if (order.state === 'placed') return null
    requirePossible(order, 'resume')
    return { move: 'resume', why: reason, set: { refusal: null } }
  }, acting)

/** Before the money is taken: the customer asked for it (`cancel`), or the house won't take the order (`refuse`). The stock is free at once. */
export const endOrder = (payload: Payload, id: string, move: 'cancel' | 'refuse', { reason }: Reasoned, acting: Acting): Promise<OrderRow> =>
  moveByStaff(payload, id, (order) => (order.state === (move === 'cancel' ? 'cancelled' : 'refused') ? null : { move, why: reason }), acting)
