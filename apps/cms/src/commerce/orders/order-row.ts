import type { Currency, OrderState, PaymentState, TaxClass } from '@gatehouse/commerce'
import type { Locale, OrderView, RuleNotice } from '@gatehouse/contract'
import type { Level } from '@gatehouse/policy'
import type { Payload } from 'payload'

export const orderCollection = 'orders'

/** A line as it was agreed. */
export interface OrderLine {
  variant: string
  product: string
  sku: string
  slug: string
  title: string
  label: string
  quantity: number
  unitMinor: number
  amountMinor: number
  taxClass: TaxClass
  /** The lot that it was packed from, as staff noted it. */
  lot?: string
}

export interface OrderAddress { name: string; line1: string; line2: string | null; city: string; region: string | null; postalCode: string; country: string }

/** What the rules were asked with, beside the goods: an order is decided again with the same. */
export interface OrderFacts { places: { visitor: string[]; shipTo: string[]; shipFrom: string[]; seller: string[] }; ageYears: number | null }

/** Why it was refused: the rules, with their words as they were then, or the payment. */
export type OrderRefusal =
  | { why: 'rules'; step: 'capture' | 'shipping'; at: number; revision: number | null; lines: { variant: string; level: Level; rules: string[] }[]; notices: Record<string, RuleNotice> }
  | { why: 'payment'; at: number; code: string }

/** A refund that staff asked for, until the provider's answer is known; `key` is that of the form, so that it is asked for once. */
export interface RefundAsked { key: string; amountMinor: number }

export interface OrderRow {
  id: string
  reference: string
  state: OrderState
  payment: PaymentState
  version: number
  locale: Locale
  email: string
  address: OrderAddress
  place: string
  facts: OrderFacts
  lines: OrderLine[]
  currency: Currency
  subtotalMinor: number
  shippingMinor: number
  taxMinor: number
  totalMinor: number
  taxIncluded: boolean
  taxes: { title: string; tax: string; ratePpm: number; baseMinor: number; amountMinor: number }[]
  shipping: { zone: string; title: string; priceMinor: number }
  termsVersion: string
  /** Who sold it, as it was when it was placed; null on an order from before that was kept. */
  seller: OrderView['seller'] | null
  placedAt: number
  provider: string
  providerId: string | null
  payUrl: string | null
  sessionExpiresAt: number
  decisions: { step: string; line: string; id: string }[]
  revision: number
  headSequence: number
  capturingAt: number | null
  captureTries: number
  capturedMinor: number
  refundedMinor: number
  refusal: OrderRefusal | null
  refundAsked: RefundAsked | null
  carrier: string | null
  trackingCode: string | null
  shippedAt: number | null
  returnAskedAt: number | null
  returnReason: string | null
  lookAt: number | null
  looks: number
}

type Key = 'id' | 'tokenHash' | 'attemptHash' | 'providerId'

/** An order by what names it; null where there is none, or where no id looks so. */
export async function findOrder(payload: Payload, key: Key, value: string): Promise<OrderRow | null> {
  const row = await payload.db.findOne<OrderRow & { id: unknown }>({ collection: orderCollection, where: { [key]: { equals: value } } }).catch((error: unknown) => {
    if ((error as { name?: unknown }).name === 'CastError') return null
    throw error
  })
  // What was never written is missing on MongoDB and null on SQLite.
  const later = { seller: null, refundAsked: null, carrier: null, trackingCode: null, shippedAt: null, returnAskedAt: null, returnReason: null }
  return row && { ...later, ...row, id: String(row.id) }
}

export async function requireOrder(payload: Payload, id: string): Promise<OrderRow> {
  const order = await findOrder(payload, 'id', id)
  if (!order) throw new Error(`order ${id} isn't there`)
  return order
}
