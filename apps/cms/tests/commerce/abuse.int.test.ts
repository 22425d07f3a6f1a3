import { createHmac } from 'node:crypto'
import type { PlacedOrder } from '@gatehouse/contract'
import type { CollectionSlug } from 'payload'
import { sure } from '../support/sure.ts'
import { orderHouse, type OrderHouse } from './order-house.ts'
import { ontario, visitor, type Told } from './shop-house.ts'

let house: OrderHouse
beforeAll(async () => { house = await orderHouse() }, 180_000)
afterAll(() => house.end())

// The decision log isn't among them: it keeps what was refused, too.
const kept: CollectionSlug[] = ['carts', 'orders', 'order-events', 'payment-events', 'stock', 'stock-ledger', 'variants', 'products', 'product-facts', 'rule-sets', 'shipping-zones', 'tax-rates']

/** Every row of all that a sale writes or rests on, and what the provider keeps of the money. */
async function everything(): Promise<string> {
  const { payload } = house.shop.rules
  const rows = await Promise.all(kept.map(async (collection) => (await payload.find({ collection, depth: 0, pagination: false, sort: 'id', locale: 'all' as never })).docs))
  return JSON.stringify([rows, await payload.findGlobal({ slug: 'checkout', depth: 0 }), await house.record()])
}

/** Does something that is refused: answers what was said, and holds it to nothing having changed. */
async function refused(work: () => Promise<Told<unknown>>): Promise<{ status: number; code: string; fields: string[] }> {
  const before = await everything()
  const { status, error } = await work()
  // Compared first, since what they hold is too long to be read in a message.
  expect((await everything()) === before).toBe(true)
  return { status, code: error.code, fields: Object.keys(error.fields ?? {}) }
}

const post = async (path: string, init: { body?: BodyInit; headers?: Record<string, string> }): Promise<Told<unknown>> => {
  const { answerApi } = await import('../../src/endpoints/edge/answer-api.ts')
  const { default: config } = await import('../../src/payload.config.ts')
  const response = await answerApi(config)(new Request(`http://localhost:3001/api${path}`, { method: 'POST', ...init }))
  return { status: response.status, ...((await response.json()) as object) } as never
}
const key = (): string => `Bearer ${process.env.SERVICE_KEY}`
const variantOf = (sku: string): string => sure(house.shop.variants[sku])
const adding = (change: object = {}): object => ({ token: null, variant: variantOf('BOOK'), quantity: 1, locale: 'en', visitor, ...change })
const cartOf = async (sku = 'BOOK'): Promise<string> => (await house.shop.add(sku, 1)).data.token

