import type { MoveName } from '@gatehouse/commerce'
import type { Payment } from '@gatehouse/payments'
import type { OrderRow } from './order-row.ts'

/** What is to be done next for an order. `wait`: nothing now; look again at that time, or never by itself (null). */
export type Step =
  | { do: 'move'; move: MoveName; by: 'provider' | 'system'; set?: Partial<Pick<OrderRow, 'capturedMinor' | 'refundedMinor' | 'refusal' | 'refundAsked'>> }
  | { do: 'open-session' | 'decide' | 'capture' | 'cancel' | 'give-back' | 'refund' }
  | { do: 'wait'; until: number | null }

export type Known = Pick<OrderRow, 'state' | 'payment' | 'providerId' | 'sessionExpiresAt' | 'capturingAt' | 'captureTries' | 'totalMinor' | 'currency' | 'capturedMinor' | 'refundedMinor' | 'refundAsked' | 'looks'>

/** How often a payment page that is open is asked about, should its webhooks be lost. */
const askPendingMs = 20_000
/** A call of a process that died is long over by then: what is still only held is decided anew before it is asked for again. */
export const captureStaysDecidedMs = 60_000
/** A payment that won't be taken after so many tries is given up. */
export const mostCaptureTries = 5

/** Ever longer between looks that change nothing, up to a minute. */
export const pauseAfter = (looks: number): number => Math.min(60_000, 3000 * 2 ** Math.min(looks, 5))

const isOver = ({ state }: Pick<Known, 'state'>): boolean => state === 'refused' || state === 'expired' || state === 'cancelled'

/**
 * The one place that says how an order and its provider's record come together: from where the order stands, what the provider says
 * now (null: no session yet; `not-found`: it knows of none), and the time. Pure; every answer may be carried out again.
 */
export function nextStep(order: Known, found: Payment | 'not-found' | null, now: number): Step {
  const later: Step = { do: 'wait', until: now + pauseAfter(order.looks) }
  const byProvider = (move: MoveName, set: NonNullable<Extract<Step, { do: 'move' }>['set']> = {}): Step => ({ do: 'move', move, by: 'provider', set })
  const status = found === null || found === 'not-found' ? 'none' : found.status
  const taken = found === null || found === 'not-found' ? 0 : found.capturedMinor

  switch (order.payment) {
    case 'pending':
    case 'authorised': {
      if (status === 'captured') return byProvider('found-captured', { capturedMinor: taken })
      if (order.payment === 'pending' && status === 'authorised') return byProvider('authorise')
      if (isOver(order)) return status === 'authorised' || status === 'pending' ? { do: 'cancel' } : byProvider('payment-cancelled')
      if (order.payment === 'pending') return forUnpaid(order, found, now)
      if (status === 'cancelled' || status === 'expired') return byProvider('lapse')
      if (status !== 'authorised' || found === null || found === 'not-found') return later
      if (found.authorisedMinor !== order.totalMinor || found.currency !== order.currency) return refuse('other-amount', now)
      return order.captureTries >= mostCaptureTries ? refuse('not-taken', now) : { do: 'decide' }
    }
    case 'capturing':
      if (status === 'captured') return byProvider('captured', { capturedMinor: taken })
      if (status === 'cancelled' || status === 'expired') return byProvider('lapse')
      if (status !== 'authorised') return later
      return now - (order.capturingAt ?? 0) < captureStaysDecidedMs ? { do: 'capture' } : byProvider('capture-failed')
    case 'captured':
    case 'part-refunded':
    case 'disputed':
      return found === null || found === 'not-found' ? { do: 'wait', until: null } : forPaid(order, found)
    case 'cancelled':
    case 'refunded':
      return { do: 'wait', until: null }
  }
}

const refuse = (code: string, at: number): Step => ({ do: 'move', move: 'refuse', by: 'system', set: { refusal: { why: 'payment', at, code } } })

function forUnpaid(order: Known, found: Payment | 'not-found' | null, now: number): Step {
  const isLate = now >= order.sessionExpiresAt
  if (isLate || (found !== null && found !== 'not-found' && found.status === 'expired')) return { do: 'move', move: 'expire', by: 'system' }
  if (found === null) return { do: 'open-session' }
  if (found !== 'not-found' && found.status === 'cancelled') return { do: 'move', move: 'lapse', by: 'provider' }
  return { do: 'wait', until: Math.min(order.sessionExpiresAt, now + askPendingMs) }
}

/** Money that was taken: refunds and disputes, by the provider's record alone. What was taken for an order that is over is given back. */
function forPaid(order: Known, { dispute, capturedMinor, refundedMinor }: Payment): Step {
  const byProvider = (move: MoveName, set: { refundedMinor: number; refundAsked?: null }): Step => ({ do: 'move', move, by: 'provider', set })
  const isAllBack = capturedMinor > 0 && refundedMinor >= capturedMinor
  if (order.payment === 'disputed') {
    if (dispute === 'lost') return byProvider('dispute-lost', { refundedMinor })
    if (dispute === 'won') return byProvider(refundedMinor > 0 ? 'dispute-won-part-refunded' : 'dispute-won', { refundedMinor })
    return { do: 'wait', until: null }
  }
  if (isAllBack) return byProvider('refund', { refundedMinor, refundAsked: null })
  // The bank asks for the money now: what staff wanted to give back isn't given twice.
  if (dispute === 'open' || dispute === 'lost') return byProvider('dispute-opened', { refundedMinor, refundAsked: null })
  if (isOver(order)) return { do: 'give-back' }
  if (order.refundAsked) return { do: 'refund' }
  return refundedMinor > order.refundedMinor ? byProvider('refund-part', { refundedMinor }) : { do: 'wait', until: null }
}
