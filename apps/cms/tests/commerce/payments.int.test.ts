import { sure } from '../support/sure.ts'
import { ruleRow } from '../rules/rule-house.ts'
import { orderHouse, type OrderHouse, type Row } from './order-house.ts'

let house: OrderHouse
beforeAll(async () => { house = await orderHouse() }, 180_000)
afterAll(() => house.end())
afterEach(() => house.expectWholeStock())

const minuteMs = 60_000
const in31Minutes = () => Date.now() + 31 * minuteMs

/** The job, as often as it takes by itself, at a time. */
async function settle(clock: () => number = Date.now): Promise<void> {
  const { settleDueOrders } = await import('../../src/commerce/orders/due-orders.ts')
  const { paymentProvider } = await import('../../src/commerce/orders/provider.ts')
  for (let rounds = 0; rounds < 12; rounds++) {
    // Each round as late as the longest lease, so that what a dead process held is free.
    if ((await settleDueOrders(house.shop.rules.payload, sure(paymentProvider()), () => clock() + rounds * 1000)) === 0) return
  }
}

async function placed(sku = 'BOOK', quantity = 1): Promise<{ token: string; row: Row }> {
  const { status, data, error } = await house.order(sku, quantity)
  if (status !== 200) throw new Error(JSON.stringify(error))
  return { token: data.token, row: await house.rowOf(data.order.reference) }
}
const now = async ({ reference }: Row) => house.rowOf(reference)
const ofSession = async (kind: 'authorisations' | 'captures' | 'cancellations' | 'refunds', { providerId }: Row) => (await house.record())[kind].filter(({ session }) => session === providerId)
const movesOf = async ({ id }: Row) => (await house.shop.rules.payload.find({ collection: 'order-events', where: { order: { equals: id } }, sort: 'at', pagination: false })).docs.map(({ move }) => move)

test('webhooks ten times each, all at once and the last ones first, take the money once and are noted once', async () => {
  const { row } = await placed()
  await house.press(row.payUrl, 'approve')
  const first = await house.eventsOf(sure(row.providerId))
  const answers = await Promise.all([...first, ...first].toReversed().flatMap((event) => Array.from({ length: 5 }, () => house.bring(event))))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(await now(row)).toMatchObject({ state: 'placed', payment: 'captured' })
  const after = await house.eventsOf(sure(row.providerId))
  for (const event of [...after, ...first].toReversed()) expect((await house.bring(event)).status).toBe(200)
  expect(await ofSession('captures', row)).toMatchObject([{ amountMinor: row.totalMinor, orderId: row.id }])
  expect((await movesOf(row)).toSorted()).toEqual(['authorise', 'captured', 'place', 'session-opened', 'start-capture'])
  const { docs } = await house.shop.rules.payload.find({ collection: 'payment-events', where: { providerId: { equals: row.providerId } }, pagination: false })
  expect(docs.map(({ key }) => key).toSorted()).toEqual([...new Set([...first, ...after].map(({ id }) => `sandbox:${id}`))].toSorted())
  expect(docs.every(({ handledAt }) => typeof handledAt === 'number')).toBe(true)
})

test('a forged, stale or broken webhook changes nothing; one about a payment that isn’t ours is taken and forgotten', async () => {
  const { row } = await placed()
  await house.press(row.payUrl, 'approve')
  const event = sure((await house.eventsOf(sure(row.providerId)))[0])
  expect((await house.bring(event, { secret: 'another-secret-0123456789abcdef0123456789' })).status).toBe(401)
  expect((await house.bring(event, { at: Date.now() - 10 * minuteMs })).status).toBe(401)
  expect((await house.bring(event, { body: '{"id":1}' })).status).toBe(400)
  expect((await house.bring(event, { body: 'no json' })).status).toBe(400)
  const { rest } = house.shop.rules.cms
  expect((await rest('POST', '/webhooks/sandbox', { body: event })).status).toBe(401)
  expect((await rest('POST', '/webhooks/stripe', { body: event })).status).toBe(404)
  expect(await now(row)).toMatchObject({ version: row.version, payment: 'pending' })
  expect((await house.bring({ id: 'evt_elsewhere', providerId: 'pay_elsewhere' })).status).toBe(200)
  expect((await house.bring(event)).status).toBe(200)
  expect(await now(row)).toMatchObject({ payment: 'captured' })
})

