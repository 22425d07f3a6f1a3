import { sure } from '../support/sure.ts'
import { ontario } from './shop-house.ts'
import { orderHouse, type OrderHouse } from './order-house.ts'

let house: OrderHouse
beforeAll(async () => { house = await orderHouse() }, 180_000)
afterAll(() => house.end())

const advance = async (reference: string) => {
  const { id } = await house.rowOf(reference)
  const { advanceOrder } = await import('../../src/commerce/orders/advance-order.ts')
  const { paymentProvider } = await import('../../src/commerce/orders/provider.ts')
  await advanceOrder(house.shop.rules.payload, sure(paymentProvider()), id)
  return house.rowOf(reference)
}

test('an order freezes what was quoted, reserves its stock, and is captured once it is paid', async () => {
  const before = await house.stockOf('BOOK')
  const { status, data } = await house.order('BOOK', 2)
  expect([status, data]).toMatchObject([200, { order: { order: 'placed', payment: 'pending', canCancel: true, payUrl: expect.stringContaining('/pay/'), sums: { subtotalMinor: 5200, shippingMinor: 1000, taxMinor: 310, totalMinor: 6510 }, lines: [{ slug: 'book', quantity: 2, unitMinor: 2600, amountMinor: 5200 }] } }])
  expect(await house.stockOf('BOOK')).toEqual({ ...before, reserved: before.reserved + 2 })
  await house.press(data.order.payUrl, 'approve')
  const row = await house.rowOf(data.order.reference)
  for (const event of await house.eventsOf(sure(row.providerId))) expect((await house.bring(event)).status).toBe(200)
  expect(await house.view(data.token)).toMatchObject({ order: 'placed', payment: 'captured', canCancel: false, payUrl: null })
  expect((await house.record()).captures.filter(({ session }) => session === row.providerId)).toMatchObject([{ amountMinor: 6510, orderId: row.id }])
  expect((await house.rowOf(data.order.reference)).decisions.map(({ step }) => step)).toEqual(['order', 'capture'])
  const { docs } = await house.shop.rules.payload.find({ collection: 'order-events', where: { order: { equals: row.id } }, sort: 'key' })
  expect(docs.map(({ move }) => move)).toEqual(['place', 'session-opened', 'authorise', 'start-capture', 'captured'])
  await house.expectWholeStock()
})

test('the same attempt sent again, or five times at once, is one order; its cart is empty after it', async () => {
  const asked = await house.asks([['BOOK', 1]])
  const answers = await Promise.all(Array.from({ length: 5 }, () => house.shop.ask<{ token: string; order: { reference: string } }>('/orders/place', asked)))
  expect(new Set(answers.map(({ status, data }) => `${status} ${data.token} ${data.order.reference}`)).size).toBe(1)
  expect((await house.shop.read(String(asked.token))).data.lines).toEqual([])
  await house.expectWholeStock()
})

test('a quote that was not shown as it is now, other terms, and a checkout that is off aren’t ordered', async () => {
  const asked = await house.asks([['BOOK', 1]])
  const { payload } = house.shop.rules
  const variant = await payload.findByID({ collection: 'variants', id: sure(house.shop.variants.BOOK) })
  await payload.update({ collection: 'variants', id: variant.id, data: { priceCadMinor: 2700 } })
  expect(await house.shop.ask('/orders/place', asked)).toMatchObject({ status: 409, error: { code: 'quote-changed' } })
  await payload.update({ collection: 'variants', id: variant.id, data: { priceCadMinor: 2600 } })
  expect(await house.shop.ask('/orders/place', { ...asked, termsVersion: 'older' })).toMatchObject({ status: 409, error: { code: 'quote-changed' } })
  await payload.updateGlobal({ slug: 'checkout', data: { mode: 'off' } })
  expect(await house.shop.ask('/orders/place', asked)).toMatchObject({ status: 409, error: { code: 'checkout-off' } })
  await payload.updateGlobal({ slug: 'checkout', data: { mode: 'gated' } })
  expect(await house.shop.ask('/orders/place', asked)).toMatchObject({ status: 200 })
})

test.each([
  ['email', { email: 'nobody' }, 'email'], ['attempt', { attempt: 'short' }, 'attempt'], ['price', { totalMinor: 1 }, 'totalMinor'], ['name', { address: { name: ' ', line1: 'x', city: 'x' } }, 'address.name'], ['seen', { seen: null }, 'seen'],
  ['line break', { address: { name: 'Sam\r\nBcc: x', line1: 'x', city: 'x' } }, 'address.name'], ['control character', { address: { name: 'Sam', line1: 'x\u0000', city: 'x' } }, 'address.line1'], ['line separator', { address: { name: 'Sam\u2028Bcc', line1: 'x', city: 'x' } }, 'address.name'], ['name that shows nothing', { address: { name: '\u200E\u3164', line1: 'x', city: 'x' } }, 'address.name'],
  ['turned direction', { address: { name: 'Sam', line1: 'x', city: '\u202Eawatto' } }, 'address.city'],
])('names the field of a wrong %s', async (_, change, field) => {
  const { status, error } = await house.shop.ask('/orders/place', await house.asks([['BOOK', 1]], change))
  expect([status, Object.keys(error.fields ?? {})]).toEqual([422, [field]])
})

