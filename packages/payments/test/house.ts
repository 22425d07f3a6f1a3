import type { PaymentProvider, SessionRequest } from '../src/index.ts'

export type State = 'pending' | 'declined' | 'authorised' | 'captured' | 'cancelled' | 'expired'

/** A provider with what stands around it: a customer, its webhooks. What the contract's cases are told through. */
export interface ProviderHouse {
  provider: PaymentProvider
  /** The same provider where nobody answers. */
  unreachable: PaymentProvider
  /** Brings a payment of `request().totalMinor` into a state, as a customer and the shop would; answers its id. */
  given(state: State): Promise<string>
  /** What the customer's bank says of a captured payment. */
  givenDispute(status: 'open' | 'won' | 'lost'): Promise<string>
  /** A webhook of this provider's about a payment: its body and headers, signed with `secret` at `atMs`, as by its own hand. */
  webhook(about: string, options?: { secret?: string; atMs?: number; body?: string }): { body: string; headers: Headers; eventId: string }
  /** The name of the header that carries the signature. */
  signatureHeader: string
}

let keys = 0
export const newKey = (): string => `key-${process.pid}-${Date.now()}-${keys++}`

/** An order as the CMS would send it. */
export const request = (more: Partial<SessionRequest> = {}): SessionRequest => ({
  orderId: 'order-1', currency: 'CAD', lines: [{ name: 'Field guide to fungi', unitAmountMinor: 1000, quantity: 2 }], shipping: { name: 'Shipping in Ontario', amountMinor: 500 },
  taxes: [{ name: 'HST', amountMinor: 325 }], totalMinor: 2825, email: 'reader@example.ca',
  shipTo: { name: 'A Reader', line1: '1 Main Street', line2: 'Unit 2', city: 'Ottawa', region: 'ON', postalCode: 'K1A 0B1', country: 'CA' }, locale: 'en',
  returnUrl: 'http://localhost:3000/en/orders/token', cancelUrl: 'http://localhost:3000/en/checkout', expiresAt: new Date(Date.now() + 3_600_000), idempotencyKey: newKey(), ...more,
})
