import { verifyLog } from '../../src/audit/verify-log.ts'
import { sure } from '../support/sure.ts'
import { ruleRow, type Answer, type Member } from '../rules/rule-house.ts'
import { orderHouse, type OrderHouse, type Row } from './order-house.ts'

let house: OrderHouse
beforeAll(async () => { house = await orderHouse() }, 180_000)
afterAll(() => house.end())

let keys = 0
const newKey = (): string => `form-${String(keys++).padStart(16, '0')}`
const act = (row: Row, name: string, body: object = {}, who: Member | 'nobody' = 'shop'): Promise<Answer> => house.shop.rules.as(who, 'POST', `/desk/orders/${row.id}/${name}`, body)
const now = ({ reference }: Row): Promise<Row> => house.rowOf(reference)
const refundsOf = async ({ providerId }: Row) => (await house.record()).refunds.filter(({ session }) => session === providerId).map(({ amountMinor }) => amountMinor)
const eventsOf = async ({ id }: Row) => (await house.shop.rules.payload.find({ collection: 'order-events', where: { order: { equals: id } }, sort: 'at', pagination: false })).docs
const auditOf = async ({ reference }: Row) => (await house.shop.rules.payload.find({ collection: 'audit-log', where: { subject: { equals: `order ${reference}` } }, sort: 'sequence', pagination: false })).docs
const reason = 'A reason for it.'

async function placed(sku = 'BOOK', quantity = 1): Promise<Row> {
  const { status, data, error } = await house.order(sku, quantity)
  if (status !== 200) throw new Error(JSON.stringify(error))
  return house.rowOf(data.order.reference)
}

async function paid(sku = 'BOOK', quantity = 1): Promise<Row> {
  const row = await placed(sku, quantity)
  await house.press(row.payUrl, 'approve')
  for (const event of await house.eventsOf(sure(row.providerId))) await house.bring(event)
  const captured = await now(row)
  expect(captured).toMatchObject({ state: 'placed', payment: 'captured' })
  return captured
}

async function tighten(ruleId: string, more: object): Promise<void> {
  const { as } = house.shop.rules
  expect((await as('ada', 'POST', '/rules', ruleRow(ruleId, more))).status).toBe(201)
  expect(await as('ada', 'POST', '/policy/publish', { reason: 'The law changed.' })).toMatchObject({ status: 200 })
}

test('an order is packed, sent and delivered, each once, with its history and its audit entries', async () => {
  const before = await house.stockOf('BOOK')
  const row = await paid('BOOK', 2)
  expect(await act(row, 'ship', { carrier: 'Canada Post', trackingCode: '1' })).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } })
  for (const carrier of ['', '\u200B\u200B', 'Canada\u202EPost']) expect((await act(row, 'ship', { carrier })).body.error?.fields).toHaveProperty('carrier')
  let sentOtherwise: Answer | undefined
  for (const [name, body] of [['fulfil', {}], ['ship', { carrier: 'Canada Post', trackingCode: 'RR 123' }], ['deliver', {}]] as const) {
    // Pressed twice at once, and once more.
    expect((await Promise.all([act(row, name, body), act(row, name, body)])).map(({ status }) => status)).toEqual([200, 200])
    expect((await act(row, name, body, 'admin')).status).toBe(200)
    // Another number isn't dropped unsaid.
    if (name === 'ship') sentOtherwise = await act(row, 'ship', { ...body, trackingCode: 'RR 124' }, 'admin')
  }
  expect(sentOtherwise).toMatchObject({ status: 409, body: { error: { fields: { carrier: expect.stringContaining('Canada Post, RR 123') } } } })
  expect(await now(row)).toMatchObject({ state: 'delivered', payment: 'captured', carrier: 'Canada Post', trackingCode: 'RR 123', shippedAt: expect.any(Number) })
  expect(await house.stockOf('BOOK')).toMatchObject({ onHand: before.onHand - 2, reserved: before.reserved })
  const events = await eventsOf(row)
  expect(events.map(({ move }) => move)).toEqual(['place', 'session-opened', 'authorise', 'start-capture', 'captured', 'fulfil', 'ship', 'deliver'])
  expect(events.find(({ move }) => move === 'ship')).toMatchObject({ by: `staff ${house.shop.rules.ids.shop}`, note: { name: 'shop', carrier: 'Canada Post', trackingCode: 'RR 123', revision: 1 } })
  expect((await auditOf(row)).map(({ event, actorName, after }) => [event, actorName, JSON.parse(String(after)).move])).toEqual([['order.moved', 'shop', 'fulfil'], ['order.moved', 'shop', 'ship'], ['order.moved', 'shop', 'deliver']])
  expect((await now(row)).decisions.map(({ step }) => step)).toEqual(['order', 'capture', 'shipping'])
  await house.expectWholeStock()
})