test('a webhook that is lost is made good by the job; a declined try leaves the order to be paid', async () => {
  const { row } = await placed()
  await house.press(row.payUrl, 'decline')
  await settle(() => Date.now() + 25_000)
  expect(await now(row)).toMatchObject({ state: 'placed', payment: 'pending' })
  await house.press(row.payUrl, 'approve')
  await settle(() => Date.now() + 60_000)
  expect(await now(row)).toMatchObject({ state: 'placed', payment: 'captured', lookAt: null })
  expect(await ofSession('captures', row)).toHaveLength(1)
})

test('a reservation that ran out is free again, and its page can’t be paid any more', async () => {
  const before = await house.stockOf('BOOK')
  const { row, token } = await placed('BOOK', 4)
  await settle(in31Minutes)
  expect(await now(row)).toMatchObject({ state: 'expired', payment: 'cancelled', lookAt: null })
  expect(await house.stockOf('BOOK')).toEqual(before)
  await house.press(row.payUrl, 'approve')
  expect(await ofSession('authorisations', row)).toEqual([])
  expect(await house.view(token)).toMatchObject({ order: 'expired', payUrl: null, canCancel: false })
})

test('who paid in time is served, however late we hear of it', async () => {
  const { row } = await placed()
  await house.press(row.payUrl, 'approve')
  await settle(in31Minutes)
  expect(await now(row)).toMatchObject({ state: 'placed', payment: 'captured' })
})

const tighten = async (ruleId: string, more: object): Promise<void> => {
  const { as } = house.shop.rules
  expect((await as('ada', 'POST', '/rules', ruleRow(ruleId, more))).status).toBe(201)
  expect(await as('ada', 'POST', '/policy/publish', { reason: 'The law changed.' })).toMatchObject({ status: 200 })
}

test('rules that were tightened after placing refuse the order at capture: nothing taken, the stock back, the reason told', async () => {
  const stock = await Promise.all([house.stockOf('KIT-S'), house.stockOf('BOOK')])
  const kit = await placed('KIT-S', 2)
  const book = await placed('BOOK', 1)
  for (const { row } of [kit, book]) await house.press(row.payUrl, 'approve')
  await tighten('no-kits-on', { classes: ['kit'], places: ['CA-ON'] })
  for (const { row } of [kit, book]) for (const event of await house.eventsOf(sure(row.providerId))) expect((await house.bring(event)).status).toBe(200)
  expect(await now(kit.row)).toMatchObject({ state: 'refused', payment: 'cancelled', lookAt: null })
  expect([await ofSession('captures', kit.row), await ofSession('cancellations', kit.row)]).toMatchObject([[], [{ amountMinor: kit.row.totalMinor }]])
  expect(await house.view(kit.token)).toMatchObject({ order: 'refused', canCancel: false, refusal: { why: 'rules', reasons: [{ id: 'no-kits-on', notice: { en: 'About no-kits-on.', fr: 'Au sujet de no-kits-on.' }, source: { title: 'A law' } }] }, lines: [{ slug: 'kit', refused: true }] })
  const { docs } = await house.shop.rules.payload.find({ collection: 'decision-log', where: { subject: { equals: `order ${kit.row.id} variant ${house.shop.variants['KIT-S']}` } }, sort: 'at' })
  expect(docs.map(({ step, level, revision }) => [step, level, revision])).toEqual([['order', 'purchase', 1], ['capture', 'information', 2]])
  // Its neighbour, which the new rule doesn't touch, is captured by the new set.
  expect(await now(book.row)).toMatchObject({ state: 'placed', payment: 'captured', revision: 2 })
  expect([await house.stockOf('KIT-S'), await house.stockOf('BOOK')]).toEqual([stock[0], { ...sure(stock[1]), reserved: sure(stock[1]).reserved + 1 }])
})

test('rules that were published in the very moment of a capture decide on it: an order that they allow isn’t refused for want of any', async () => {
  const { advanceOrder } = await import('../../src/commerce/orders/advance-order.ts')
  const { paymentProvider } = await import('../../src/commerce/orders/provider.ts')
  const { row } = await placed('BOOK', 1)
  await house.press(row.payUrl, 'approve')
  // Whoever captures looks at the clock, and then another set takes the place of the one before.
  const looked = Date.now() - 1
  await tighten('no-kits-nl', { classes: ['kit'], places: ['NL'] })
  await advanceOrder(house.shop.rules.payload, sure(paymentProvider()), row.id, () => looked)
  expect(await now(row)).toMatchObject({ state: 'placed', payment: 'captured' })
})

