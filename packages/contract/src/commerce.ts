import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { currencySchema, priceSchema } from './money.ts'
import { ruleNoticeSchema } from './policy.ts'
import { pictureSchema } from './media.ts'
import { isShowable } from './tidy.ts'
import { stockStateSchema } from './views.ts'

// The cart and its quote, `POST /api/commerce/…` with the service key. What is unknown, negative, a fraction or too large is 422 and
// names the field. The client says what it saw, never what anything costs.

/** How many of one variant a line may hold, and how many lines a cart. */
export const mostOfVariant = 99
export const mostLines = 40

/** Opens a cart. Made by the CMS, which keeps only its hash; the storefront keeps it in an httpOnly cookie. */
export const cartTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'no cart has such a token')

const variantSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'no variant has such an id')
const quantitySchema = z.number('a whole number from 1 to 99').int('a whole number from 1 to 99').min(1, 'a whole number from 1 to 99').max(mostOfVariant, 'a whole number from 1 to 99')
const placeSchema = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3}(:[a-z0-9]+(-[a-z0-9]+)*)?)?$/, 'a place such as CA-ON')
const hashSchema = z.string().regex(/^[A-Za-z0-9_-]{16}$/, 'no version looks so')

/** What the storefront knows of a visitor: each place counts, none means anywhere; an age as declared. */
export const visitorFactsSchema = z.strictObject({ places: z.array(placeSchema).max(20), ageYears: z.number().min(0).max(150).nullable() })
export type VisitorFacts = z.infer<typeof visitorFactsSchema>

/** What was last shown: the version of the whole, and of each line by its variant. Null: nothing yet. */
export const seenSchema = z.strictObject({ version: hashSchema, lines: z.record(variantSchema, hashSchema) }).nullable()
export type Seen = z.infer<typeof seenSchema>

const asked = { locale: localeSchema, visitor: visitorFactsSchema, seen: seenSchema.default(null) }

/** `/cart`: 404 where there is no such cart any more. */
export const readCartSchema = z.strictObject({ token: cartTokenSchema, ...asked })
/** `/cart/add`: with `token` null, or one whose cart has ended, a new cart. */
export const addToCartSchema = z.strictObject({ token: cartTokenSchema.nullable(), variant: variantSchema, quantity: quantitySchema, ...asked })
/** `/cart/change`: so many from now on. */
export const changeCartSchema = z.strictObject({ token: cartTokenSchema, variant: variantSchema, quantity: quantitySchema, ...asked })
/** `/cart/remove`. */
export const removeFromCartSchema = z.strictObject({ token: cartTokenSchema, variant: variantSchema, ...asked })

/**
 * One line that goes on labels and papers: no line breaks or control characters, and none that turn the direction of what follows, so that
 * it reads everywhere as it was typed.
 */
export const oneLineSchema = (most: number) => z.string().trim().max(most, `${most} characters at most`).refine(isShowable, 'no line breaks, control characters or characters that show nothing')

/** As much of an address as decides: the rest belongs to an order. `region` is ISO 3166-2, asked for in Canada and the United States. */
export const shipToSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'a country such as CA'),
  region: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'a province or state such as CA-ON').nullable(),
  postalCode: oneLineSchema(16),
})
export type ShipTo = z.infer<typeof shipToSchema>

/** `/quote`: `shipping` is a way that an earlier quote named; null: the cheapest. */
export const askQuoteSchema = z.strictObject({ token: cartTokenSchema, shipTo: shipToSchema, shipping: variantSchema.nullable().default(null), ...asked })

export type ReadCart = z.input<typeof readCartSchema>
export type AddToCart = z.input<typeof addToCartSchema>
export type ChangeCart = z.input<typeof changeCartSchema>
export type RemoveFromCart = z.input<typeof removeFromCartSchema>
export type AskQuote = z.input<typeof askQuoteSchema>

/**
 * Why a line can't go on: the rules of the place don't allow it; they may once a place is known; not so many of this product; none or not
 * enough left; no price in a currency that fits.
 */
