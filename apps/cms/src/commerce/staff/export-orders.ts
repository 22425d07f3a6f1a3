import type { Payload } from 'payload'
import { orderCollection, type OrderRow } from '../orders/order-row.ts'
import { csvLine } from './csv.ts'

/** An amount in minor units with a point and two decimals, as spreadsheets read it. */
const amount = (minor: number): string => (minor / 100).toFixed(2)
const instant = (at: number | null): string => (at === null ? '' : new Date(at).toISOString())

const columns: readonly [name: string, cell: (order: OrderRow) => string][] = [
  ['order', ({ reference }) => reference], ['placed_at_utc', ({ placedAt }) => instant(placedAt)], ['state', ({ state }) => state], ['payment', ({ payment }) => payment],
  ['email', ({ email }) => email], ['language', ({ locale }) => locale],
  ['name', ({ address }) => address.name], ['address_1', ({ address }) => address.line1], ['address_2', ({ address }) => address.line2 ?? ''], ['city', ({ address }) => address.city],
  ['region', ({ address }) => address.region ?? ''], ['postal_code', ({ address }) => address.postalCode], ['country', ({ address }) => address.country],
  ['goods', ({ lines }) => lines.map(({ quantity, sku, lot }) => `${quantity} x ${sku}${lot ? ` (lot ${lot})` : ''}`).join('; ')],
  ['currency', ({ currency }) => currency], ['goods_amount', ({ subtotalMinor }) => amount(subtotalMinor)], ['shipping_amount', ({ shippingMinor }) => amount(shippingMinor)],
  ['tax_amount', ({ taxMinor }) => amount(taxMinor)], ['tax_in_prices', ({ taxIncluded }) => (taxIncluded ? 'yes' : 'no')],
  ['taxes', ({ taxes }) => taxes.map(({ title, ratePpm, amountMinor }) => `${title} ${ratePpm / 10_000}%: ${amount(amountMinor)}`).join('; ')],
  ['total', ({ totalMinor }) => amount(totalMinor)], ['captured', ({ capturedMinor }) => amount(capturedMinor)], ['refunded', ({ refundedMinor }) => amount(refundedMinor)],
  ['shipping', ({ shipping }) => shipping.title], ['carrier', ({ carrier }) => carrier ?? ''], ['tracking', ({ trackingCode }) => trackingCode ?? ''], ['shipped_at_utc', ({ shippedAt }) => instant(shippedAt)],
  ['provider', ({ provider }) => provider], ['payment_id', ({ providerId }) => providerId ?? ''],
]

const atOnce = 200

/** Orders placed from an instant up to before another, oldest first, a line each. Read a few at a time, so that a year fits too. */
export function exportOrders(payload: Payload, { from, until }: { from: number; until: number }): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let page = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      // Spreadsheets take a file for UTF-8 by this mark alone.
      if (page === 0) controller.enqueue(encoder.encode(`\uFEFF${csvLine(columns.map(([name]) => name))}`))
      page++
      const { docs, hasNextPage } = await payload.db.find<OrderRow>({ collection: orderCollection, where: { and: [{ placedAt: { greater_than_equal: from } }, { placedAt: { less_than: until } }] }, sort: ['placedAt', 'reference'], limit: atOnce, page, pagination: true })
      controller.enqueue(encoder.encode(docs.map((order) => csvLine(columns.map(([, cell]) => cell(order)))).join('')))
      if (!hasNextPage) controller.close()
    },
  })
}
