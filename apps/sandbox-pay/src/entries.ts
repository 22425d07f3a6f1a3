import { z } from 'zod'

// What the journal holds, a line each: the whole memory of this process. Kinds are added, never changed.

const minor = z.int().nonnegative()
const label = z.string().min(1).max(200)
const line = z.strictObject({ name: label, amountMinor: minor.max(1_000_000_000) })
const id = z.string().min(1).max(100)

/** An order as the CMS tells of it; what the hosted page shows. Neither e-mail nor address: nothing here needs them. */
export const orderSchema = z.strictObject({
  orderId: id,
  currency: z.enum(['CAD', 'USD', 'EUR']),
  lines: z.array(z.strictObject({ name: label, unitAmountMinor: minor.max(1_000_000_000), quantity: z.int().min(1).max(100_000) })).min(1).max(200),
  shipping: line.nullable(),
  taxes: z.array(line).max(20),
  totalMinor: z.int().positive(),
  locale: z.enum(['en', 'fr']),
  returnUrl: z.url({ protocol: /^https?$/ }),
  cancelUrl: z.url({ protocol: /^https?$/ }),
  expiresAt: z.iso.datetime({ offset: true }),
})
export type Order = z.infer<typeof orderSchema>

export const disputeStatus = z.enum(['open', 'won', 'lost'])

/** `key` is the idempotency key that this was asked with, and a hash of what was asked. `events` are the webhooks that tell of it. */
const common = { id, at: z.iso.datetime(), session: id, key: z.object({ name: z.string(), hash: z.string() }).optional(), events: z.array(id) }

export const entrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), ...common, order: orderSchema }),
  z.object({ kind: z.literal('authorisation'), ...common, amountMinor: minor }),
  z.object({ kind: z.literal('repeat'), ...common }),
  z.object({ kind: z.literal('decline'), ...common }),
  z.object({ kind: z.literal('capture'), ...common, amountMinor: minor }),
  z.object({ kind: z.literal('cancellation'), ...common, amountMinor: minor }),
  z.object({ kind: z.literal('refund'), ...common, amountMinor: minor }),
  z.object({ kind: z.literal('expiry'), ...common }),
  z.object({ kind: z.literal('dispute'), ...common, status: disputeStatus }),
  z.object({ kind: z.literal('delivery'), id, at: z.iso.datetime() }),
])
export type Entry = z.infer<typeof entrySchema>
/** Everything but a note that a webhook was answered (`delivery`, whose id is the webhook's). */
export type Happening = Exclude<Entry, { kind: 'delivery' }>