test('rules that changed before shipping hold the order and give its money back, once; what they don’t touch is sent', async () => {
  const before = await house.stockOf('KIT-S')
  const kit = await paid('KIT-S', 2)
  const book = await paid('BOOK')
  for (const row of [kit, book]) expect((await act(row, 'fulfil')).status).toBe(200)
  await tighten('no-kits-shipped', { classes: ['kit'], places: ['CA-ON'] })
  const parcel = { carrier: 'Canada Post', trackingCode: '' }
  const answers = await Promise.all([act(kit, 'ship', parcel), act(kit, 'ship', parcel)])
  expect(answers.filter(({ status }) => status === 200).map(({ body }) => body.said)).toEqual(['not-shipped-refunded'])
  expect(await now(kit)).toMatchObject({ state: 'cancelled', payment: 'refunded', shippedAt: null, refusal: { why: 'rules', step: 'shipping', lines: [{ rules: ['no-kits-shipped'] }], notices: { 'no-kits-shipped': { notice: { en: 'About no-kits-shipped.' } } } } })
  expect(await refundsOf(kit)).toEqual([kit.totalMinor])
  expect((await eventsOf(kit)).slice(-2).map(({ move, state, payment }) => [move, state, payment])).toEqual([['hold', 'held', 'captured'], ['refund', 'cancelled', 'refunded']])
  expect(await house.stockOf('KIT-S')).toEqual(before)
  expect(await act(book, 'ship', parcel)).toMatchObject({ status: 200, body: { said: 'shipped' } })
  await house.expectWholeStock()
})

test('the kill switch holds what is to be sent and keeps its money; once it is lifted the order goes on', async () => {
  const { as } = house.shop.rules
  const row = await paid()
  await act(row, 'fulfil')
  expect((await as('ada', 'POST', '/policy/kill-switch', { on: true, reason: 'Something is wrong.' })).status).toBe(200)
  expect(await act(row, 'ship', { carrier: 'Canada Post' })).toMatchObject({ status: 200, body: { said: 'not-shipped' } })
  expect(await now(row)).toMatchObject({ state: 'held', payment: 'captured', refundAsked: null })
  const asked = await as('ada', 'POST', '/policy/kill-switch', { on: false, reason: 'It is over.' })
  expect((await as('ben', 'POST', '/policy/approve', { change: asked.body.change })).status).toBe(200)
  expect(await act(row, 'resume', {})).toMatchObject({ status: 422, body: { error: { fields: { reason: 'Say why.' } } } })
  expect((await act(row, 'resume', { reason })).status).toBe(200)
  expect(await now(row)).toMatchObject({ state: 'placed', refusal: null })
  await act(row, 'fulfil')
  expect(await act(row, 'ship', { carrier: 'Canada Post' })).toMatchObject({ body: { said: 'shipped' } })
  expect(await refundsOf(row)).toEqual([])
})

