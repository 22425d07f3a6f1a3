import type { Currency } from '@gatehouse/commerce'

// The port: what the house asks of whoever moves the money. Hosted pages only, so no card data is ever in a type here.
// Every amount is a whole number of minor units (cents) of its currency.

/** What can be expected to happen comes back as a code; an outage, a broken set-up or a fault of ours is thrown. */
export type Outcome<Good, Code extends string> = ({ ok: true } & Good) | { ok: false; code: Code }

export interface PostalAddress {
  name: string
  line1: string
  line2?: string | undefined
  city: string
  /** Province or state, as it is written on a parcel. */
  region?: string | undefined
  postalCode: string
  /** ISO 3166-1 alpha-2. */
  country: string
}

export interface SessionRequest {
  orderId: string
  currency: Currency
  /** As the customer reads them on the hosted page, in the customer's language; `quantity` is 1 or more. */
  lines: readonly { name: string; unitAmountMinor: number; quantity: number }[]
  /** Lines of their own, so that the page shows what the quote showed. Tax that is in the prices isn't named again. */
  shipping: { name: string; amountMinor: number } | null
  taxes: readonly { name: string; amountMinor: number }[]
  /** Lines, shipping and taxes together; a sum that differs is refused before anything is sent. */
  totalMinor: number
  email: string
  /** Collected by us and decided on: the provider must not let it be changed. */
  shipTo: PostalAddress
  locale: 'en' | 'fr'
  /** Where the browser goes after paying, and where it goes instead. Neither says anything about the payment. */
  returnUrl: string
  cancelUrl: string
  /** By the real clock. Not sooner than `shortestSessionSeconds` from now, not later than 24 hours. */
  expiresAt: Date
  /** The same key with the same request answers the same session again, however often it is asked. */
  idempotencyKey: string
}

/**
 * `pending` nothing is held yet (a declined try leaves it so) · `authorised` held, to be captured or cancelled · `captured` taken,
 * whatever was refunded since · `cancelled` released or ended by us · `expired` nobody paid in time, or (Stripe) we ended the
 * page before anybody did. From `cancelled` and `expired` nothing comes back.
 */
export type PaymentStatus = 'pending' | 'authorised' | 'captured' | 'cancelled' | 'expired'

/** A payment as the provider has it at this moment. */
export interface Payment {
  providerId: string
  /** As it was named when the session was made; null only for a session that wasn't made here. */
  orderId: string | null
  status: PaymentStatus
  currency: Currency
  totalMinor: number
  /** Held or taken; 0 before, and again once it is cancelled. */
  authorisedMinor: number
  capturedMinor: number
  refundedMinor: number
  /** The last try to pay was refused and none has succeeded since. The customer may still try again. */
  isDeclined: boolean
  /** What the customer's bank says about it, if the customer went there. */
  dispute: 'open' | 'won' | 'lost' | null
}

export type CaptureRefusal = 'not-found' | 'not-authorised' | 'already-captured' | 'cancelled' | 'session-expired' | 'amount-too-large' | 'declined'
export type RefundRefusal = 'not-found' | 'not-captured' | 'amount-too-large' | 'declined'

/** `providerId` is null for a true event about nothing of this house: answer it with 200 and do nothing. */
export type WebhookReading =
  | { ok: true; eventId: string; providerId: string | null }
  | { ok: false; code: 'not-signed' | 'malformed' }

/**
 * A payment provider. Every method may be called again with the same key after a crash or a timeout: what was done isn't done
 * twice. A thrown error means that the outcome isn't known: ask again with the same key, or fetch the payment.
 */
export interface PaymentProvider {
  readonly name: 'sandbox' | 'stripe'
  /** How soon a session may end at the earliest, counted from its making. */
  readonly shortestSessionSeconds: number
  /** Opens a hosted page for an order. `session-expired`: it would end too soon to be paid. */
  createSession(request: SessionRequest): Promise<Outcome<{ providerId: string; url: string }, 'session-expired' | 'amount-too-small'>>
  /** What the provider knows now; the only source that may move an order. */
  fetchPayment(providerId: string): Promise<Outcome<{ payment: Payment }, 'not-found'>>
  /** Takes what is held, or a part of it; the rest of it is released then. */
  capture(providerId: string, amountMinor: number, idempotencyKey: string): Promise<Outcome<object, CaptureRefusal>>
  /** Ends it, whatever it is: an open page can't be paid any more, what is held is released. One that has ended is `ok` too. */
  cancel(providerId: string, idempotencyKey: string): Promise<Outcome<object, 'not-found' | 'already-captured'>>
  /** Gives back a captured payment, or a part of it. */
  refund(providerId: string, amountMinor: number, idempotencyKey: string): Promise<Outcome<{ refundId: string }, RefundRefusal>>
  /**
   * Whether a webhook is the provider's own, and which payment it is about; nothing else in it is believed. Takes the body as the
   * bytes that came. Throws where the provider must be asked which payment is meant and can't be: answer 5xx, it will come again.
   */
  readWebhook(rawBody: string | Uint8Array, headers: Pick<Headers, 'get'>): Promise<WebhookReading>
}

/** The provider couldn't be reached, refused our keys, or said something that the port doesn't know. Names no person and no secret. */
export class PaymentProviderError extends Error {
  override name = 'PaymentProviderError'
}