describe('prices, totals and other fields that nobody may send', () => {
  const extras: [string, string, object, string][] = [
    ['a price with a thing for the cart', '/cart/add', { unitMinor: 1 }, 'unitMinor'], ['a total with a quote', '/quote', { totalMinor: 1 }, 'totalMinor'],
    ['a total with an order', '/orders/place', { totalMinor: 1 }, 'totalMinor'], ['sums with an order', '/orders/place', { sums: { totalMinor: 1 } }, 'sums'],
    ['a state with an order', '/orders/place', { payment: 'captured' }, 'payment'], ['lines with an order', '/orders/place', { lines: [] }, 'lines'],
    ['a seller among what is known of a visitor', '/cart/add', { visitor: { ...visitor, seller: ['NL'] } }, 'visitor.seller'], ['a credential', '/cart/add', { visitor: { ...visitor, credentials: ['prescription'] } }, 'visitor.credentials'],
    ['classes', '/cart/add', { classes: ['book'] }, 'classes'], ['a place beside the address', '/orders/place', { place: 'NL' }, 'place'], ['a prototype', '/cart/add', JSON.parse('{"__proto__x":{"quantity":1}}') as object, '__proto__x'],
  ]
  test.each(extras)('%s is refused, and named', async (_what, path, extra, field) => {
    const token = await cartOf()
    const bodies: Record<string, () => Promise<object>> = { '/cart/add': () => Promise.resolve(adding()), '/quote': () => Promise.resolve({ token, locale: 'en', visitor, shipTo: ontario }), '/orders/place': () => house.asks([['BOOK', 1]]) }
    const body = await sure(bodies[path])()
    expect(await refused(() => house.shop.ask(path, { ...body, ...extra }))).toEqual({ status: 422, code: 'invalid-fields', fields: [field] })
    expect(await house.shop.ask(path, body)).toMatchObject({ status: 200 })
  })

  test('a quote that says another price, or no price, orders nothing; the one that was shown does, at its own price', async () => {
    const asked = await house.asks([['BOOK', 2]])
    for (const version of ['AAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBB']) expect(await refused(() => house.shop.ask('/orders/place', { ...asked, seen: { version, lines: {} } }))).toMatchObject({ status: 409, code: 'quote-changed' })
    expect(await house.shop.ask('/orders/place', asked)).toMatchObject({ status: 200, data: { order: { sums: { totalMinor: 6510 } } } })
  })

  test('a way of sending that the address doesn’t have is not reckoned with', async () => {
    const { docs } = await house.shop.rules.payload.find({ collection: 'shipping-zones', where: { kind: { equals: 'weight' } }, depth: 0, sort: 'title' })
    const dutch = sure(docs.find(({ places }) => (places as string[]).includes('NL')))
    const token = await cartOf()
    expect((await house.shop.quote(token, { shipping: dutch.id })).data).toEqual((await house.shop.quote(token)).data)
    const asked = await house.asks([['BOOK', 1]], { shipping: String(dutch.id) })
    expect(await house.shop.ask<PlacedOrder>('/orders/place', asked)).toMatchObject({ status: 200, data: { order: { sums: { shippingMinor: 1000 } } } })
  })
})

describe('quantities', () => {
  test.each([-1, 0, 0.5, 1.0000001, 100, 2 ** 31, 2 ** 53, 1e308, -0.1, '1', '1e1', null, [], {}, true])('%p is refused when it is added or changed, and named', async (quantity) => {
    const token = await cartOf()
    expect(await refused(() => house.shop.ask('/cart/add', adding({ quantity })))).toEqual({ status: 422, code: 'invalid-fields', fields: ['quantity'] })
    expect(await refused(() => house.shop.ask('/cart/change', adding({ token, quantity })))).toEqual({ status: 422, code: 'invalid-fields', fields: ['quantity'] })
  })

  test('more than there is, and more in all than one may have, are refused; what is allowed goes on', async () => {
    expect(await refused(() => house.shop.ask('/cart/add', adding({ quantity: 99 })))).toEqual({ status: 409, code: 'out-of-stock', fields: ['quantity'] })
    const { data: { token } } = await house.shop.add('KIT-S', 2)
    expect(await refused(() => house.shop.ask('/cart/add', adding({ token, variant: variantOf('KIT-L'), quantity: 2 })))).toEqual({ status: 409, code: 'quantity-limit', fields: ['quantity'] })
    expect(await house.shop.ask('/cart/add', adding({ token, variant: variantOf('KIT-L'), quantity: 1 }))).toMatchObject({ status: 200 })
  })
})

