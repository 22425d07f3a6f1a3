import type { Locale } from '@gatehouse/contract'
import type { OrderRow } from '../orders/order-row.ts'
import type { Seller } from '../orders/seller.ts'
import type { Block } from './render.ts'
import type { MailWords } from './words.en.ts'
import { addressLines, amountIn, dayIn, taxIn } from './written.ts'

/** What was ordered and what it comes to, tax by tax with its rate, as it was agreed. */
export function receiptBlocks(order: OrderRow, seller: Seller, { receipt }: MailWords, locale: Locale, { withAddress }: { withAddress: boolean }): Block[] {
  const amount = amountIn(locale, order.currency)
  const isIncluded = order.taxIncluded
  const taxes = order.taxes.map((tax) => ({ label: isIncluded ? `${receipt.included} ${taxIn(locale, tax)}` : taxIn(locale, tax), amount: amount(tax.amountMinor) }))
  const total = { label: receipt.total, amount: amount(order.totalMinor), isTotal: true }
  return [
    { kind: 'title', text: receipt.title },
    { kind: 'lines', label: `${receipt.number} ${order.reference}`, lines: [`${receipt.placed} ${dayIn(locale, order.placedAt)}`] },
    {
      kind: 'table',
      rows: [
        ...order.lines.map(({ title, label, quantity, unitMinor, amountMinor }) => ({ label: label === '' ? title : `${title} · ${label}`, detail: receipt.quantity(quantity, amount(unitMinor)), amount: amount(amountMinor) })),
        { label: receipt.subtotal, amount: amount(order.subtotalMinor) },
        { label: receipt.shipping, detail: order.shipping.title, amount: amount(order.shippingMinor) },
        // Taxes that are in the prices are part of the total; those that aren't lead to it.
        ...(isIncluded ? [total, ...taxes] : [...taxes, total]),
      ],
    },
    ...(withAddress ? [{ kind: 'lines', label: receipt.shipTo, lines: addressLines(locale, order.address) } as const] : []),
    { kind: 'lines', label: receipt.seller, lines: [seller.name, ...seller.address, ...seller.taxNumbers] },
  ]
}
