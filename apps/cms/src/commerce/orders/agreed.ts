import type { PlaceOrder, QuoteView } from '@gatehouse/contract'
import type { PaymentProvider } from '@gatehouse/payments'
import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'
import { readGoodsOf } from '../goods.ts'
import { checkShipTo } from '../ship-to.ts'
import type { OrderFacts, OrderLine, OrderRow } from './order-row.ts'
import { hashOfToken, newReference, tokenOfOrder } from './order-token.ts'
import type { Seller } from './seller.ts'

/** How long goods are kept for whoever is paying; longer where the provider's pages last longer at least. */
const reservedMs = 30 * 60_000
/** On top of what the provider asks for, so that a page can still be opened a while after the order was written. */
const slackMs = 5 * 60_000

/** The lines that can be ordered, with what an order keeps of them; null where one is gone meanwhile. */
export async function agreedLines(payload: Payload, quote: QuoteView, locale: PlaceOrder['locale']): Promise<OrderLine[] | null> {
  const sold = quote.lines.flatMap((line) => (line.kind === 'shown' && line.blocked === null && line.unit !== null && line.amountMinor !== null ? [{ ...line, unitMinor: line.unit.amountMinor, amountMinor: line.amountMinor }] : []))
  const ids = sold.map(({ variant }) => variant)
  const goods = await readGoodsOf(payload, ids, locale)
  const { docs: variants } = await payload.find({ collection: 'variants', where: { id: { in: ids } }, depth: 0, pagination: false, ...asSystem('an order keeps the article numbers of its lines') })
  const skus = new Map(variants.map(({ id, sku }) => [id, sku]))
  const lines = sold.flatMap(({ variant, slug, title, label, quantity, unitMinor, amountMinor }) => {
    const one = goods.get(variant)
    const sku = skus.get(variant)
    return one && sku !== undefined ? [{ variant, product: one.product, sku, slug, title, label, quantity, unitMinor, amountMinor, taxClass: one.taxClass }] : []
  })
  return lines.length === sold.length ? lines : null
}

/** All that is agreed with an order. */
export interface Agreed {
  asked: PlaceOrder
  quote: QuoteView
  lines: OrderLine[]
  facts: OrderFacts
  seller: Seller
  id: string
  attemptHash: string
  now: number
  provider: PaymentProvider
  policy: { revision: number; headSequence: number }
  decisions: OrderRow['decisions']
}

/** The row of an order that is about to be placed. */
export function orderRow({ asked, quote, lines, facts, seller, id, attemptHash, now, provider, policy, decisions }: Agreed): Omit<OrderRow, 'state' | 'payment' | 'lookAt'> & { tokenHash: string; attemptHash: string } {
  const { sums, shipping } = quote
  // Refused before, where it has none.
  if (!sums || !shipping) throw new Error('a quote without sums was taken for an order')
  const { address: { name, line1, line2 = null, city }, shipTo: { region, country } } = asked
  const checked = checkShipTo(asked.shipTo)
  if (!checked.ok) throw new Error('an address whose parts don’t agree was taken for an order')
  return {
    id, reference: newReference(), version: 1, tokenHash: hashOfToken(tokenOfOrder(id)), attemptHash,
    locale: asked.locale, email: asked.email, address: { name, line1, line2, city, region, postalCode: checked.postalCode, country }, place: quote.place, facts, lines,
    currency: quote.currency, subtotalMinor: sums.subtotalMinor, shippingMinor: sums.shippingMinor, taxMinor: sums.taxMinor, totalMinor: sums.totalMinor, taxIncluded: quote.taxIncluded, taxes: sums.taxes,
    shipping: { zone: shipping.chosen, title: shipping.options.find((option) => option.id === shipping.chosen)?.title ?? '', priceMinor: sums.shippingMinor },
    termsVersion: quote.termsVersion, seller, placedAt: now,
    provider: provider.name, providerId: null, payUrl: null, sessionExpiresAt: now + Math.max(reservedMs, provider.shortestSessionSeconds * 1000 + slackMs),
    decisions, ...policy, capturingAt: null, captureTries: 0, capturedMinor: 0, refundedMinor: 0, refusal: null, looks: 0,
    refundAsked: null, carrier: null, trackingCode: null, shippedAt: null, returnAskedAt: null, returnReason: null,
  }
}