test('a postal code is kept as it stands on a parcel, however it was typed', async () => {
  const { data } = await house.order('BOOK', 1, { shipTo: { ...ontario, postalCode: 'k1a-0b1' } })
  expect(data.order.address).toMatchObject({ name: 'Sam Doe', region: 'CA-ON', postalCode: 'K1A 0B1' })
})

test('an order is its token’s: another one, or none, opens nothing, and nothing is told without the service key', async () => {
  const { data } = await house.order('BOOK', 1)
  expect(await house.shop.ask('/orders', { token: 'x'.repeat(43) })).toMatchObject({ status: 404, error: { code: 'not-found' } })
  expect(await house.shop.ask('/orders', { token: data.token }, null)).toMatchObject({ status: 401 })
  expect(await house.view(data.token)).toMatchObject({ reference: data.order.reference })
})

test('forty buyers of five units get five orders', async () => {
  const kits = await Promise.all(Array.from({ length: 40 }, async () => house.asks([['KIT-L', 1]])))
  const { id, onHand } = await house.stockOf('KIT-L')
  await house.shop.rules.payload.update({ collection: 'stock', id, data: { onHand: 6, reason: 'A delivery.' } })
  expect(onHand).toBe(3)
  const again = await Promise.all(kits.map(async (asked) => ({ ...asked, seen: seen((await house.shop.quote(String(asked.token))).data) })))
  const answers = await Promise.all(again.map((asked) => house.shop.ask('/orders/place', asked)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
  expect(answers.filter(({ status }) => status !== 200).map(({ error }) => error.code)).toEqual(Array.from({ length: 35 }, () => 'quote-changed'))
  expect(await house.stockOf('KIT-L')).toMatchObject({ onHand: 6, reserved: 6 })
  await house.expectWholeStock()
}, 120_000)

const seen = ({ version, lines }: { version: string; lines: { variant: string; version: string }[] }) => ({ version, lines: Object.fromEntries(lines.map((line) => [line.variant, line.version])) })

test('whoever comes back from the payment page before its webhook does sees that the order is paid', async () => {
  const { data } = await house.order('BOOK', 1)
  await house.press(data.order.payUrl, 'approve')
  expect(await house.view(data.token)).toMatchObject({ order: 'placed', payment: 'captured', payUrl: null, canCancel: false })
  const { id } = await house.rowOf(data.order.reference)
  expect((await house.record()).captures.filter(({ orderId }) => orderId === id)).toHaveLength(1)
  const unpaid = await house.order('BOOK', 1)
  expect(await house.view(unpaid.data.token)).toMatchObject({ payment: 'pending', payUrl: unpaid.data.order.payUrl, canCancel: true })
})

test('whoever looked a moment before paying is told that it is paid as well', async () => {
  const { data } = await house.order('BOOK', 1)
  expect(await house.view(data.token)).toMatchObject({ payment: 'pending' })
  await house.press(data.order.payUrl, 'approve')
  expect(await house.view(data.token)).toMatchObject({ payment: 'captured' })
})

test('a page that is loaded many times at once asks the provider at once, and once more a while later', async () => {
  const { data } = await house.order('BOOK', 1)
  const { version, looks } = await lookedAt(data.order.reference)
  await Promise.all(Array.from({ length: 5 }, () => house.view(data.token)))
  expect(await lookedAt(data.order.reference)).toEqual({ version, looks: looks + 2 })
})

const lookedAt = async (reference: string) => {
  const { version, looks } = await house.rowOf(reference)
  return { version, looks: Number(looks) }
}

test('a customer cancels until the money is being taken; the authorisation is released and the stock is free', async () => {
  const before = await house.stockOf('BOOK')
  const { data } = await house.order('BOOK', 3)
  await house.press(data.order.payUrl, 'approve')
  expect(await house.shop.ask('/orders/cancel', { token: data.token })).toMatchObject({ status: 200, data: { order: 'cancelled', payment: 'cancelled' } })
  expect(await house.stockOf('BOOK')).toEqual(before)
  const other = await house.order('BOOK', 1)
  await house.press(other.data.order.payUrl, 'approve')
  expect(await advance(other.data.order.reference)).toMatchObject({ payment: 'captured' })
  expect(await house.shop.ask('/orders/cancel', { token: other.data.token })).toMatchObject({ status: 409, error: { code: 'conflict' } })
})
