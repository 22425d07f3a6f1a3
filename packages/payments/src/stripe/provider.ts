import Stripe from 'stripe'
import { requireAmount, requireTotal } from '../amounts.ts'
import type { CaptureRefusal, Outcome, PaymentProvider, PaymentStatus, RefundRefusal } from '../provider.ts'
import { attempt, insist, type StripeRefusal } from './errors.ts'
import { toPayment, whole } from './payment.ts'
import { toCheckoutSession } from './session.ts'
import { readStripeWebhook } from './webhook.ts'

export interface StripeSettings {
  secretKey: string
  /** Of the webhook endpoint (`whsec_…`). */
  webhookSecret: string
  /** Another server that speaks Stripe's API, such as stripe-mock. Null: Stripe's own. */
  apiBase: string | null
}

const notFound = ({ code }: StripeRefusal) => code === 'resource_missing'

/**
 * Stripe behind the port, by Checkout Sessions: a payment's `providerId` is its session's, which is known before anybody pays.
 * The API version is the one that the pinned SDK was made for. Nothing is retried but by the SDK, with the same key.
 */
export function createStripeProvider({ secretKey, webhookSecret, apiBase }: StripeSettings): PaymentProvider {
  const base = apiBase === null ? null : new URL(apiBase)
  const stripe = new Stripe(secretKey, {
    apiVersion: Stripe.API_VERSION, maxNetworkRetries: 1, timeout: 10_000, telemetry: false,
    ...(base ? { protocol: base.protocol === 'http:' ? 'http' : 'https', host: base.hostname, port: base.port || (base.protocol === 'http:' ? 80 : 443) } : {}),
  })

  const find = async (providerId: string): Promise<Outcome<{ session: Stripe.Checkout.Session; intent: Stripe.PaymentIntent | null }, 'not-found'>> => {
    const answer = await attempt(() => stripe.checkout.sessions.retrieve(providerId, { expand: ['payment_intent.latest_charge'] }))
    if (answer.ok) return { ok: true, session: answer.said, intent: whole<Stripe.PaymentIntent>(answer.said.payment_intent) }
    if (notFound(answer.refusal)) return { ok: false, code: 'not-found' }
    throw answer.error
  }

  const fetchPayment: PaymentProvider['fetchPayment'] = async (providerId) => {
    const found = await find(providerId)
    if (!found.ok) return found
    const intent = found.intent
    const isDisputed = whole<Stripe.Charge>(intent?.latest_charge)?.disputed === true
    const disputes = intent && isDisputed ? (await insist(() => stripe.disputes.list({ payment_intent: intent.id, limit: 10 }))).data : []
    return { ok: true, payment: toPayment(found.session, disputes) }
  }

  return {
    name: 'stripe',
    // Stripe takes no session that ends sooner; a minute more for the way there.
    shortestSessionSeconds: 31 * 60,

    async createSession(request) {
      requireTotal(request)
      const answer = await attempt(() => stripe.checkout.sessions.create(toCheckoutSession(request), { idempotencyKey: request.idempotencyKey }))
      if (!answer.ok) {
        if (answer.refusal.param === 'expires_at') return { ok: false, code: 'session-expired' }
        if (answer.refusal.code === 'amount_too_small') return { ok: false, code: 'amount-too-small' }
        throw answer.error
      }
      // Replayed by its key after it was paid or had expired, it has no page any more: then it can't be paid at one.
      return answer.said.url === null ? { ok: false, code: 'session-expired' } : { ok: true, providerId: answer.said.id, url: answer.said.url }
    },

    fetchPayment,

    async capture(providerId, amountMinor, idempotencyKey) {
      requireAmount(amountMinor)
      const found = await find(providerId)
      if (!found.ok) return found
      const { intent } = found
      if (intent === null) return { ok: false, code: found.session.status === 'expired' ? 'session-expired' : 'not-authorised' }
      const answer = await attempt(() => stripe.paymentIntents.capture(intent.id, { amount_to_capture: amountMinor }, { idempotencyKey }))
      if (answer.ok) return { ok: true }
      if (answer.refusal.isDeclined) return { ok: false, code: 'declined' }
      if (answer.refusal.code === 'amount_too_large' || answer.refusal.param === 'amount_to_capture') return { ok: false, code: 'amount-too-large' }
      const code = await whyNotCaptured(providerId)
      if (code === null) throw answer.error
      return { ok: false, code }
    },

    async cancel(providerId, idempotencyKey) {
      let found = await find(providerId)
      if (!found.ok) return found
      if (found.session.status === 'open') {
        const ended = await attempt(() => stripe.checkout.sessions.expire(providerId, {}, { idempotencyKey: `${idempotencyKey}:session` }))
        if (ended.ok) return { ok: true }
        // Somebody paid meanwhile, or it ended: look again.
        found = await find(providerId)
        if (!found.ok) return found
        if (found.session.status === 'open') throw ended.error
      }
      const { intent } = found
      if (intent === null || intent.status === 'canceled') return { ok: true }
      if (intent.status === 'succeeded') return { ok: false, code: 'already-captured' }
      const answer = await attempt(() => stripe.paymentIntents.cancel(intent.id, {}, { idempotencyKey: `${idempotencyKey}:intent` }))
      if (answer.ok) return { ok: true }
      const after = await fetchPayment(providerId)
      if (after.ok && (after.payment.status === 'cancelled' || after.payment.status === 'expired')) return { ok: true }
      if (after.ok && after.payment.status === 'captured') return { ok: false, code: 'already-captured' }
      throw answer.error
    },

    async refund(providerId, amountMinor, idempotencyKey): Promise<Outcome<{ refundId: string }, RefundRefusal>> {
      requireAmount(amountMinor)
      const found = await find(providerId)
      if (!found.ok) return found
      const { intent } = found
      if (intent?.status !== 'succeeded') return { ok: false, code: 'not-captured' }
      const answer = await attempt(() => stripe.refunds.create({ payment_intent: intent.id, amount: amountMinor }, { idempotencyKey }))
      if (!answer.ok) {
        if (answer.refusal.code === 'charge_already_refunded' || answer.refusal.param === 'amount') return { ok: false, code: 'amount-too-large' }
        if (answer.refusal.isDeclined || answer.refusal.code === 'charge_disputed') return { ok: false, code: 'declined' }
        throw answer.error
      }
      return answer.said.status === 'failed' || answer.said.status === 'canceled' ? { ok: false, code: 'declined' } : { ok: true, refundId: answer.said.id }
    },

    readWebhook: (rawBody, headers) => readStripeWebhook(stripe, webhookSecret, rawBody, headers.get('stripe-signature')),
  }

  /** Stripe says only that the state is another; which one, the payment says. Null: it could be captured, so it was something else. */
  async function whyNotCaptured(providerId: string): Promise<CaptureRefusal | null> {
    const found = await fetchPayment(providerId)
    if (!found.ok) return found.code
    return ({ pending: 'not-authorised', authorised: null, captured: 'already-captured', cancelled: 'cancelled', expired: 'session-expired' } as const satisfies Record<PaymentStatus, CaptureRefusal | null>)[found.payment.status]
  }
}