test('a product that is withdrawn from its class is refused at capture, and the kill switch refuses what is left', async () => {
  const { as, payload } = house.shop.rules
  const { row } = await placed('BOOK', 1)
  await house.press(row.payUrl, 'approve')
  expect(await as('ada', 'POST', '/policy/kill-switch', { on: true, reason: 'Something is wrong.' })).toMatchObject({ status: 200 })
  await settle(() => Date.now() + minuteMs)
  expect(await now(row)).toMatchObject({ state: 'refused', payment: 'cancelled' })
  const asked = await as('ada', 'POST', '/policy/kill-switch', { on: false, reason: 'It is over.' })
  expect(await as('ben', 'POST', '/policy/approve', { change: asked.body.change })).toMatchObject({ status: 200 })
  const { docs: [facts] } = await payload.find({ collection: 'product-facts', where: { product: { equals: (await payload.find({ collection: 'products', where: { slug: { equals: 'book' } } })).docs[0]?.id } } })
  const other = await placed('BOOK', 1)
  await house.press(other.row.payUrl, 'approve')
  expect(await as('ada', 'PATCH', `/product-facts/${sure(facts).id}`, { classes: ['truffle'] })).toMatchObject({ status: 200 })
  await settle(() => Date.now() + minuteMs)
  expect(await now(other.row)).toMatchObject({ state: 'refused', payment: 'cancelled' })
  expect(await as('ada', 'PATCH', `/product-facts/${sure(facts).id}`, { classes: ['book'] })).toMatchObject({ status: 200 })
  expect(await as('ben', 'POST', '/policy/facts/approve', { facts: sure(facts).id })).toMatchObject({ status: 200 })
  const last = await placed('BOOK', 1)
  expect(last.row.state).toBe('placed')
})

/** Runs something that dies at the n-th place where it could; answers whether it did. */
async function dieAt(n: number, work: () => Promise<unknown>): Promise<boolean> {
  const { onFaultPoint } = await import('../../src/database/fault-point.ts')
  const { logger } = house.shop.rules.payload
  let reached = 0
  logger.level = 'silent'
  onFaultPoint(() => { if (++reached === n) throw new Error('the lights went out') })
  await work().catch(() => undefined)
  onFaultPoint(() => undefined)
  logger.level = 'error'
  return reached >= n
}

test('a crash between any two steps of placing leaves nothing or the whole order, which the same attempt goes on with', async () => {
  let deaths = 0
  for (let n = 1; ; n++) {
    const asked = await house.asks([['BOOK', 1]])
    const isDead = await dieAt(n, () => house.shop.ask('/orders/place', asked))
    await house.expectWholeStock()
    const again = await house.shop.ask<{ order: { payUrl: string; reference: string } }>('/orders/place', asked)
    expect({ n, ...again }).toMatchObject({ n, status: 200, data: { order: { payment: 'pending', payUrl: expect.stringContaining('/pay/') } } })
    const row = await house.rowOf(again.data.order.reference)
    expect({ n, moves: (await movesOf(row)).toSorted() }).toEqual({ n, moves: ['place', 'session-opened'] })
    await house.shop.ask('/orders/cancel', { token: (again.data as unknown as { token: string }).token })
    if (!isDead) break
    deaths++
  }
  expect(deaths).toBeGreaterThanOrEqual(6)
}, 180_000)

test('a crash between any two steps of paying is gone on with by the job: taken once, or cancelled and released', async () => {
  for (const isCancelled of [false, true]) {
    let deaths = 0
    for (let n = 1; ; n++) {
      const { row } = await placed('BOOK', 1)
      await house.press(row.payUrl, 'approve')
      const event = sure((await house.eventsOf(sure(row.providerId)))[0])
      // The second time round the customer cancels instead: the other half of what can be left undone.
      const work = isCancelled ? () => cancelThroughout(row) : () => house.bring(event)
      const isDead = await dieAt(n, work)
      await house.expectWholeStock()
      if (isCancelled) await cancelThroughout(row)
      await settle(() => Date.now() + 2 * minuteMs)
      expect({ n, ...(await now(row)) }).toMatchObject(isCancelled ? { n, state: 'cancelled', payment: 'cancelled', lookAt: null } : { n, state: 'placed', payment: 'captured', lookAt: null })
      expect({ n, captures: (await ofSession('captures', row)).length, cancellations: (await ofSession('cancellations', row)).length }).toEqual(isCancelled ? { n, captures: 0, cancellations: 1 } : { n, captures: 1, cancellations: 0 })
      await house.expectWholeStock()
      if (!isDead) break
      deaths++
    }
    expect(deaths).toBeGreaterThanOrEqual(8)
  }
}, 300_000)

async function cancelThroughout(row: Row): Promise<void> {
  const { tokenOfOrder } = await import('../../src/commerce/orders/order-token.ts')
  await house.shop.ask('/orders/cancel', { token: tokenOfOrder(row.id) })
}
