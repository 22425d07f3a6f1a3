import type { QuoteView } from '@gatehouse/contract'
import { ruleRow } from '../rules/rule-house.ts'
import { ontario, shopHouse, visitor, type ShopHouse } from './shop-house.ts'

let shop: ShopHouse
beforeAll(async () => { shop = await shopHouse() }, 180_000)
afterAll(() => shop.rules.end())

const nl = { country: 'NL', region: null, postalCode: '1011 AB' }
const seenOf = ({ version, lines }: QuoteView) => ({ version, lines: Object.fromEntries(lines.map((line) => [line.variant, line.version])) })
const filled = async () => {
  const { data: { token } } = await shop.add('BOOK', 1)
  await shop.add('KIT-S', 2, { token })
  return token
}

test('sums goods, the cheapest shipping and each tax, and could be ordered', async () => {
  const { status, data } = await shop.quote(await filled())
  expect(status).toBe(200)
  expect(data).toMatchObject({ place: 'CA-ON', currency: 'CAD', problems: [], canOrder: true, changed: false, termsVersion: '2026-11', ruleSet: 1 })
  expect(data.shipping).toMatchObject({ options: [{ title: 'By mail', priceMinor: 1500 }, { title: 'Courier', priceMinor: 2900 }] })
  expect(data.shipping?.chosen).toBe(data.shipping?.options[0]?.id)
  // 26.00 and 20.00; the shipping of 15.00 is shared 8.48 and 6.52, and taxed as what it carries.
  expect(data.sums).toEqual({
    subtotalMinor: 4600, shippingMinor: 1500, taxMinor: 517, totalMinor: 6617,
    taxes: [{ title: 'GST', tax: 'gst', ratePpm: 50_000, baseMinor: 3448, amountMinor: 172 }, { title: 'HST', tax: 'hst', ratePpm: 130_000, baseMinor: 2652, amountMinor: 345 }],
  })
})

test('takes another way of sending where it was chosen, and the cheapest where there is no such way', async () => {
  const token = await filled()
  const courier = (await shop.quote(token)).data.shipping?.options[1]?.id
  expect((await shop.quote(token, { shipping: courier })).data.sums).toMatchObject({ shippingMinor: 2900 })
  expect((await shop.quote(token, { shipping: 'no-such-way' })).data.sums).toMatchObject({ shippingMinor: 1500 })
})

test('what can’t go to the address stays with its reason and its source, and the rest goes on', async () => {
  const { data } = await shop.quote(await filled(), { shipTo: nl })
  expect(data.lines).toMatchObject([
    { kind: 'shown', slug: 'book', blocked: null, level: 'purchase' },
    { kind: 'shown', slug: 'kit', blocked: 'not-here', level: 'information', unit: null },
  ])
  expect(data).toMatchObject({ currency: 'EUR', taxIncluded: true, problems: [], canOrder: true })
  expect(data.sums).toMatchObject({ subtotalMinor: 1890, shippingMinor: 1090, totalMinor: 2980, taxes: [{ title: 'VAT', amountMinor: 246, baseMinor: 2734 }] })
  const { docs } = await shop.rules.payload.find({ collection: 'decision-log', where: { step: { equals: 'quote' } }, pagination: false })
  expect(docs).toMatchObject([{ level: 'information', request: { stage: 'sale', places: { shipTo: ['NL'], visitor: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] } } }])
})

test('a truffle is told with the words, the source and the day of its rule', async () => {
  const { data: { token } } = await shop.add('BOOK', 1)
  const { payload } = shop.rules
  // As if it had been for sale when it was put there.
  const { docs: [cart] } = await payload.find({ collection: 'carts', sort: '-createdAt', limit: 1 })
  await payload.db.updateOne({ collection: 'carts', id: String(cart?.id), data: { lines: [{ variant: shop.variants.BOOK, quantity: 1 }, { variant: shop.variants.TRUFFLE, quantity: 1 }] } })
  const { data } = await shop.quote(token)
  expect(data.lines[1]).toMatchObject({ kind: 'shown', blocked: 'not-here', reasons: [{ id: 'truffles', notice: { en: 'About truffles.', fr: 'Au sujet de truffles.' }, source: { title: 'A law' }, checkedOn: '2026-11-23' }] })
  expect(data.sums).toMatchObject({ subtotalMinor: 2600 })
})

test.each([
  [{ country: 'CA', region: 'CA-ON', postalCode: 'H2X 1Y4' }, 'shipTo.postalCode'], [{ country: 'CA', region: null, postalCode: 'K1A 0B1' }, 'shipTo.region'],
  [{ country: 'US', region: 'US-TX', postalCode: '10001' }, 'shipTo.postalCode'], [{ country: 'XX', region: null, postalCode: '' }, 'shipTo.country'],
  [{ ...ontario, region: 'Ontario' }, 'shipTo.region'], [{ ...ontario, postalCode: 7 }, 'shipTo.postalCode'], [{ ...ontario, isTaxFree: true }, 'shipTo.isTaxFree'],
])('names the field of an address that doesn’t fit: %j', async (shipTo, field) => {
  expect(await shop.quote(await filled(), { shipTo })).toMatchObject({ status: 422, error: { fields: { [field]: expect.any(String) } } })
})