test('a part is given back once for a form, however often it is sent; more than is left names the field', async () => {
  const row = await paid('BOOK', 2)
  const form = { amount: '10,50', key: newKey(), reason }
  const answers = await Promise.all(Array.from({ length: 4 }, () => act(row, 'refund', form)))
  expect(answers.map(({ status, body }) => [status, body.said])).toEqual(Array.from({ length: 4 }, () => [200, 'refunded']))
  expect((await act(row, 'refund', form)).status).toBe(200)
  expect(await refundsOf(row)).toEqual([1050])
  expect(await now(row)).toMatchObject({ state: 'placed', payment: 'part-refunded', refundedMinor: 1050 })
  const left = row.totalMinor - 1050
  const more = await act(row, 'refund', { amount: ((left + 1) / 100).toFixed(2), key: newKey(), reason })
  expect(more).toMatchObject({ status: 422, body: { error: { fields: { amount: expect.stringContaining((left / 100).toFixed(2)) } } } })
  for (const amount of ['-1', '0', '1.005', '1e2', '1,234.50', 'all']) expect((await act(row, 'refund', { amount, key: newKey(), reason })).body.error?.fields).toHaveProperty('amount')
  expect((await act(row, 'refund', { amount: '1', reason })).body.error?.fields).toHaveProperty('key')
  expect(await refundsOf(row)).toEqual([1050])
  // Two forms at once: one after the other, and never more than there is.
  const rest = { amount: '', reason }
  await Promise.all([act(row, 'refund', { ...rest, key: newKey() }), act(row, 'refund', { ...rest, key: newKey() })])
  expect(await refundsOf(row)).toEqual([1050, left])
  expect(await now(row)).toMatchObject({ state: 'cancelled', payment: 'refunded', refundedMinor: row.totalMinor, refundAsked: null })
  expect(await act(row, 'refund', { ...rest, key: newKey() })).toMatchObject({ status: 409 })
  await house.expectWholeStock()
})

test('a crash between the word and the provider is gone on with by the job: given back once', async () => {
  const { onFaultPoint } = await import('../../src/database/fault-point.ts')
  const { settleDueOrders } = await import('../../src/commerce/orders/due-orders.ts')
  const { paymentProvider } = await import('../../src/commerce/orders/provider.ts')
  for (const point of ['order-refund', 'refund-asked', 'order-refund-done']) {
    const row = await paid()
    onFaultPoint((reached) => { if (reached === point) throw new Error('the lights went out') })
    await act(row, 'refund', { amount: '5', key: newKey(), reason })
    onFaultPoint(() => undefined)
    const before = await refundsOf(row)
    expect(before.length).toBe(point === 'order-refund' ? 0 : 1)
    for (let round = 1; round < 8; round++) await settleDueOrders(house.shop.rules.payload, sure(paymentProvider()), () => Date.now() + round * 40_000)
    expect(await refundsOf(row)).toEqual([500])
    expect(await now(row)).toMatchObject({ state: 'placed', payment: 'part-refunded', refundedMinor: 500, refundAsked: null, lookAt: null })
  }
})

test('before the money is taken an order can be cancelled or refused; after that neither', async () => {
  for (const name of ['cancel', 'refuse']) {
    const row = await placed()
    for (const nothing of ['', '\u200B\u200B\u200B']) expect((await act(row, name, { reason: nothing })).status).toBe(422)
    expect((await act(row, name, { reason })).status).toBe(200)
    expect((await act(row, name, { reason })).status).toBe(200)
    expect(await now(row)).toMatchObject({ state: name === 'cancel' ? 'cancelled' : 'refused', payment: 'cancelled' })
    const captured = await paid()
    expect(await act(captured, name, { reason })).toMatchObject({ status: 409 })
    expect(await now(captured)).toMatchObject({ state: 'placed', payment: 'captured', version: captured.version })
  }
  await house.expectWholeStock()
})

test('a dispute holds what isn’t sent; won, it goes on; lost, it is over and the stock is free', async () => {
  const dispute = async (row: Row, status: string) => {
    const known = (await house.eventsOf(sure(row.providerId))).length
    const answer = await fetch(`${process.env.SANDBOX_URL}/v1/sessions/${row.providerId}/dispute`, { method: 'POST', headers: { authorization: `Bearer ${process.env.SANDBOX_SECRET}`, 'content-type': 'application/json', 'idempotency-key': newKey() }, body: JSON.stringify({ status }) })
    expect(answer.status).toBe(200)
    for (let tries = 0; tries < 100 && (await house.eventsOf(sure(row.providerId))).length === known; tries++) await new Promise((later) => { setTimeout(later, 20) })
    for (const event of (await house.eventsOf(sure(row.providerId))).slice(known)) expect((await house.bring(event)).status).toBe(200)
  }
  const [won, lost] = [await paid(), await paid()]
  for (const row of [won, lost]) await dispute(row, 'open')
  expect(await now(won)).toMatchObject({ state: 'held', payment: 'disputed' })
  expect(await act(won, 'resume', { reason })).toMatchObject({ status: 409 })
  expect(await act(won, 'refund', { amount: '1', key: newKey(), reason })).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('bank') } } })
  await dispute(won, 'won')
  expect(await now(won)).toMatchObject({ state: 'held', payment: 'captured' })
  expect((await act(won, 'resume', { reason })).status).toBe(200)
  await dispute(lost, 'lost')
  expect(await now(lost)).toMatchObject({ state: 'cancelled', payment: 'refunded' })
  expect(await refundsOf(lost)).toEqual([])
  await house.expectWholeStock()
})

