import type { Currency } from '@gatehouse/commerce'
import type Stripe from 'stripe'
import { type Payment, PaymentProviderError, type PaymentStatus } from '../provider.ts'

const currencies: Readonly<Record<string, Currency>> = { cad: 'CAD', usd: 'USD', eur: 'EUR' }

/** What was asked for whole (`expand`) is never a bare id; Stripe's types can't say so. */
export const whole = <Thing extends { object: string }>(thing: Thing | string | null | undefined): Thing | null => (typeof thing === 'object' ? thing : null)

/** A Checkout Session, fetched with its payment intent and latest charge, as the port's payment. `disputes` are the intent's. */
export function toPayment(session: Stripe.Checkout.Session, disputes: readonly Stripe.Dispute[]): Payment {
  const intent = whole<Stripe.PaymentIntent>(session.payment_intent)
  const charge = whole<Stripe.Charge>(intent?.latest_charge)
  const currency = currencies[session.currency ?? '']
  if (!currency) throw new PaymentProviderError(`stripe: a session in a currency that this house doesn't take (${session.currency ?? 'none'})`)
  const status = statusOf(session, intent)
  return {
    providerId: session.id,
    orderId: session.client_reference_id,
    status,
    currency,
    totalMinor: session.amount_total ?? 0,
    authorisedMinor: status === 'authorised' || status === 'captured' ? (intent?.amount ?? 0) : 0,
    capturedMinor: status === 'captured' ? (intent?.amount_received ?? 0) : 0,
    refundedMinor: charge?.amount_refunded ?? 0,
    isDeclined: status === 'pending' && intent?.status === 'requires_payment_method' && intent.last_payment_error !== null,
    dispute: disputeOf(disputes),
  }
}

/** A held or taken payment is one whatever the page's state is; without one the page's state decides. */
function statusOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): PaymentStatus {
  if (intent?.status === 'requires_capture') return 'authorised'
  if (intent?.status === 'succeeded') return 'captured'
  if (session.status === 'expired') return 'expired'
  return intent?.status === 'canceled' ? 'cancelled' : 'pending'
}

/** Open while someone has to answer, also to an inquiry (`warning_…`), which may become a dispute, or in an appeal; else lost if any was. */
function disputeOf(disputes: readonly Stripe.Dispute[]): Payment['dispute'] {
  const all = disputes.map(({ status }) => status)
  if (all.some((status) => /(needs_response|under_review)$/.test(status))) return 'open'
  if (all.includes('lost')) return 'lost'
  return all.includes('won') ? 'won' : null
}
