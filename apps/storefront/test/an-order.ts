import type { OrderView } from '@gatehouse/contract'

/** An order as the CMS tells of it, paid unless it is said otherwise. */
export const anOrder = (more: Partial<OrderView> = {}): OrderView => ({
  reference: 'ABC-DEF-GHJ', order: 'placed', payment: 'captured', placedAt: Date.UTC(2026, 10, 1, 12), locale: 'en', email: 'sam@example.test',
  address: { name: 'Sam Doe', line1: '1 Main Street', line2: null, city: 'Ottawa', region: 'CA-ON', postalCode: 'K1A 0B1', country: 'CA' },
  lines: [{ slug: 'book', title: 'The book', label: 'Paper', quantity: 2, unitMinor: 2600, amountMinor: 5200, refused: false }],
  currency: 'CAD', taxIncluded: false, sums: { subtotalMinor: 5200, shippingMinor: 1000, taxMinor: 310, totalMinor: 6510, refundedMinor: 0, taxes: [{ title: 'GST', ratePpm: 50_000, amountMinor: 310 }] },
  shipping: { title: 'By mail' }, termsVersion: '2026-11', payUrl: null, payUntil: 0, canCancel: false, refusal: null, shipment: null, canAskReturn: false, returnAsked: null,
  seller: { name: 'The house', address: ['2 Side Street', 'Toronto'], taxNumbers: ['HST 1'], email: 'orders@example.test' }, ...more,
})
