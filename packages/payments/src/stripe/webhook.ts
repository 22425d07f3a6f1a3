import type Stripe from 'stripe'
import { z } from 'zod'
import type { WebhookReading } from '../provider.ts'
import { insist } from './errors.ts'

const id = z.string().min(1).max(255)
const eventShape = z.object({
  id,
  data: z.object({ object: z.object({ object: z.string(), id: id.optional(), payment_intent: id.nullish() }) }),
})

/** Reads a webhook of Stripe's; see the port. Asks Stripe which session an intent, charge, refund or dispute belongs to. */
export async function readStripeWebhook(stripe: Stripe, secret: string, rawBody: string | Uint8Array, header: string | null): Promise<WebhookReading> {
  let json: unknown
  try {
    json = stripe.webhooks.constructEvent(typeof rawBody === 'string' ? rawBody : Buffer.from(rawBody), header ?? '', secret)
  } catch (error) {
    return { ok: false, code: error instanceof stripe.errors.StripeSignatureVerificationError ? 'not-signed' : 'malformed' }
  }
  const event = eventShape.safeParse(json)
  if (!event.success) return { ok: false, code: 'malformed' }
  const { id: eventId, data: { object } } = event.data
  if (object.object === 'checkout.session') return { ok: true, eventId, providerId: object.id ?? null }
  const intent = object.object === 'payment_intent' ? object.id : object.payment_intent
  if (!intent) return { ok: true, eventId, providerId: null }
  const { data: [session] } = await insist(() => stripe.checkout.sessions.list({ payment_intent: intent, limit: 1 }))
  return { ok: true, eventId, providerId: session?.id ?? null }
}
