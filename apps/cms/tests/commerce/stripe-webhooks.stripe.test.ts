import type { OrderView, PlacedOrder } from '@gatehouse/contract'
import { openStripeHouse, secretKey, webhookSecret } from '../../../../packages/payments/test/stripe-house.ts'
import { sure } from '../support/sure.ts'
import { seenOf } from './order-house.ts'
import { ontario, shopHouse, visitor, type ShopHouse } from './shop-house.ts'

// Stripe's signed events through the house's own route. stripe-mock holds every request that follows from them against Stripe's OpenAPI;
// it keeps no state, so what Stripe would say of a session by then is laid over its answers.

let stripe: Awaited<ReturnType<typeof openStripeHouse>>
let shop: ShopHouse
beforeAll(async () => {
  stripe = await openStripeHouse(sure(process.env.STRIPE_API_BASE))
  Object.assign(process.env, { PAYMENT_PROVIDER: 'stripe', STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_BASE: stripe.apiBase })
  shop = await shopHouse()
}, 180_000)
afterAll(async () => {
  await shop.rules.end()
  await stripe.close()
})
afterEach(() => expect(stripe.illFormed).toEqual([]))

let events = 0
interface How { secret?: string; atMs?: number; id?: string; to?: string }

/** An event as Stripe sends it, brought to the route that Stripe would call. */
async function bring(type: string, object: object, { id = `evt_${events++}`, to = 'stripe', ...how }: How = {}): Promise<number> {
  const { answerApi } = await import('../../src/endpoints/edge/answer-api.ts')
  const { default: config } = await import('../../src/payload.config.ts')
  const { body, headers } = stripe.webhook('', { ...how, body: JSON.stringify({ id, object: 'event', type, livemode: false, data: { object } }) })
  return (await answerApi(config)(new Request(`http://localhost:3001/api/webhooks/${to}`, { method: 'POST', body, headers: { ...Object.fromEntries(headers), 'content-type': 'application/json; charset=utf-8' } }))).status
}

interface Row { id: string; state: string; payment: string; version: number; providerId: string; totalMinor: number; capturedMinor: number; refundedMinor: number }
const rowOf = async (reference: string): Promise<Row> => sure((await shop.rules.payload.find({ collection: 'orders', where: { reference: { equals: reference } } })).docs[0]) as unknown as Row
const stateOf = async (reference: string): Promise<string> => rowOf(reference).then(({ state, payment }) => `${state}/${payment}`)
const sentTo = (path: RegExp): number => stripe.sent.filter((one) => path.test(`${one.method} ${one.path}`)).length

/** An order whose page is open; each has a session of its own at Stripe, which stripe-mock doesn't give it. */
async function ordered(sku = 'BOOK'): Promise<{ order: OrderView; token: string; row: Row; session: object; intent: string }> {
  const { token } = (await shop.add(sku, 1)).data
  const { data: quote } = await shop.quote(token)
  const { status, data, error } = await shop.ask<PlacedOrder>('/orders/place', {
    token, locale: 'en', visitor, shipTo: ontario, shipping: null, seen: seenOf(quote), attempt: `attempt-of-stripe-${String(events++).padStart(12, '0')}`,
    email: 'sam@example.test', address: { name: 'Sam Doe', line1: '1 Main Street', line2: null, city: 'Ottawa' }, termsVersion: '2026-11',
  })
  if (status !== 200) throw new Error(JSON.stringify(error))
  const { id } = await rowOf(data.order.reference)
  const providerId = `cs_test_of_${id}`
  await shop.rules.payload.db.updateOne({ collection: 'orders', id, data: { providerId } })
  const row = await rowOf(data.order.reference)
  const intent = `pi_of_${id}`
  stripe.change(providerId, { id: providerId, object: 'checkout.session', status: 'open', currency: 'cad', amount_total: row.totalMinor, client_reference_id: id }, { id: intent, object: 'payment_intent', status: 'requires_payment_method', amount: row.totalMinor, amount_received: 0, currency: 'cad', last_payment_error: null, latest_charge: null })
  return { ...data, row, session: { object: 'checkout.session', id: providerId }, intent }
}

const isHeld = ({ row, intent }: { row: Row; intent: string }): void => stripe.change(row.providerId, { status: 'complete' }, { id: intent, status: 'requires_capture', amount_capturable: row.totalMinor })
const isTaken = ({ row, intent }: { row: Row; intent: string }, refunded = 0): void => stripe.change(row.providerId, { status: 'complete' }, { id: intent, status: 'succeeded', amount_received: row.totalMinor, latest_charge: { id: `ch_of_${row.id}`, object: 'charge', amount: row.totalMinor, amount_refunded: refunded, disputed: false } })

/** Brought as far as the money: held, decided, asked for and taken. */
async function captured(sku?: string): ReturnType<typeof ordered> {
  const sale = await ordered(sku)
  isHeld(sale)
  expect(await bring('checkout.session.completed', sale.session)).toBe(200)
  expect(await stateOf(sale.order.reference)).toBe('placed/capturing')
  isTaken(sale)
  expect(await bring('payment_intent.succeeded', { object: 'payment_intent', id: sale.intent })).toBe(200)
  expect(await stateOf(sale.order.reference)).toBe('placed/captured')
  return sale
}