describe('what isn’t for this visitor', () => {
  test('a draft by its variant’s id, one that isn’t there and one of another shape are the same: nothing like it in the shop', async () => {
    for (const variant of [variantOf('SECRET'), '0198c0de-0000-7000-8000-000000000000', 'ffffffffffffffffffffffff', 'x']) {
      expect({ variant, ...(await refused(() => house.shop.ask('/cart/add', adding({ variant })))) }).toEqual({ variant, status: 404, code: 'not-found', fields: ['variant'] })
    }
    expect(await refused(() => house.shop.ask('/cart/add', adding({ variant: { not_equals: '' } })))).toMatchObject({ status: 422, fields: ['variant'] })
    expect(await house.shop.ask('/cart/add', adding())).toMatchObject({ status: 200 })
  })

  test('a product that became a draft, or whose classes were never approved, can neither be added nor quoted nor ordered from a cart that holds it', async () => {
    const { payload, as } = house.shop.rules
    const asked = await house.asks([['BOOK', 1]])
    const product = sure((await payload.find({ collection: 'products', where: { slug: { equals: 'book' } } })).docs[0])
    const facts = sure((await payload.find({ collection: 'product-facts', where: { product: { equals: product.id } } })).docs[0])
    const cannot = async () => {
      expect(await refused(() => house.shop.ask('/cart/add', adding()))).toMatchObject({ status: 404, code: 'not-found' })
      expect((await house.shop.quote(String(asked.token))).data).toMatchObject({ canOrder: false, lines: [{ kind: 'hidden' }], problems: ['nothing-to-buy'] })
      expect(await refused(() => house.shop.ask('/orders/place', asked))).toMatchObject({ status: 409, code: 'quote-changed' })
    }
    await payload.update({ collection: 'products', id: product.id, data: { _status: 'draft' } as never })
    await cannot()
    await payload.update({ collection: 'products', id: product.id, locale: 'en', data: { _status: 'published' } as never })
    // One officer's word alone takes a class away; a second one's is needed to give it back.
    expect(await as('ada', 'PATCH', `/product-facts/${facts.id}`, { classes: [] })).toMatchObject({ status: 200 })
    await cannot()
    expect(await as('ada', 'PATCH', `/product-facts/${facts.id}`, { classes: ['book'] })).toMatchObject({ status: 200 })
    await cannot()
    expect(await as('ben', 'POST', '/policy/facts/approve', { facts: facts.id })).toMatchObject({ status: 200 })
    expect(await house.shop.ask('/orders/place', asked)).toMatchObject({ status: 200 })
  })

  test('what the rules forbid here can’t be ordered by changing the address after the quote', async () => {
    const asked = await house.asks([['KIT-S', 1]])
    expect(await refused(() => house.shop.ask('/orders/place', { ...asked, shipTo: { country: 'NL', region: null, postalCode: '1012 LG' } }))).toMatchObject({ status: 409, code: 'quote-changed' })
    expect(await refused(() => house.shop.ask('/orders/place', { ...asked, shipTo: { ...ontario, region: 'CA-QC' } }))).toMatchObject({ status: 422, code: 'invalid-fields', fields: ['shipTo.postalCode'] })
    expect(await house.shop.ask('/orders/place', asked)).toMatchObject({ status: 200 })
  })
})