test('a form that was sent already and comes again with something else is refused, and says that nothing more was done', async () => {
  const row = await paid()
  const form = { amount: '2', key: newKey(), reason }
  expect((await act(row, 'refund', form)).status).toBe(200)
  expect((await act(row, 'refund', form)).status).toBe(200)
  for (const amount of ['3', '']) expect(await act(row, 'refund', { ...form, amount })).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('sent before') } } })
  const all = { amount: '', key: newKey(), reason }
  for (let times = 0; times < 2; times++) expect((await act(row, 'refund', all)).status).toBe(200)
  expect(await refundsOf(row)).toEqual([200, row.totalMinor - 200])

  const note = { text: 'The first words.', key: newKey() }
  expect((await act(row, 'note', note)).status).toBe(200)
  expect(await act(row, 'note', { ...note, text: 'Other words.' })).toMatchObject({ status: 409 })
  expect((await eventsOf(row)).filter(({ move }) => move === 'note')).toMatchObject([{ note: { text: note.text } }])

  const variant = sure(house.shop.variants.BOOK)
  const adjust = (body: object) => house.shop.rules.as('shop', 'POST', '/desk/stock/adjust', { variant, reason, ...body })
  const { onHand } = await house.stockOf('BOOK')
  const change = { change: 2, key: newKey() }
  expect([(await adjust(change)).status, (await adjust(change)).status, (await adjust({ ...change, change: 3 })).status]).toEqual([200, 200, 409])
  expect((await adjust({ ...change, variant: sure(house.shop.variants.TRUFFLE) })).status).toBe(409)
  expect(await house.stockOf('BOOK')).toMatchObject({ onHand: onHand + 2 })
})

test('lots and notes stand in the order and its history, and are written once', async () => {
  const row = await paid()
  const line = sure(house.shop.variants.BOOK)
  expect((await act(row, 'lot', { line, lot: 'L-2026-11' })).status).toBe(200)
  expect(await act(row, 'lot', { line: 'elsewhere', lot: 'L' })).toMatchObject({ status: 404, body: { error: { fields: { line: expect.any(String) } } } })
  expect((await act(row, 'lot', { line, lot: 'x'.repeat(61) })).status).toBe(422)
  const form = { text: 'They rang: leave it at the door.', key: newKey() }
  await Promise.all([act(row, 'note', form), act(row, 'note', form)])
  expect((await now(row) as Row & { lines: object[] }).lines).toMatchObject([{ sku: 'BOOK', lot: 'L-2026-11' }])
  expect((await eventsOf(row)).filter(({ move }) => ['lot', 'note'].includes(move)).map(({ note }) => note)).toEqual([{ sku: 'BOOK', lot: 'L-2026-11', name: 'shop' }, { text: form.text, name: 'shop' }])
})

test('stock is changed by a reason, once for a form, never below what orders count on, and the ledger sums to it', async () => {
  const { as } = house.shop.rules
  const variant = sure(house.shop.variants.TRUFFLE)
  const adjust = (body: object, who: Member = 'shop') => as(who, 'POST', '/desk/stock/adjust', { variant, reason, key: newKey(), ...body })
  const form = { change: '+5', key: newKey() }
  expect((await Promise.all([adjust(form), adjust(form)])).map(({ status }) => status)).toEqual([200, 200])
  expect(await house.stockOf('TRUFFLE')).toMatchObject({ onHand: 15, reserved: 1 })
  expect((await adjust({ change: '−14' })).status).toBe(200)
  expect(await adjust({ change: -1 })).toMatchObject({ status: 409, body: { error: { fields: { change: expect.stringContaining('at most 0') } } } })
  for (const change of ['0', '1.5', 'many', '99999999', null]) expect((await adjust({ change })).body.error?.fields).toHaveProperty('change')
  expect(await adjust({ change: 1, variant: 'elsewhere' })).toMatchObject({ status: 404 })
  await house.expectWholeStock()
})