test('a held payment is decided on, captured once and known to be taken, however often its events come', async () => {
  const before = sentTo(/\/capture$/)
  const sale = await captured()
  const { version } = await rowOf(sale.order.reference)
  const answers = await Promise.all([bring('checkout.session.completed', sale.session), bring('payment_intent.succeeded', { object: 'payment_intent', id: sale.intent }), bring('payment_intent.amount_capturable_updated', { object: 'payment_intent', id: sale.intent }), bring('charge.captured', { object: 'charge', id: `ch_of_${sale.row.id}`, payment_intent: sale.intent })])
  expect(answers).toEqual([200, 200, 200, 200])
  expect(await rowOf(sale.order.reference)).toMatchObject({ payment: 'captured', version, capturedMinor: sale.row.totalMinor })
  expect(sentTo(/\/capture$/)).toBe(before + 1)
})

test('an event counts once by its id, and what it says of the payment counts not at all', async () => {
  const sale = await ordered()
  expect(await bring('checkout.session.completed', { ...sale.session, payment_status: 'paid', amount_total: 1 }, { id: 'evt_once' })).toBe(200)
  expect(await stateOf(sale.order.reference)).toBe('placed/pending')
  isHeld(sale)
  expect(await bring('checkout.session.completed', sale.session, { id: 'evt_once' })).toBe(200)
  expect(await stateOf(sale.order.reference)).toBe('placed/pending')
  expect(await bring('checkout.session.completed', sale.session)).toBe(200)
  expect(await stateOf(sale.order.reference)).toBe('placed/capturing')
})

test('forged, stale, or brought to another provider’s address: nothing moves, and Stripe isn’t asked', async () => {
  const sale = await ordered()
  isHeld(sale)
  const [before, asked] = [await rowOf(sale.order.reference), stripe.sent.length]
  const { body, headers } = stripe.webhook(sale.row.providerId)
  const { rest } = shop.rules.cms
  expect([
    await bring('checkout.session.completed', sale.session, { secret: `whsec_${'z'.repeat(32)}` }), await bring('checkout.session.completed', sale.session, { atMs: Date.now() - 6 * 60_000 }),
    await bring('checkout.session.completed', sale.session, { to: 'sandbox' }), (await rest('POST', '/webhooks/stripe', { body: JSON.parse(body) as object })).status,
    (await rest('POST', '/webhooks/stripe', { body: { ...(JSON.parse(body) as object), more: 1 }, headers: Object.fromEntries(headers) })).status,
  ]).toEqual([401, 401, 404, 401, 401])
  expect([await rowOf(sale.order.reference), stripe.sent.length]).toEqual([before, asked])
  expect(await bring('checkout.session.completed', sale.session)).toBe(200)
  expect(await stateOf(sale.order.reference)).toBe('placed/capturing')
})

test('a payment that isn’t ours, an event about something else and a kind that nobody knows are taken and forgotten; what is no event isn’t', async () => {
  const { docs } = await shop.rules.payload.find({ collection: 'order-events', pagination: false })
  expect([await bring('checkout.session.completed', { object: 'checkout.session', id: 'cs_test_elsewhere' }), await bring('customer.created', { object: 'customer', id: 'cus_1' }), await bring('something.new', { object: 'something', id: 'x' })]).toEqual([200, 200, 200])
  expect(await bring('checkout.session.completed', {})).toBe(400)
  expect((await shop.rules.payload.find({ collection: 'order-events', pagination: false })).docs).toHaveLength(docs.length)
})

test('rules that were tightened before the event came cancel the authorisation: nothing is captured', async () => {
  const sale = await ordered('KIT-S')
  isHeld(sale)
  const [captures, cancels] = [sentTo(/\/capture$/), sentTo(/payment_intents\/.*\/cancel$/)]
  const { as } = shop.rules
  const { ruleRow } = await import('../rules/rule-house.ts')
  expect((await as('ada', 'POST', '/rules', ruleRow('no-kits-on', { classes: ['kit'], places: ['CA-ON'] }))).status).toBe(201)
  expect((await as('ada', 'POST', '/policy/publish', { reason: 'The law changed.' })).status).toBe(200)
  expect(await bring('checkout.session.completed', sale.session)).toBe(200)
  expect(await stateOf(sale.order.reference)).toBe('refused/authorised')
  expect([sentTo(/\/capture$/), sentTo(/payment_intents\/.*\/cancel$/)]).toEqual([captures, cancels + 1])
  stripe.change(sale.row.providerId, {}, { id: sale.intent, status: 'canceled', amount_capturable: 0 })
  expect(await bring('payment_intent.canceled', { object: 'payment_intent', id: sale.intent })).toBe(200)
  expect(await stateOf(sale.order.reference)).toBe('refused/cancelled')
})

test('a page that ran out ends the order and frees its stock', async () => {
  const sale = await ordered()
  stripe.change(sale.row.providerId, { status: 'expired', payment_intent: null }, {})
  expect(await bring('checkout.session.expired', sale.session)).toBe(200)
  expect((await rowOf(sale.order.reference)).state).toBe('expired')
})

test('money that was given back at Stripe, in part and then whole, is known by its record', async () => {
  const sale = await captured()
  const charge = { object: 'charge', id: `ch_of_${sale.row.id}`, payment_intent: sale.intent }
  isTaken(sale, 100)
  expect(await bring('charge.refunded', charge)).toBe(200)
  expect(await rowOf(sale.order.reference)).toMatchObject({ state: 'placed', payment: 'part-refunded', refundedMinor: 100 })
  isTaken(sale, sale.row.totalMinor)
  expect(await bring('charge.refunded', charge)).toBe(200)
  expect(await rowOf(sale.order.reference)).toMatchObject({ state: 'cancelled', payment: 'refunded', refundedMinor: sale.row.totalMinor })
})