export const blockedSchema = z.enum(['not-here', 'place-needed', 'quantity-limit', 'out-of-stock', 'no-price'])

/** A rule as a line shows it: its words, its source, and what stays lawful. */
export const lineReasonSchema = ruleNoticeSchema.extend({ id: z.string() })

const line = { variant: z.string(), quantity: z.number().int(), version: hashSchema, /** Since what was last seen. */ changed: z.boolean() }

/** What became hidden, or is no longer there: it keeps no name and no picture, and can only be removed. */
const hiddenLineSchema = z.object({ ...line, kind: z.literal('hidden') })

const shownLineSchema = z.object({
  ...line,
  kind: z.literal('shown'),
  slug: z.string(), title: z.string(), label: z.string(), textLocale: localeSchema, picture: pictureSchema.nullable(),
  level: z.enum(['information', 'display', 'purchase']),
  blocked: blockedSchema.nullable(),
  /** The rules behind the level where it blocks, and what has to be said in any case. */
  reasons: z.array(lineReasonSchema),
  duties: z.array(lineReasonSchema),
  /** The largest quantity of the product that could be bought, where a limit is what blocks. */
  maxQuantity: z.number().int().nullable(),
  stockState: stockStateSchema,
  /** How many can be had at most, told only where fewer are left than the line asks for. */
  left: z.number().int().nullable(),
  /** Of one; null below `display`, or without a price. */
  unit: priceSchema.nullable(),
  amountMinor: z.number().int().nullable(),
})
export const cartLineSchema = z.discriminatedUnion('kind', [hiddenLineSchema, shownLineSchema])
export type CartLine = z.infer<typeof cartLineSchema>

const versioned = { version: hashSchema, /** Something differs from what was last seen: it is to be accepted before it counts. */ changed: z.boolean() }

export const cartViewSchema = z.object({
  ...versioned,
  lines: z.array(cartLineSchema),
  currency: currencySchema,
  taxIncluded: z.boolean(),
  /** Of what can be bought; without shipping and, in dollars, without taxes. */
  subtotalMinor: z.number().int(),
  /** How many things there are in all. */
  count: z.number().int(),
  checkout: z.enum(['off', 'gated']),
  ruleSet: z.number().int().nullable(),
})
export type CartView = z.infer<typeof cartViewSchema>
/** What a change of a cart answers: its token too, which a first thing makes. */
export const openCartSchema = z.object({ token: cartTokenSchema, cart: cartViewSchema })
export type OpenCart = z.infer<typeof openCartSchema>

/** What keeps a whole quote from becoming an order. */
export const quoteProblemSchema = z.enum(['checkout-off', 'nothing-to-buy', 'no-shipping', 'too-heavy', 'no-tax-rate', 'too-large'])
export const quoteViewSchema = z.object({
  ...versioned,
  /** Where it is sent to, as the rules know the place. */
  place: z.string(),
  lines: z.array(cartLineSchema),
  currency: currencySchema,
  taxIncluded: z.boolean(),
  shipping: z.object({ options: z.array(z.object({ id: z.string(), title: z.string(), priceMinor: z.number().int() })), chosen: z.string() }).nullable(),
  sums: z.object({
    subtotalMinor: z.number().int(), shippingMinor: z.number().int(), taxMinor: z.number().int(), totalMinor: z.number().int(),
    taxes: z.array(z.object({ title: z.string(), tax: z.string(), ratePpm: z.number().int(), baseMinor: z.number().int(), amountMinor: z.number().int() })),
  }).nullable(),
  problems: z.array(quoteProblemSchema),
  /** Whether it could be ordered as it stands: something can be bought, nothing stands in the way, nothing changed unseen. */
  canOrder: z.boolean(),
  termsVersion: z.string(),
  /** Where it would be paid, as browsers reach it: a form that leads there has to be allowed to. Null where nobody can be paid. */
  payPageOrigin: z.string().nullable().default(null),
  ruleSet: z.number().int().nullable(),
})
export type QuoteView = z.infer<typeof quoteViewSchema>