test('the stock’s own form asks why what is on hand changes, keeps it in the ledger, and asks nothing where it doesn’t change', async () => {
  const { as, payload } = house.shop.rules
  const { id, onHand } = await house.stockOf('TRUFFLE')
  const variant = sure(house.shop.variants.TRUFFLE)
  const save = (body: object, who: Member = 'shop', language = 'en') => as(who, 'PATCH', `/stock/${id}?locale=${language}`, body)
  const entries = async () => (await payload.find({ collection: 'stock-ledger', where: { and: [{ variant: { equals: variant } }, { reason: { equals: 'adjust' } }] }, sort: '-at', pagination: false })).docs
  const before = (await entries()).length
  for (const reason of [undefined, null, '', '   ', 'x', '\u200B\u200B\u200B', 'two\nlines', 'x'.repeat(2001)]) {
    expect({ reason, ...(await save({ onHand: onHand + 2, ...(reason === undefined ? {} : { reason }) })) }).toMatchObject({ reason, status: 400, body: { error: { fields: { reason: expect.any(String) } } } })
  }
  expect(await house.stockOf('TRUFFLE')).toMatchObject({ onHand })
  // In bulk as one by one.
  expect(await as('shop', 'PATCH', `/stock?where[id][equals]=${id}`, { onHand: onHand + 2 })).toMatchObject({ status: 400, body: { error: { fields: { reason: expect.any(String) } } } })
  expect((await save({ onHand })).status).toBe(200)
  expect(await entries()).toHaveLength(before)
  expect((await save({ onHand: onHand + 2, reason: ' Counted anew: two more. ' })).status).toBe(200)
  expect((await save({ onHand: onHand + 3, reason: 'One came back.' }, 'admin')).status).toBe(200)
  expect((await entries()).slice(0, 2).map(({ note, onHandDelta, by }) => ({ note, onHandDelta, by })).sort((a, b) => b.onHandDelta - a.onHandDelta)).toEqual([
    { note: 'Counted anew: two more.', onHandDelta: 2, by: `staff ${house.shop.rules.ids.shop}` }, { note: 'One came back.', onHandDelta: 1, by: `staff ${house.shop.rules.ids.admin}` },
  ])
  expect(JSON.stringify((await as('shop', 'GET', `/stock/${id}`)).body)).not.toContain('One came back')
  expect((await save({ onHand: onHand + 4, reason: 'x y z' }, 'editor')).status).toBe(403)
  await house.expectWholeStock()
})

test('stock that was there before the ledger gets its opening entry, once; what doesn’t sum up is left to be looked into', async () => {
  const { payload } = house.shop.rules
  const { openLedger } = await import('../../src/database/open-ledger.ts')
  const book = await payload.findByID({ collection: 'variants', id: sure(house.shop.variants.BOOK), depth: 0 })
  const made = await payload.db.create({ collection: 'variants', data: { product: book.product, sku: 'OLD', title: { en: 'old' }, taxClass: 'standard' } as never }) as { id: string }
  await payload.db.create({ collection: 'stock', data: { variant: made.id, onHand: 7, reserved: 1 } as never })
  expect([await openLedger(payload, 1000), await openLedger(payload, 2000)]).toEqual([1, 0])
  const { docs } = await payload.find({ collection: 'stock-ledger', where: { variant: { equals: String(made.id) } } })
  expect(docs).toMatchObject([{ at: 1000, reason: 'opening', onHandDelta: 7, reservedDelta: 1, by: 'system' }])
  await payload.db.updateOne({ collection: 'stock', where: { variant: { equals: made.id } }, data: { onHand: 9 } as never })
  expect(await openLedger(payload, 3000)).toBe(0)
  await payload.db.deleteMany({ collection: 'stock', where: { variant: { equals: made.id } } })
  await house.expectWholeStock()
})

test('only those who run the shop act; the auditor reads', async () => {
  const row = await paid()
  for (const who of ['auditor', 'editor', 'ada'] as const) {
    for (const name of ['fulfil', 'hold', 'refund', 'note']) expect((await act(row, name, { reason, amount: '1', key: newKey(), text: 'x' }, who)).status).toBe(403)
    expect((await house.shop.rules.as(who, 'POST', '/desk/stock/adjust', {})).status).toBe(403)
    expect((await house.shop.rules.as(who, 'GET', '/desk/orders/export?from=2026-01-01&to=2026-01-02')).status).toBe(403)
  }
  expect((await act(row, 'fulfil', {}, 'nobody')).status).toBe(401)
  expect((await act({ ...row, id: 'elsewhere' }, 'fulfil')).status).toBe(404)
  expect((await act(row, 'fulfil', { state: 'delivered' })).body.error?.fields).toHaveProperty('state')
  expect(await now(row)).toMatchObject({ state: 'placed', version: row.version })
  expect((await house.shop.rules.as('auditor', 'GET', `/orders/${row.id}`)).status).toBe(200)
})

