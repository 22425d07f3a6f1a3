import type { RuleNotice } from '@gatehouse/contract'
import type { OrderRow } from '../orders/order-row.ts'
import { composeMail, type MailFacts } from './compose.ts'
import { isAfterMoney, mailKinds, mailOf } from './kinds.ts'

const notice: RuleNotice = {
  kind: 'cap', notice: { en: 'It may not be sold <here>.', fr: 'La vente n’en est pas permise <ici>.' }, alternatives: { en: 'A clinic may give it.', fr: 'Une clinique peut le donner.' },
  source: { title: 'Food and Drugs Act', section: 's. 5', fr: 'Loi sur les aliments et drogues, art. 5', url: 'https://example.test/law?a=1&b=2', date: '2026' }, checkedOn: '2026-11-01', confidence: 'H',
}
const base: OrderRow = {
  id: '1', reference: 'ABC-DEF-GHJ', state: 'placed', payment: 'pending', version: 1, locale: 'en', email: 'sam@example.test',
  address: { name: 'Sam <b>Doe', line1: '1 Main Street', line2: null, city: 'Ottawa', region: 'CA-ON', postalCode: 'K1A 0B1', country: 'CA' }, place: 'CA-ON', facts: { places: { visitor: [], shipTo: [], shipFrom: [], seller: [] }, ageYears: null },
  lines: [{ variant: 'v', product: 'p', sku: 'B', slug: 'book', title: 'The book', label: 'Paper', quantity: 2, unitMinor: 2600, amountMinor: 5200, taxClass: 'books' }],
  currency: 'CAD', subtotalMinor: 5200, shippingMinor: 1000, taxMinor: 310, totalMinor: 6510, taxIncluded: false, taxes: [{ title: 'GST', tax: 'gst', ratePpm: 50_000, baseMinor: 6200, amountMinor: 310 }],
  shipping: { zone: 'z', title: 'By mail', priceMinor: 1000 }, termsVersion: '1', seller: null, placedAt: Date.UTC(2026, 10, 1, 12), provider: 'sandbox', providerId: null, payUrl: null, sessionExpiresAt: Date.UTC(2026, 10, 1, 12, 30), decisions: [], revision: 1, headSequence: 1,
  capturingAt: null, captureTries: 0, capturedMinor: 6510, refundedMinor: 0, refusal: null, refundAsked: null, carrier: null, trackingCode: null, shippedAt: null, returnAskedAt: null, returnReason: null, lookAt: null, looks: 0,
}
const refusedByRules: OrderRow['refusal'] = { why: 'rules', step: 'capture', at: 1, revision: 3, lines: [{ variant: 'v', level: 'information', rules: ['r'] }], notices: { r: notice } }
const mail = (kind: MailFacts['kind'], order: Partial<OrderRow> = {}, more: Partial<MailFacts> = {}) =>
  composeMail({ kind, order: { ...base, ...order }, seller: { name: 'The house', address: ['2 Side Street', 'Toronto'], taxNumbers: ['HST 1'], email: null }, answersTo: null, url: 'https://shop.test/en/orders/TOKEN', by: 'system', refund: { nowMinor: 0, inAllMinor: 0 }, ...more })
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

test.each(mailKinds)('the mail “%s” has the receipt tax by tax, the seller and the way to the order, in both languages', (kind) => {
  const en = mail(kind)
  const [text, french] = [plain(en.text), plain(mail(kind, { locale: 'fr' }).text)]
  for (const part of ['Hello', 'ABC-DEF-GHJ', '1 November 2026', 'The book · Paper (2 × $26.00 CAD): $52.00 CAD', 'Goods: $52.00 CAD', 'Shipping (By mail): $10.00 CAD', 'GST, 5%: $3.10 CAD', 'Total: $65.10 CAD', 'The house\n2 Side Street\nToronto\nHST 1', 'https://shop.test/en/orders/TOKEN']) expect(text).toContain(part)
  for (const part of ['Bonjour', '1er novembre 2026', 'GST, 5 % : 3,10 $ CAD', 'Total : 65,10 $ CAD', 'Voir votre commande :\nhttps://']) expect(french).toContain(part)
  expect(en.subject).toContain('ABC-DEF-GHJ')
  expect(en.html).toContain('<html lang="en-CA">')
  expect(mail(kind, { locale: 'fr' }).html).toContain('<html lang="fr-CA">')
})

test.each(mailKinds.filter(isAfterMoney))('the mail “%s”, which came of money that was taken, greets by name and says where it goes', (kind) => {
  for (const part of ['Hello Sam <b>Doe,', 'Sent to\nSam <b>Doe\n1 Main Street\nOttawa Ontario K1A 0B1\nCanada']) expect(plain(mail(kind).text)).toContain(part)
  expect(plain(mail(kind, { locale: 'fr' }).text)).toContain('Bonjour Sam <b>Doe,')
})

test.each(mailKinds.filter((kind) => !isAfterMoney(kind)))('the mail “%s”, which needs nobody to have paid, repeats nothing that a stranger typed', (kind) => {
  const address = { ...base.address, name: 'You won: https://evil.test/a', line1: 'https://evil.test/b', line2: 'https://evil.test/c', city: 'https://evil.test/d', postalCode: 'evil.test' }
  for (const locale of ['en', 'fr'] as const) {
    const { subject, text, html } = mail(kind, { address, locale })
    expect(`${subject} ${text} ${html}`).not.toMatch(/evil|You won/)
    expect(text).toMatch(locale === 'en' ? /^Hello,\n/ : /^Bonjour,\n/)
  }
})

