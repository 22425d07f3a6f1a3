import type { CartLine, CartView, OrderView, PlacedOrder, QuoteView } from '@gatehouse/contract'
import type { DeskVisit } from '../src/shop/desk.ts'

type ShownLine = Extract<CartLine, { kind: 'shown' }>

export const cartToken = 'c'.repeat(43)
export const orderToken = 'o'.repeat(43)
const hash = (name: string): string => name.padEnd(16, '0').slice(0, 16)

/** A line that can be bought, as the CMS tells it. */
export const shownLine = (more: Partial<ShownLine> = {}): ShownLine => ({
  kind: 'shown', variant: 'v1', quantity: 2, version: hash('v1'), changed: false, slug: 'symptom-journal', title: 'Symptom journal', label: 'Paper', textLocale: 'en', picture: null,
  level: 'purchase', blocked: null, reasons: [], duties: [], maxQuantity: null, stockState: 'in-stock', left: null,
  unit: { currency: 'CAD', amountMinor: 1700, taxIncluded: false }, amountMinor: 3400, ...more,
})
export const hiddenLine: CartLine = { kind: 'hidden', variant: 'v9', quantity: 1, version: hash('v9'), changed: false }

export const truffleRule: ShownLine['reasons'][number] = {
  id: 'r1', kind: 'cap', notice: { en: 'The law here forbids its sale.', fr: 'La loi d’ici en interdit la vente.' }, alternatives: { en: 'Ask a clinician about a trial.', fr: 'Parlez d’un essai à un clinicien.' },
  source: { title: 'Controlled Substances Act', fr: 'Loi sur les substances', url: 'https://laws.example/csa', date: '2026-10-01' }, checkedOn: '2026-11-01', confidence: 'H',
}
/** A line that the rules stop. */
export const blockedLine = shownLine({ variant: 'v2', version: hash('v2'), slug: 'psilocybin-truffles', title: 'Truffles', label: '', level: 'information', blocked: 'not-here', reasons: [truffleRule], unit: null, amountMinor: null })

export const cartView = (more: Partial<CartView> = {}): CartView => ({ version: hash('cart'), changed: false, lines: [shownLine()], currency: 'CAD', taxIncluded: false, subtotalMinor: 3400, count: 2, checkout: 'gated', ruleSet: 1, ...more })

export const quoteView = (more: Partial<QuoteView> = {}): QuoteView => ({
  version: hash('quote'), changed: false, place: 'CA-ON', lines: [shownLine()], currency: 'CAD', taxIncluded: false,
  shipping: { options: [{ id: 'mail', title: 'By mail', priceMinor: 1190 }, { id: 'courier', title: 'Courier', priceMinor: 2900 }], chosen: 'mail' },
  sums: { subtotalMinor: 3400, shippingMinor: 1190, taxMinor: 597, totalMinor: 5187, taxes: [{ title: 'HST', tax: 'hst', ratePpm: 130_000, baseMinor: 4590, amountMinor: 597 }] },
  problems: [], canOrder: true, termsVersion: '2026-11', payPageOrigin: 'https://pay.example', ruleSet: 1, ...more,
})

const order: OrderView = {
  reference: 'LM-1', order: 'placed', payment: 'pending', placedAt: 1, locale: 'en', email: 'ann@example.ca', address: { name: 'Ann', line1: '1 Main St', line2: null, city: 'Ottawa', region: 'CA-ON', postalCode: 'K1A 0B1', country: 'CA' },
  lines: [], currency: 'CAD', taxIncluded: false, sums: { subtotalMinor: 3400, shippingMinor: 1190, taxMinor: 597, totalMinor: 5187, refundedMinor: 0, taxes: [] }, shipping: { title: 'By mail' }, termsVersion: '2026-11',
  payUrl: 'https://pay.example/pay/1', payUntil: 2, canCancel: true, refusal: null, shipment: null, canAskReturn: false, returnAsked: null, seller: { name: 'The shop', address: [], taxNumbers: [], email: null },
}
export const placedOrder = (more: Partial<OrderView> = {}): PlacedOrder => ({ token: orderToken, order: { ...order, ...more } })

export const typedAddress = { email: 'ann@example.ca', name: 'Ann', line1: '1 Main St', line2: '', city: 'Ottawa', country: 'CA', region: 'CA-ON', postalCode: 'K1A 0B1' }

/** Somebody in Ontario with a basket, unless it says otherwise. */
export const deskVisit = (more: Partial<DeskVisit> = {}): DeskVisit => ({
  lang: 'en', path: '/cart', search: new URLSearchParams(), isHttps: false, cookie: `storefront-cart=${cartToken}`,
  visitor: { evidence: { network: 'CA-ON', chosen: null }, ageBand: null, facts: { places: ['CA-ON'], ageYears: 19 } }, ...more,
})
export const always = { take: async () => ({ ok: true as const }) }