test('a plain form is led back, and refused with a page that names the field', async () => {
  const row = await paid()
  const { answerApi } = await import('../../src/endpoints/edge/answer-api.ts')
  const { default: config } = await import('../../src/payload.config.ts')
  const headers = { 'accept': 'text/html,*/*', 'authorization': `JWT ${house.shop.rules.tokenOf('shop')}`, 'content-type': 'application/x-www-form-urlencoded' }
  const send = (name: string, body: string) => answerApi(config)(new Request(`http://localhost:3001/api/desk/orders/${row.id}/${name}`, { method: 'POST', headers, body }))
  const done = await send('hold', new URLSearchParams({ reason }).toString())
  expect([done.status, done.headers.get('location')]).toEqual([303, `/admin/order-desk/${row.id}?said=held`])
  const refused = await send('resume', 'reason=')
  expect([refused.status, refused.headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8'])
  expect(await refused.text()).toContain('<strong>reason</strong>')
  expect((await send('resume', 'reason=one&reason=two')).status).toBe(400)
})

test('the export has each order of the days asked for, defused, and the log keeps who took it', async () => {
  const { status, data } = await house.order('BOOK', 1, { address: { name: '=cmd|calc', line1: '1 Main, "B"', line2: null, city: '@city' } })
  expect(status).toBe(200)
  const today = new Date().toISOString().slice(0, 10)
  const ask = (query: string) => house.shop.rules.cms.rest('GET', `/desk/orders/export?${query}`, { token: house.shop.rules.tokenOf('shop') })
  const answer = await ask(`from=${today}&to=${today}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  const lines = (await answer.text()).trim().split('\r\n')
  const { docs } = await house.shop.rules.payload.find({ collection: 'orders', pagination: false })
  expect(lines).toHaveLength(docs.length + 1)
  const mine = sure(lines.find((line) => line.startsWith(`"${data.order.reference}"`)))
  expect(mine).toContain(`"'=cmd|calc","1 Main, ""B""","","'@city","CA-ON"`)
  expect(mine).toContain('"CAD","26.00","10.00"')
  expect((await (await ask('from=2020-01-01&to=2020-01-31')).text()).trim().split('\r\n')).toHaveLength(1)
  expect((await ask('from=2026-02-02&to=2026-02-01')).status).toBe(422)
  expect((await ask('from=yesterday&to=2026-02-01')).status).toBe(400)
  const { docs: [entry] } = await house.shop.rules.payload.find({ collection: 'audit-log', where: { event: { equals: 'orders.exported' } }, sort: '-sequence' })
  expect(entry).toMatchObject({ actorName: 'shop' })
  expect(await verifyLog(house.shop.rules.payload, sure(process.env.GATEHOUSE_DATA))).toMatchObject({ isWhole: true })
})

test('beyond the last page of a list there is the last, also where nothing is found', async () => {
  const { readOrders } = await import('../../src/views/shop/orders/read-orders.ts')
  const { payload } = house.shop.rules
  const last = await readOrders(payload, { queue: 'all', text: '', page: 99_999 })
  expect([last.page, last.orders.length > 0]).toEqual([last.pages, true])
  expect(await readOrders(payload, { queue: 'all', text: 'nobody-ordered-so', page: 2 })).toMatchObject({ page: 1, pages: 1, orders: [] })
  const { readLedger } = await import('../../src/views/shop/stock/read-stock.ts')
  expect(await readLedger(payload, sure(house.shop.variants.BOOK), 99)).toMatchObject({ page: 1, entries: expect.arrayContaining([expect.anything()]) })
  const { readSets } = await import('../../src/views/policy/sets/read-sets.ts')
  expect(await readSets(payload, 99, Date.now())).toMatchObject({ page: 1, sets: expect.arrayContaining([expect.anything()]) })
})
