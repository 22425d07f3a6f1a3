import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header of a sandbox webhook: `t=<unix seconds>,v1=<hex>`, where v1 is HMAC-SHA256 over `<t>.<body>` with SANDBOX_SECRET. */
export const signatureHeader = 'sandbox-signature'

/** How far a webhook's time may be from ours, in seconds: one that was overheard can't be sent again much later. */
const toleranceSeconds = 300

/**
 * Whether the sandbox provider signed these bytes just now. False for any header that it can't have made, an old time or one
 * to come, and another secret; never throws. The scheme is that of Stripe's `stripe-signature`.
 */
export function isSigned(rawBody: string | Uint8Array, header: string | null, secret: string, nowMs: number): boolean {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '')
  if (!match) return false
  const [, time = '', signature = ''] = match
  const expected = createHmac('sha256', secret).update(`${time}.`).update(rawBody).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) && Math.abs(nowMs / 1000 - Number(time)) <= toleranceSeconds
}