describe('other people’s carts and orders', () => {
  test('a cart opens to its own token alone: not to an id, a hash, an order’s token or a question', async () => {
    const token = await cartOf()
    const { payload } = house.shop.rules
    const row = sure((await payload.find({ collection: 'carts', sort: '-createdAt', limit: 1 })).docs[0])
    const { data: order } = await house.order('BOOK', 1)
    const others = [order.token, 'A'.repeat(43), token.slice(0, 42) + (token.endsWith('A') ? 'B' : 'A')]
    for (const other of others) {
      expect(await refused(() => house.shop.ask('/cart', { token: other, locale: 'en', visitor }))).toMatchObject({ status: 404, code: 'not-found' })
      expect(await refused(() => house.shop.ask('/cart/change', adding({ token: other })))).toMatchObject({ status: 404 })
      expect(await refused(() => house.shop.ask('/quote', { token: other, locale: 'en', visitor, shipTo: ontario }))).toMatchObject({ status: 404 })
      expect(await refused(async () => house.shop.ask('/cart/remove', { token: other, variant: variantOf('BOOK'), locale: 'en', visitor }))).toMatchObject({ status: 404 })
    }
    for (const shape of [row.id, String(row.tokenHash), '', { exists: true }, ['x'], null]) expect(await refused(() => house.shop.ask('/cart', { token: shape, locale: 'en', visitor }))).toMatchObject({ status: 422, fields: ['token'] })
    expect(await house.shop.read(token)).toMatchObject({ status: 200, data: { count: 1 } })
  })

  test('an order opens to its own token alone, and is cancelled by nobody else', async () => {
    const { data: mine } = await house.order('BOOK', 1)
    const cart = await cartOf()
    const row = await house.rowOf(mine.order.reference)
    for (const path of ['/orders', '/orders/cancel']) {
      for (const other of [cart, 'A'.repeat(43), mine.token.toLowerCase() === mine.token ? mine.token.toUpperCase() : mine.token.toLowerCase()]) expect({ path, ...(await refused(() => house.shop.ask(path, { token: other }))) }).toMatchObject({ path, status: 404, code: 'not-found' })
      for (const shape of [row.id, row.reference, { exists: true }, null]) expect(await refused(() => house.shop.ask(path, { token: shape }))).toMatchObject({ status: 422, fields: ['token'] })
    }
    expect(await refused(() => house.shop.ask('/orders', { reference: row.reference }))).toMatchObject({ status: 422 })
    expect(await house.view(mine.token)).toMatchObject({ reference: row.reference })
  })

  test('an attempt that was used with another cart is another order, and one that was used here changes nothing any more', async () => {
    const [first, second] = [await house.asks([['BOOK', 1]]), await house.asks([['BOOK', 1]])]
    const one = await house.shop.ask<PlacedOrder>('/orders/place', first)
    const other = await house.shop.ask<PlacedOrder>('/orders/place', { ...second, attempt: first.attempt })
    expect([one.status, other.status, one.data.token === other.data.token]).toEqual([200, 200, false])
    const before = await everything()
    const again = await house.shop.ask<PlacedOrder>('/orders/place', { ...first, email: 'thief@example.test', address: { name: 'T', line1: 'T', city: 'T' } })
    expect([again.data.token, again.data.order.email, await everything()]).toEqual([one.data.token, 'sam@example.test', before])
  })

  test('an emptied cart’s token, replayed with a new attempt, orders nothing; an order that was cancelled can’t be paid or brought back', async () => {
    const asked = await house.asks([['BOOK', 1]])
    const { data } = await house.shop.ask<PlacedOrder>('/orders/place', asked)
    expect(await refused(() => house.shop.ask('/orders/place', { ...asked, attempt: 'another-attempt-0123456789' }))).toMatchObject({ status: 409, code: 'quote-changed' })
    expect(await house.shop.ask('/orders/cancel', { token: data.token })).toMatchObject({ status: 200, data: { order: 'cancelled', payment: 'cancelled' } })
    const before = await everything()
    expect(await house.shop.ask('/orders/cancel', { token: data.token })).toMatchObject({ status: 200, data: { order: 'cancelled' } })
    await house.press(data.order.payUrl, 'approve')
    expect(await house.shop.ask('/orders/place', asked)).toMatchObject({ status: 200, data: { token: data.token, order: { order: 'cancelled', payUrl: null } } })
    expect((await everything()) === before).toBe(true)
  })
})

