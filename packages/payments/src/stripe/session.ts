import type Stripe from 'stripe'
import type { SessionRequest } from '../provider.ts'

/**
 * An order as a Checkout Session. Money is held only (`capture_method: manual`); the address is ours and fixed, so none is asked
 * for; shipping and taxes are lines, since both were worked out here; nothing may change the sum (no promotion codes, no
 * conversion into the customer's currency). Ways to pay are those of the Stripe account, of which Checkout offers the ones that can hold
 * money. Source: Stripe's API reference, Checkout Sessions.
 */
export function toCheckoutSession({ orderId, currency, lines, shipping, taxes, email, shipTo, locale, returnUrl, cancelUrl, expiresAt }: SessionRequest): Stripe.Checkout.SessionCreateParams {
  const line = (name: string, unitAmountMinor: number, quantity = 1): Stripe.Checkout.SessionCreateParams.LineItem => ({
    quantity,
    price_data: { currency: currency.toLowerCase(), unit_amount: unitAmountMinor, product_data: { name } },
  })
  return {
    mode: 'payment',
    submit_type: 'pay',
    line_items: [
      ...lines.map(({ name, unitAmountMinor, quantity }) => line(name, unitAmountMinor, quantity)),
      ...(shipping ? [line(shipping.name, shipping.amountMinor)] : []),
      ...taxes.map(({ name, amountMinor }) => line(name, amountMinor)),
    ],
    client_reference_id: orderId,
    metadata: { orderId },
    customer_email: email,
    customer_creation: 'if_required',
    billing_address_collection: 'auto',
    adaptive_pricing: { enabled: false },
    allow_promotion_codes: false,
    automatic_tax: { enabled: false },
    locale: locale === 'fr' ? 'fr-CA' : 'en',
    success_url: returnUrl,
    cancel_url: cancelUrl,
    expires_at: Math.floor(expiresAt.getTime() / 1000),
    payment_intent_data: {
      capture_method: 'manual',
      metadata: { orderId },
      shipping: {
        name: shipTo.name,
        address: {
          line1: shipTo.line1, city: shipTo.city, postal_code: shipTo.postalCode, country: shipTo.country,
          ...(shipTo.line2 ? { line2: shipTo.line2 } : {}),
          ...(shipTo.region ? { state: shipTo.region } : {}),
        },
      },
    },
  }
}