test('says where nothing is sent to, and where a tax isn’t looked up, and can’t be ordered then', async () => {
  const { data: { token } } = await shop.add('BOOK', 1)
  expect((await shop.quote(token, { shipTo: { country: 'US', region: 'US-TX', postalCode: '78701' } })).data).toMatchObject({ problems: ['no-shipping'], sums: null, canOrder: false })
  await shop.ask('/cart/change', { token, variant: shop.variants.BOOK, quantity: 3, locale: 'en', visitor })
  expect((await shop.quote(token, { shipTo: nl })).data).toMatchObject({ problems: ['too-heavy'], sums: null })
  await shop.rules.payload.create({ collection: 'shipping-zones', locale: 'en', data: { title: 'Texas', places: ['US-TX'], kind: 'flat', flatUsdMinor: 100 } })
  expect((await shop.quote(token, { shipTo: { country: 'US', region: 'US-TX', postalCode: '78701' } })).data).toMatchObject({ currency: 'USD', problems: ['no-tax-rate'], sums: null, canOrder: false })
})

test('a price that changed since it was shown must be seen first', async () => {
  const token = await filled()
  const first = (await shop.quote(token)).data
  expect((await shop.quote(token, { seen: seenOf(first) })).data).toMatchObject({ changed: false, canOrder: true, version: first.version })
  await shop.rules.payload.update({ collection: 'variants', id: String(shop.variants['KIT-S']), data: { priceCadMinor: 1100 } })
  const second = (await shop.quote(token, { seen: seenOf(first) })).data
  expect(second).toMatchObject({ changed: true, canOrder: false, lines: [{ changed: false }, { changed: true, unit: { amountMinor: 1100 } }] })
  expect((await shop.quote(token, { seen: seenOf(second) })).data).toMatchObject({ changed: false, canOrder: true })
  await shop.rules.payload.update({ collection: 'variants', id: String(shop.variants['KIT-S']), data: { priceCadMinor: 1000 } })
})

test('nothing can be ordered while the checkout is off', async () => {
  const token = await filled()
  await shop.rules.payload.updateGlobal({ slug: 'checkout', data: { mode: 'off' } })
  expect((await shop.quote(token)).data).toMatchObject({ problems: ['checkout-off'], canOrder: false, sums: { totalMinor: 6617 } })
  expect(await frame()).toEqual(['off', true])
  await shop.rules.payload.updateGlobal({ slug: 'checkout', data: { mode: 'gated' } })
  expect((await shop.quote(token)).data).toMatchObject({ problems: [], canOrder: true, payPageOrigin: 'http://localhost:3002' })
  expect(await frame()).toEqual(['gated', true])
  const { docs } = await shop.rules.payload.find({ collection: 'changes', pagination: false })
  expect(docs.filter(({ tags }) => JSON.stringify(tags).includes('globals:checkout')).length).toBeGreaterThanOrEqual(2)
})

/** What the frame of every page says of it, and whether the frame is rendered anew when it changes. */
async function frame(): Promise<[string | undefined, boolean]> {
  const response = await shop.rules.cms.rest('GET', '/site/layout?locale=en', { headers: { authorization: `Bearer ${process.env.SERVICE_KEY ?? ''}` } })
  const { data, tags } = (await response.json()) as { data: { checkout?: string }; tags: string[] }
  return [data.checkout, tags.includes('globals:checkout')]
}

test('facts that wait for a second person open nothing', async () => {
  const { payload } = shop.rules
  const { docs: [truffle] } = await payload.find({ collection: 'products', where: { slug: { equals: 'truffle' } } })
  const { docs: [facts] } = await payload.find({ collection: 'product-facts', where: { product: { equals: truffle?.id } } })
  expect(await shop.rules.as('ada', 'PATCH', `/product-facts/${facts?.id}`, { classes: ['book'] })).toMatchObject({ status: 200, body: { doc: { state: 'pending' } } })
  expect(await shop.add('TRUFFLE', 1)).toMatchObject({ status: 409, error: { code: 'not-for-sale-here' } })
})

test('what became hidden keeps no name and no picture; the rest stays, and the rule set in force decides', async () => {
  const token = await filled()
  const before = (await shop.quote(token)).data
  await shop.rules.as('ada', 'POST', '/rules', ruleRow('kits-hidden', { level: 'hidden', classes: ['kit'] }))
  expect(await shop.rules.as('ada', 'POST', '/policy/publish', { reason: 'Kits aren’t shown any more.' })).toMatchObject({ status: 200 })
  const after = (await shop.quote(token, { seen: seenOf(before) })).data
  expect(after).toMatchObject({ changed: true, canOrder: false, ruleSet: 2, sums: { subtotalMinor: 2600 } })
  expect(after.lines[1]).toEqual({ kind: 'hidden', variant: shop.variants['KIT-S'], quantity: 2, version: expect.any(String), changed: true })
  expect(JSON.stringify((await shop.read(token)).data)).not.toContain('The kit')
  expect(await shop.add('KIT-S', 1)).toMatchObject({ status: 404 })
})

test('while sales are stopped nothing can be bought, whatever place is known', async () => {
  const { data: { token } } = await shop.add('BOOK', 1)
  expect(await shop.rules.as('ben', 'POST', '/policy/kill-switch', { on: true, reason: 'A test of the stop.' })).toMatchObject({ status: 200 })
  expect((await shop.quote(token)).data).toMatchObject({ problems: ['nothing-to-buy'], canOrder: false, lines: [{ kind: 'shown', blocked: 'not-here' }] })
  expect(await shop.add('BOOK', 1, { visitor: { places: [], ageYears: null } })).toMatchObject({ status: 409, error: { code: 'not-for-sale-here' } })
})