describe('who asks, and how', () => {
  const paths = ['/cart', '/cart/add', '/cart/change', '/cart/remove', '/quote', '/orders/place', '/orders', '/orders/cancel']

  test.each(paths)('%s answers only to the service key: not to none, another one, staff, or the key in another place', async (path) => {
    const token = await cartOf()
    const body = JSON.stringify(adding({ token }))
    const headers = { 'content-type': 'application/json' }
    const staff = house.shop.rules.tokenOf('admin')
    for (const authorization of [null, 'Bearer another-key-0123456789abcdef0123456789', `JWT ${staff}`, `Bearer ${process.env.SERVICE_KEY}x`, `bearer ${process.env.SERVICE_KEY}`, `Basic ${btoa(`x:${process.env.SERVICE_KEY}`)}`]) {
      expect(await refused(() => post(`/commerce${path}`, { body, headers: { ...headers, ...(authorization ? { authorization } : {}) } }))).toMatchObject({ status: 401, code: 'unauthenticated' })
    }
    expect(await refused(() => post(`/commerce${path}?key=${process.env.SERVICE_KEY}`, { body, headers }))).toMatchObject({ status: 401 })
  })

  test('a body that is too large, broken, of another type, no object, or a form is refused; JSON is taken', async () => {
    const headers = { authorization: key(), 'content-type': 'application/json' }
    const good = JSON.stringify(adding())
    const at = (init: { body?: BodyInit; type?: string }) => refused(() => post('/commerce/cart/add', { ...(init.body === undefined ? {} : { body: init.body }), headers: { ...headers, ...(init.type ? { 'content-type': init.type } : {}) } }))
    expect(await at({ body: JSON.stringify(adding({ locale: 'e'.repeat(40_000) })) })).toMatchObject({ status: 413, code: 'too-large' })
    for (const body of ['{', '', '[]', 'null', '"x"', '1', good.slice(0, -1), `${good}${good}`]) expect({ body, status: (await at({ body })).status }).toEqual({ body, status: body === '' ? 422 : 400 })
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) expect({ type, ...(await at({ body: good, type })) }).toMatchObject({ type, status: 415, code: 'unsupported-type' })
    expect(await refused(() => post('/commerce/cart/add?quantity=2', { body: good, headers }))).toEqual({ status: 400, code: 'bad-request', fields: ['quantity'] })
    expect(await post('/commerce/cart/add', { body: good, headers })).toMatchObject({ status: 200 })
  })

  test('another site’s page can’t use the session of somebody of the staff; the house’s own page can', async () => {
    const { docs: [stock] } = await house.shop.rules.payload.find({ collection: 'stock', limit: 1, depth: 0 })
    const { answerApi } = await import('../../src/endpoints/edge/answer-api.ts')
    const { default: config } = await import('../../src/payload.config.ts')
    const change = async (origin: string | null) => answerApi(config)(new Request(`http://localhost:3001/api/stock/${sure(stock).id}`, {
      method: 'PATCH', body: JSON.stringify({ onHand: sure(stock).onHand + 1, reason: 'A count.' }),
      headers: { 'content-type': 'application/json', cookie: `${(await config).cookiePrefix}-token=${house.shop.rules.tokenOf('admin')}`, ...(origin ? { origin } : {}) },
    }))
    const before = await everything()
    for (const origin of ['https://elsewhere.example', 'http://localhost:3000', 'http://localhost:3001.elsewhere.example', 'null']) expect({ origin, status: (await change(origin)).status }).toEqual({ origin, status: 403 })
    expect((await everything()) === before).toBe(true)
    expect((await change('http://localhost:3001')).status).toBe(200)
  })

  test('orders, their history, the ledger and reserved stock are written by nobody over the admin’s API', async () => {
    const { payload, as } = house.shop.rules
    const { data } = await house.order('BOOK', 1)
    const row = await house.rowOf(data.order.reference)
    const { docs: [entry] } = await payload.find({ collection: 'stock-ledger', limit: 1 })
    const { docs: [stock] } = await payload.find({ collection: 'stock', limit: 1, depth: 0 })
    const before = await everything()
    for (const [method, path, body] of [
      ['PATCH', `/orders/${row.id}`, { payment: 'captured' }], ['POST', '/orders', { reference: 'X' }], ['DELETE', `/orders/${row.id}`, undefined], ['PATCH', `/orders?where[id][equals]=${row.id}`, { totalMinor: 1 }],
      ['POST', '/order-events', { move: 'captured' }], ['PATCH', `/stock-ledger/${sure(entry).id}`, { onHandDelta: 5 }], ['DELETE', `/stock-ledger/${sure(entry).id}`, undefined], ['PATCH', `/stock/${sure(stock).id}`, { reserved: 0 }],
    ] as const) expect({ method, path, status: (await as('admin', method, path, body)).status }).toEqual({ method, path, status: 403 })
    expect((await everything()) === before).toBe(true)
    expect(await as('admin', 'GET', `/orders/${row.id}`)).toMatchObject({ status: 200 })
  })
})