test.each(mailKinds)('the mail “%s” asks for nothing from anywhere, and takes no markup from what people wrote', (kind) => {
  const { html } = mail(kind, { refusal: refusedByRules })
  expect(html).not.toMatch(/<img|<script|<link|url\(|@import|<b>Doe|<here>/)
  expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address).filter((address) => !address?.startsWith('https://shop.test/') && !address?.startsWith('https://example.test/law'))).toEqual([])
})

test.each(mailKinds)('the French of “%s” has its no-break spaces and none of English’s words', (kind) => {
  const { text, subject } = mail(kind, { locale: 'fr', refusal: refusedByRules, carrier: 'Postes Canada', trackingCode: 'X1' }, { refund: { nowMinor: 1000, inAllMinor: 1000 } })
  expect(`${subject}\n${text}`).not.toMatch(/ [:;!?»]|« |(?<=\d) (?=\$|minutes)/)
  expect(text).not.toMatch(/\b(your|order|paid|refund|with|of)\b/i)
})

test('the first mail says for how long the goods are kept', () => {
  expect(mail('received').text).toContain('for 30 minutes from the time of the order')
})

test('a refusal by the rules quotes them as they were kept, with source and lawful ways, and says that nothing was taken', () => {
  const { text, html } = mail('refused', { refusal: refusedByRules })
  for (const part of ['It may not be sold <here>.', 'Source: Food and Drugs Act, s. 5', 'https://example.test/law?a=1&b=2', 'What stays lawful: A clinic may give it.', 'No money was taken.']) expect(plain(text)).toContain(part)
  expect(html).toContain('<p>It may not be sold &lt;here&gt;.</p>')
  const french = plain(mail('refused', { locale: 'fr', refusal: refusedByRules }).text)
  expect(french).toContain('Source : Loi sur les aliments et drogues, art. 5')
  expect(french).not.toContain('Food and Drugs')
})

test('where the law fixes the wording in one language, a mail in the other one has both', () => {
  const refusal = { ...refusedByRules, notices: { r: { ...notice, fixedIn: 'fr' as const } } }
  expect(mail('refused', { refusal }).html).toContain('<blockquote lang="fr-CA"><p>La vente n’en est pas permise &lt;ici&gt;.</p>')
  expect(mail('refused', { refusal, locale: 'fr' }).html).not.toContain('may not be sold')
})

test('a refusal by the payment or by people names no rule', () => {
  expect(mail('refused', { refusal: { why: 'payment', at: 1, code: 'declined' } }).text).toContain('The payment could not be taken')
  expect(mail('refused').text).toContain('We can’t take this order')
  for (const { text } of [mail('refused'), mail('refused', { refusal: { why: 'payment', at: 1, code: 'declined' } })]) expect(text).not.toMatch(/Source|declined/)
})

test('who cancelled is said as it was', () => {
  expect(mail('cancelled', {}, { by: 'customer' }).text).toContain('as you asked')
  expect(mail('cancelled', {}, { by: 'ann@example.test' }).text).toContain('We have cancelled your order.')
  expect(mail('cancelled', {}, { by: 'ann@example.test' }).text).not.toContain('ann@')
})

test('a parcel says who carries it and under which number, as far as that is known', () => {
  expect(mail('shipped', { carrier: 'Canada Post', trackingCode: '7023' }).text).toMatch(/left our house with Canada Post\.\n\nTracking number: 7023/)
  for (const nothing of [null, '']) expect(mail('shipped', { carrier: nothing, trackingCode: nothing }).text).not.toMatch(/with|Tracking/)
})

test('a refund says what was paid back now and in all, and why where the rules kept it from being sent', () => {
  expect(plain(mail('refunded', {}, { refund: { nowMinor: 1000, inAllMinor: 3000 } }).text)).toContain('We have paid back $10.00 CAD; with this, $30.00 CAD of your order')
  expect(plain(mail('refunded', {}, { refund: { nowMinor: 3510, inAllMinor: 6510 } }).text)).toContain('We have paid back $35.10 CAD. With this, all of your order’s money')
  expect(mail('refunded', { refusal: refusedByRules }).text).toContain('It may not be sold')
  expect(mail('refunded', { refusal: refusedByRules, shippedAt: 5 }).text).not.toContain('It may not be sold')
})

test('taxes that are in the prices are told as part of the total', () => {
  expect(plain(mail('paid', { currency: 'EUR', taxIncluded: true, totalMinor: 6200 }).text)).toMatch(/Total: €62\.00\nof which GST, 5%: €3\.10/)
})

test('only steps that a customer waits for are mailed', () => {
  const kind = (move: string, state: OrderRow['state'] = 'placed', note: object | null = null) => mailOf({ move, state, note })
  expect(['place', 'captured', 'refuse', 'expire', 'lapse', 'cancel', 'ship', 'refund-part', 'refund'].map((move) => kind(move))).toEqual(['received', 'paid', 'refused', 'expired', 'lapsed', 'cancelled', 'shipped', 'refunded', 'refunded'])
  for (const move of ['session-opened', 'authorise', 'start-capture', 'capture-failed', 'payment-cancelled', 'fulfil', 'deliver', 'resume', 'return-asked', 'dispute-opened']) expect(kind(move)).toBeNull()
  expect([kind('hold', 'held', { cause: 'rules' }), kind('hold', 'held', { cause: 'stop' }), kind('hold', 'held', { why: 'rules' }), kind('hold', 'held')]).toEqual(['held', 'held', null, null])
  expect([kind('found-captured', 'held'), kind('found-captured', 'cancelled')]).toEqual(['paid', null])
})
