import { z } from 'zod'
import { requireAmount, requireTotal } from '../amounts.ts'
import { type CaptureRefusal, PaymentProviderError, type PaymentProvider, type RefundRefusal } from '../provider.ts'
import { ask, type SandboxAddress } from './client.ts'
import { isSigned, signatureHeader } from './signature.ts'

const amount = z.int().nonnegative()
const paymentShape = z.object({
  providerId: z.string(),
  orderId: z.string(),
  status: z.enum(['pending', 'authorised', 'captured', 'cancelled', 'expired']),
  currency: z.enum(['CAD', 'USD', 'EUR']),
  totalMinor: amount,
  authorisedMinor: amount,
  capturedMinor: amount,
  refundedMinor: amount,
  isDeclined: z.boolean(),
  dispute: z.enum(['open', 'won', 'lost']).nullable(),
})
const sessionShape = z.object({ providerId: z.string(), url: z.url() })
const eventShape = z.object({ id: z.string().min(1).max(100), providerId: z.string().min(1).max(100) })

const captureRefusals: readonly string[] = ['not-found', 'not-authorised', 'already-captured', 'cancelled', 'session-expired', 'amount-too-large', 'declined'] satisfies CaptureRefusal[]
const refundRefusals: readonly string[] = ['not-found', 'not-captured', 'amount-too-large', 'declined'] satisfies RefundRefusal[]

/**
 * The sandbox provider (apps/sandbox-pay) behind the port. It is told neither e-mail nor address: nothing there needs them.
 * `now` (milliseconds) is for tests of stale webhooks.
 */
export function createSandboxProvider(address: SandboxAddress, { now = Date.now }: { now?: () => number } = {}): PaymentProvider {
  const at = (providerId: string, action = '') => `/v1/sessions/${encodeURIComponent(providerId)}${action}`
  /** A refusal that the port doesn't know is a fault of ours: keys used for two things, a field that isn't right. */
  const expected = <Code extends string>(code: string, known: readonly string[]): { ok: false; code: Code } => {
    if (!known.includes(code)) throw new PaymentProviderError(`sandbox: refused with “${code}”`)
    return { ok: false, code: code as Code } // It is one of the list, which the caller's type is made of.
  }
  return {
    name: 'sandbox',
    shortestSessionSeconds: 1,

    async createSession(request) {
      requireTotal(request)
      const { email: _email, shipTo: _shipTo, idempotencyKey, expiresAt, ...rest } = request
      const answer = await ask(address, sessionShape, { path: '/v1/sessions', body: { ...rest, expiresAt: expiresAt.toISOString() }, key: idempotencyKey })
      return answer.ok ? { ok: true, ...answer.said } : expected(answer.code, ['session-expired'])
    },

    async fetchPayment(providerId) {
      const answer = await ask(address, paymentShape, { path: at(providerId) })
      return answer.ok ? { ok: true, payment: answer.said } : expected(answer.code, ['not-found'])
    },

    async capture(providerId, amountMinor, key) {
      requireAmount(amountMinor)
      const answer = await ask(address, z.object({}), { path: at(providerId, '/capture'), body: { amountMinor }, key })
      return answer.ok ? { ok: true } : expected(answer.code, captureRefusals)
    },

    async cancel(providerId, key) {
      const answer = await ask(address, z.object({}), { path: at(providerId, '/cancel'), body: {}, key })
      return answer.ok ? { ok: true } : expected(answer.code, ['not-found', 'already-captured'])
    },

    async refund(providerId, amountMinor, key) {
      requireAmount(amountMinor)
      const answer = await ask(address, z.object({ refundId: z.string() }), { path: at(providerId, '/refund'), body: { amountMinor }, key })
      return answer.ok ? { ok: true, refundId: answer.said.refundId } : expected(answer.code, refundRefusals)
    },

    async readWebhook(rawBody, headers) {
      if (!isSigned(rawBody, headers.get(signatureHeader), address.secret, now())) return { ok: false, code: 'not-signed' }
      const event = eventShape.safeParse(readJson(rawBody))
      return event.success ? { ok: true, eventId: event.data.id, providerId: event.data.providerId } : { ok: false, code: 'malformed' }
    },
  }
}

function readJson(rawBody: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof rawBody === 'string' ? rawBody : new TextDecoder().decode(rawBody))
  } catch {
    return undefined
  }
}
