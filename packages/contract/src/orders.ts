import { z } from 'zod'
import { askQuoteSchema, cartTokenSchema, lineReasonSchema, oneLineSchema, seenSchema } from './commerce.ts'
import { showsSomething } from './comments.ts'
import { localeSchema } from './locale.ts'
import { currencySchema } from './money.ts'
import { tidyText } from './tidy.ts'

// Orders, `POST /api/commerce/orders…` with the service key: placed with the cart's token, reached with their own.

/** Opens an order. Told once it is placed, and in the links of its mails; the CMS keeps only its hash. */
export const orderTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'no order has such a token')

const written = (most: number) => z.string().transform(tidyText).refine((text) => text.length <= most, `${most} characters at most`).refine(showsSomething, 'this is needed')

const writtenLine = oneLineSchema(100).refine(showsSomething, 'this is needed')

/** What of an address doesn't decide: it is needed on the parcel. */
export const addressLinesSchema = z.strictObject({ name: writtenLine, line1: writtenLine, line2: oneLineSchema(100).nullable().default(null).transform((line) => (line !== null && showsSomething(line) ? line : null)), city: writtenLine })
export type AddressLines = z.infer<typeof addressLinesSchema>

/**
 * `/orders/place`: the quote as it was last shown (`seen`), accepted with the terms that it named. `attempt` is new for each time that the
 * form is shown (22 random characters or more): sent again, it answers the same order.
 */
export const placeOrderSchema = askQuoteSchema.extend({
  token: cartTokenSchema,
  seen: seenSchema.refine((seen) => seen !== null, 'say which quote was shown'),
  attempt: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/, '22 to 64 random letters and digits'),
  email: z.email('an e-mail address such as name@example.com').max(254, '254 characters at most'),
  address: addressLinesSchema,
  termsVersion: written(40),
})
export type PlaceOrder = z.input<typeof placeOrderSchema>

/** `/orders`, `/orders/cancel`: 404 where there is no such order. */
export const askOrderSchema = z.strictObject({ token: orderTokenSchema })
export type AskOrder = z.infer<typeof askOrderSchema>

/** `/orders/return`: the customer asks to send something back, once; asked again, the first words stay. 409 before it was sent, or once all is paid back. */
export const askReturnSchema = z.strictObject({ token: orderTokenSchema, reason: written(1000) })
export type AskReturn = z.input<typeof askReturnSchema>

export const orderStateSchema = z.enum(['placed', 'refused', 'expired', 'cancelled', 'held', 'fulfilled', 'shipped', 'delivered'])
export const paymentStateSchema = z.enum(['pending', 'authorised', 'capturing', 'captured', 'cancelled', 'part-refunded', 'refunded', 'disputed'])

export const orderViewSchema = z.object({
  /** As people name it. */
  reference: z.string(),
  order: orderStateSchema,
  payment: paymentStateSchema,
  placedAt: z.number().int(),
  locale: localeSchema,
  email: z.string(),
  address: z.object({ name: z.string(), line1: z.string(), line2: z.string().nullable(), city: z.string(), region: z.string().nullable(), postalCode: z.string(), country: z.string() }),
  lines: z.array(z.object({
    slug: z.string(), title: z.string(), label: z.string(), quantity: z.number().int(), unitMinor: z.number().int(), amountMinor: z.number().int(),
    /** Whether it is what the rules no longer allowed, where they are why the order was refused. */
    refused: z.boolean(),
  })),
  currency: currencySchema,
  taxIncluded: z.boolean(),
  sums: z.object({
    subtotalMinor: z.number().int(), shippingMinor: z.number().int(), taxMinor: z.number().int(), totalMinor: z.number().int(), refundedMinor: z.number().int(),
    taxes: z.array(z.object({ title: z.string(), /** Parts per million; null from a CMS that didn't say it yet. */ ratePpm: z.number().int().nullable().default(null), amountMinor: z.number().int() })),
  }),
  shipping: z.object({ title: z.string() }),
  termsVersion: z.string(),
  /** Where it can be paid, until when; null where it can't be any more, or the provider didn't answer yet: ask again. */
  payUrl: z.string().nullable(),
  payUntil: z.number().int(),
  canCancel: z.boolean(),
  /** Why it was refused or is held: the rules in words, `payment` where the payment was, `staff` where people decided. */
  refusal: z.object({ why: z.enum(['rules', 'payment', 'staff']), reasons: z.array(lineReasonSchema) }).nullable(),
  /** Once it left the house; who carries it, and under which number, as far as that is known. */
  shipment: z.object({ at: z.number().int(), carrier: z.string().nullable(), trackingCode: z.string().nullable() }).nullable(),
  /** A return: whether it can be asked for now, and what was asked for. */
  canAskReturn: z.boolean(),
  returnAsked: z.object({ at: z.number().int(), reason: z.string() }).nullable(),
  /** Who sells, as a receipt says it; lines as they were written. */
  seller: z.object({ name: z.string(), address: z.array(z.string()), taxNumbers: z.array(z.string()), email: z.string().nullable() }),
})
export type OrderView = z.infer<typeof orderViewSchema>

/** What placing answers. */
export const placedOrderSchema = z.object({ token: orderTokenSchema, order: orderViewSchema })
export type PlacedOrder = z.infer<typeof placedOrderSchema>
