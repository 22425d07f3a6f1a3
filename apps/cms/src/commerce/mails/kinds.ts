import type { OrderState } from '@gatehouse/commerce'
import type { Payload } from 'payload'
import { newRowId, type Insert } from '../../database/write-together.ts'

/** What customers are told by mail. */
export const mailKinds = ['received', 'paid', 'refused', 'expired', 'lapsed', 'cancelled', 'held', 'shipped', 'refunded'] as const
export type MailKind = (typeof mailKinds)[number]

/**
 * Mails that come of money that was taken. All others go to whatever address somebody typed, without anybody having paid: they repeat
 * nothing else that was typed, or strangers would write to strangers in the shop's name.
 */
export const isAfterMoney = (kind: MailKind): boolean => ['paid', 'held', 'shipped', 'refunded'].includes(kind)

interface Step { move: string; state: OrderState; note: object | null }

/**
 * What a step of an order has its customer told; null: nothing. A step that isn't named here is the house's own, or told by another one: a
 * dispute by the customer's bank, money that came late for an order that is over by the refund that follows.
 */
export function mailOf({ move, state, note }: Step): MailKind | null {
  switch (move) {
    // At once, so that whoever closes the payment page has the way back to the order.
    case 'place': return 'received'
    case 'captured': return 'paid'
    case 'found-captured': return state === 'held' ? 'paid' : null
    case 'refuse': return 'refused'
    case 'expire': return 'expired'
    case 'lapse': return 'lapsed'
    case 'cancel': return 'cancelled'
    // The rules, or the stop above them, don't let it be sent. Where staff only want to look, they write themselves.
    case 'hold': return note !== null && 'cause' in note && (note.cause === 'rules' || note.cause === 'stop') ? 'held' : null
    case 'ship': return 'shipped'
    case 'refund': case 'refund-part': return 'refunded'
    default: return null
  }
}

/** The rows that go with a step of an order, in the write of the step itself: the mail that it makes due, if any. */
export function dueMails(payload: Payload, { row }: Insert): Insert[] {
  const kind = mailOf({ move: String(row.move), state: row.state as OrderState, note: row.note as object | null })
  if (kind === null) return []
  const { id, order, reference, at } = row
  return [{ insertInto: 'order-mails', row: { id: newRowId(payload), event: id, order, reference, kind, at, lookAt: at, tries: 0, sentAt: null, fault: null, againAt: null } }]
}