describe('webhooks that aren’t the provider’s', () => {
  const secret = 'test-secret-of-the-sandbox-0123456789abcdef'
  const signed = (body: string, { at = Date.now(), with: by = secret, over = body } = {}): Record<string, string> => {
    const time = Math.floor(at / 1000)
    return { 'content-type': 'application/json', 'sandbox-signature': `t=${time},v1=${createHmac('sha256', by).update(`${time}.${over}`).digest('hex')}` }
  }

  test('forged, stale, broken, oversized, another provider’s, or without a signature: nothing is noted or moved; the true one is taken', async () => {
    const { data } = await house.order('BOOK', 1)
    const row = await house.rowOf(data.order.reference)
    await house.press(row.payUrl, 'approve')
    const event = sure((await house.eventsOf(sure(row.providerId)))[0])
    const body = JSON.stringify(event)
    const minute = 60_000
    const cases: [string, Parameters<typeof post>, number][] = [
      ['another secret', ['/webhooks/sandbox', { body, headers: signed(body, { with: 'x'.repeat(40) }) }], 401],
      ['the service key as its secret', ['/webhooks/sandbox', { body, headers: signed(body, { with: sure(process.env.SERVICE_KEY) }) }], 401],
      ['six minutes old', ['/webhooks/sandbox', { body, headers: signed(body, { at: Date.now() - 6 * minute }) }], 401],
      ['from the future', ['/webhooks/sandbox', { body, headers: signed(body, { at: Date.now() + 6 * minute }) }], 401],
      ['another body than was signed', ['/webhooks/sandbox', { body: body.replace('{', '{ '), headers: signed(body) }], 401],
      ['no signature', ['/webhooks/sandbox', { body, headers: { 'content-type': 'application/json', authorization: key() } }], 401],
      ['no event', ['/webhooks/sandbox', { body: '{"hello":1}', headers: signed('{"hello":1}') }], 400],
      ['no JSON', ['/webhooks/sandbox', { body: 'hello', headers: signed('hello') }], 400],
      ['another provider’s address', ['/webhooks/stripe', { body, headers: signed(body) }], 404],
      ['nobody’s address', ['/webhooks/paypal', { body, headers: signed(body) }], 404],
      ['too much', ['/webhooks/sandbox', { body: `{"x":"${'x'.repeat(300_000)}"}`, headers: signed('') }], 413],
    ]
    for (const [what, args, status] of cases) expect({ what, status: (await refused(() => post(...args))).status }).toEqual({ what, status })
    expect((await post('/webhooks/sandbox', { body, headers: signed(body) })).status).toBe(200)
    expect(await house.rowOf(row.reference)).toMatchObject({ payment: 'captured' })
    // Brought again, with a signature of this moment: noted once, nothing moves.
    const before = await everything()
    expect((await post('/webhooks/sandbox', { body, headers: signed(body) })).status).toBe(200)
    expect((await everything()) === before).toBe(true)
  })

  test('a true event about a payment that was never ours, or that lies about what happened, moves nothing: the provider’s record is asked', async () => {
    const { data } = await house.order('BOOK', 1)
    const row = await house.rowOf(data.order.reference)
    const lie = JSON.stringify({ id: 'evt_lie', type: 'payment.capture', providerId: row.providerId, status: 'captured', amountMinor: 1 })
    expect((await post('/webhooks/sandbox', { body: lie, headers: signed(lie) })).status).toBe(200)
    expect(await house.rowOf(row.reference)).toMatchObject({ payment: 'pending', version: row.version })
    await house.press(row.payUrl, 'approve')
    for (const event of await house.eventsOf(sure(row.providerId))) await house.bring(event)
    expect(await house.rowOf(row.reference)).toMatchObject({ payment: 'captured' })
  })
})
