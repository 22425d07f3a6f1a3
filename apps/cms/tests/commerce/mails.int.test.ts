import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { sure } from '../support/sure.ts'
import { orderHouse, type OrderHouse } from './order-house.ts'

let house: OrderHouse
let received: string[] = []
/** What the server says to a mail; null: it takes it. */
let refusal: Error | null = null
const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => { done(refusal) },
  onData: (stream, _session, done) => { text(stream).then((message) => { received.push(message); done() }, done) },
})

beforeAll(async () => {
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening) })
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  house = await orderHouse()
}, 180_000)
afterAll(async () => {
  await house.end()
  await new Promise<void>((closed) => { server.close(closed) })
})
beforeEach(() => { received = []; refusal = null })

const payload = () => house.shop.rules.payload
const sendDue = async (clock?: () => number) => (await import('../../src/commerce/mails/send-due.ts')).sendDueMails(payload(), clock)
const mailsOf = async (reference: string) => (await payload().find({ collection: 'order-mails', where: { reference: { equals: reference } }, sort: 'at', pagination: false })).docs
const advance = async (reference: string) => {
  const { advanceOrder } = await import('../../src/commerce/orders/advance-order.ts')
  const { paymentProvider } = await import('../../src/commerce/orders/provider.ts')
  return advanceOrder(payload(), sure(paymentProvider()), (await house.rowOf(reference)).id)
}
const move = async (reference: string, name: 'fulfil' | 'ship' | 'deliver' | 'refuse' | 'hold', set: object = {}, note: object | null = null) => {
  const { moveOrder } = await import('../../src/commerce/orders/move-order.ts')
  const { requireOrder } = await import('../../src/commerce/orders/order-row.ts')
  const made = await moveOrder(payload(), await requireOrder(payload(), (await house.rowOf(reference)).id), name, { by: 'staff', who: 'ann@example.test', now: Date.now(), set, note })
  return sure(made)
}
const paid = async (locale: 'en' | 'fr' = 'en') => {
  const { data, error } = await house.order('BOOK', 1, { locale })
  if (!data) throw new Error(JSON.stringify(error))
  await house.press(data.order.payUrl, 'approve')
  await advance(data.order.reference)
  return { token: data.token, reference: data.order.reference }
}
/** Lines of a mail as they were before they were broken and encoded. */
const decoded = (message: string): string => {
  const joined = message.replace(/=\r\n/g, '')
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
const messageId = (message: string): string => sure(/^Message-ID: (.*)$/im.exec(message)?.[1]).trim()

test('an order that is placed and paid is told so once each, with the way to it, to its customer alone', async () => {
  const { token, reference } = await paid()
  expect(await sendDue()).toBeGreaterThanOrEqual(2)
  expect(await sendDue()).toBe(0)
  const mine = received.map(decoded).filter((message) => message.includes(reference))
  expect(mine.map((message) => /^To: (.*)$/m.exec(message)?.[1]?.trim())).toEqual(['sam@example.test', 'sam@example.test'])
  for (const message of mine) {
    expect(message).toContain(`http://localhost:3000/en/orders/${token}`)
    expect(message).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(message).toMatch(/multipart\/alternative/)
  }
  expect((await mailsOf(reference)).map(({ kind, fault, lookAt, tries }) => [kind, fault ?? null, lookAt ?? null, tries])).toEqual([['received', null, null, 1], ['paid', null, null, 1]])
})

test('a French order is written to in French', async () => {
  const { reference, token } = await paid('fr')
  await sendDue()
  const mine = received.map(decoded).filter((message) => message.includes(reference))
  expect(mine).toHaveLength(2)
  for (const message of mine) expect(message).toMatch(new RegExp(`Bonjour[^,]*,[\\s\\S]*/fr/orders/${token}[\\s\\S]*lang="fr-CA"`))
})

test('killed between sending and noting it, the mail goes out again under the same Message-ID', async () => {
  const { reference } = await paid()
  const { onFaultPoint } = await import('../../src/database/fault-point.ts')
  onFaultPoint((point) => { if (point === 'mail-sent') throw new Error('the process died') })
  await expect(sendDue()).rejects.toThrow('the process died')
  onFaultPoint(() => undefined)
  const mine = () => received.filter((message) => message.includes(reference)).map(messageId)
  const [first] = mine()
  // The dead process has it for a minute; nobody else's waits for it.
  expect(await sendDue()).toBe(1)
  expect(await sendDue(() => Date.now() + 120_000)).toBe(1)
  expect(mine()).toEqual([first, expect.not.stringContaining(sure(first)), first])
})

test('five at once send each mail once', async () => {
  const { reference } = await paid()
  await Promise.all(Array.from({ length: 5 }, () => sendDue()))
  expect(received.filter((message) => message.includes(reference))).toHaveLength(2)
})

test('a mail that is refused is tried again with growing pauses, holds no other up, and names nobody in its fault', async () => {
  refusal = Object.assign(new Error('5.1.1 <sam@example.test> is unknown here'), { responseCode: 550 })
  const { data } = await house.order('BOOK', 1)
  const { reference } = data.order
  let at = Date.now()
  expect(await sendDue(() => at)).toBe(0)
  const pauses: number[] = []
  for (let tries = 1; tries <= 5; tries++) {
    const [mail] = await mailsOf(reference)
    expect(mail).toMatchObject({ tries, fault: '550' })
    expect(mail?.sentAt ?? null).toBeNull()
    pauses.push(sure(mail?.lookAt) - at)
    at = sure(mail?.lookAt)
    await sendDue(() => at)
  }
  expect(pauses).toEqual([30_000, 60_000, 120_000, 240_000, 480_000])
  refusal = null
  const next = sure((await mailsOf(reference))[0]?.lookAt)
  expect(await sendDue(() => next)).toBe(1)
  expect(await mailsOf(reference)).toMatchObject([{ kind: 'received', sentAt: next }])
  expect((await mailsOf(reference))[0]?.fault ?? null).toBeNull()
})

test('after two weeks of trying it is left, with its fault for staff to see', async () => {
  refusal = Object.assign(new Error('no'), { responseCode: 550 })
  const { data } = await house.order('BOOK', 1)
  const late = Date.now() + 15 * 24 * 60 * 60_000
  await sendDue(() => late)
  const [mail] = await mailsOf(data.order.reference)
  expect(mail?.fault).toBe('550')
  expect(mail?.lookAt ?? null).toBeNull()
})

test('a mail that was given up is sent again by whoever runs the shop: once a form, under its own Message-ID, with its line in the history', async () => {
  refusal = Object.assign(new Error('no'), { responseCode: 550 })
  const { data } = await house.order('BOOK', 1)
  const { reference } = data.order
  const row = await house.rowOf(reference)
  const mine = async () => sure((await mailsOf(reference))[0])
  const again = async (key: string, who: 'shop' | 'admin' | 'auditor' | 'editor' = 'shop', more: object = {}) =>
    house.shop.rules.as(who, 'POST', `/desk/orders/${row.id}/mail-again`, { mail: String((await mine()).id), key, ...more })
  const steps = async () => (await payload().find({ collection: 'order-events', where: { and: [{ order: { equals: row.id } }, { move: { equals: 'mail-again' } }] }, pagination: false })).docs
  // One that is still tried goes on as it does.
  await sendDue()
  const { lookAt } = await mine()
  expect(await again('form-of-one-that-waits')).toMatchObject({ status: 200 })
  expect([(await mine()).lookAt, await steps()]).toEqual([lookAt, []])
  const day = 24 * 60 * 60_000
  const late = Date.now() + 15 * day
  await sendDue(() => late)
  expect((await mine()).lookAt ?? null).toBeNull()
  for (const who of ['auditor', 'editor'] as const) expect((await again('form-0000000000000001', who)).status).toBe(403)
  expect(await again('form-0000000000000001', 'shop', { mail: 'nothing' })).toMatchObject({ status: 404, body: { error: { fields: { mail: expect.any(String) } } } })
  expect(await again('short')).toMatchObject({ status: 422, body: { error: { fields: { key: expect.any(String) } } } })
  expect(await sendDue(() => late)).toBe(0)
  // Pressed twice at once, by two people, and once more: it is due once.
  const answers = await Promise.all([again('form-0000000000000001'), again('form-0000000000000001'), again('form-0000000000000002', 'admin')])
  expect(answers.map(({ status, body }) => [status, body.said])).toEqual(Array.from({ length: 3 }, () => [200, 'mail-again']))
  expect(await steps()).toMatchObject([{ note: { mail: 'received' }, state: 'placed', payment: 'pending' }])
  // It has two weeks from then on, whatever it failed with before.
  const { againAt } = await mine()
  await sendDue(() => sure(againAt) + 13 * day)
  expect((await mine()).lookAt).toBeGreaterThan(sure(againAt) + 13 * day)
  refusal = null
  expect(await sendDue(() => sure(againAt) + 14 * day)).toBeGreaterThanOrEqual(1)
  const sent = received.filter((message) => message.includes(reference))
  expect(sent.map(messageId)).toEqual([`<order-step-${(await mine()).event}@localhost>`])
  expect(await mine()).toMatchObject({ sentAt: expect.any(Number) })
  expect((await mine()).fault ?? null).toBeNull()
  // The form that came first, sent once more, is done; another one is told that it has gone out.
  const taken = String(sure((await steps())[0]).key).split(' ').at(-1)
  expect((await again(sure(taken))).status).toBe(200)
  expect(await again('form-0000000000000003')).toMatchObject({ status: 409, body: { error: { fields: { mail: expect.any(String) } } } })
  expect(await steps()).toHaveLength(1)
  const { docs } = await payload().find({ collection: 'audit-log', where: { and: [{ subject: { equals: `order ${reference}` } }, { event: { equals: 'order.mail-again' } }] } })
  expect(docs).toHaveLength(1)
})

test('orders from before there were mails are told nothing of old', async () => {
  const { token, reference } = await paid()
  // As an older database has them: their steps, and no mails.
  await payload().db.deleteMany({ collection: 'order-mails', where: { reference: { equals: reference } } })
  await sendDue()
  received = []
  await move(reference, 'fulfil')
  await move(reference, 'ship', { carrier: 'Canada Post', trackingCode: '7023', shippedAt: Date.now() })
  expect(await sendDue()).toBe(1)
  expect(received).toHaveLength(1)
  expect(decoded(sure(received[0]))).toMatch(/with Canada Post\.[\s\S]*Tracking number: 7023/)
  expect((await house.view(token)).shipment).toMatchObject({ carrier: 'Canada Post', trackingCode: '7023' })
})

test('what was paid back is told each time, now and in all', async () => {
  const { reference } = await paid()
  await sendDue()
  received = []
  const { paymentProvider } = await import('../../src/commerce/orders/provider.ts')
  const row = await house.rowOf(reference)
  for (const [amount, key] of [[1000, 'a'], [row.totalMinor - 1000, 'b']] as const) {
    await sure(paymentProvider()).refund(sure(row.providerId), amount, `test:${row.id}:${key}`)
    await advance(reference)
  }
  expect(await sendDue()).toBe(2)
  const texts = received.map((message) => decoded(message).replace(/\u00A0/g, ' '))
  expect(texts[0]).toContain('We have paid back $10.00 CAD; with this, $10.00 CAD of your order')
  expect(texts[1]).toContain('We have paid back $27.80 CAD. With this, all')
})

test('what staff refuse is told without naming them; a hold by the rules is told, another is not', async () => {
  const { data } = await house.order('BOOK', 1)
  await move(data.order.reference, 'refuse')
  const held = await paid()
  await move(held.reference, 'hold')
  const byRules = await paid()
  await move(byRules.reference, 'hold', {}, { cause: 'rules' })
  await sendDue()
  const refused = decoded(sure(received.find((message) => decoded(message).includes(`${data.order.reference} can’t go on`))))
  expect(refused).toContain('We can’t take this order')
  expect(refused).not.toContain('ann@example.test')
  expect((await house.view(data.token)).refusal).toEqual({ why: 'staff', reasons: [] })
  expect((await mailsOf(held.reference)).map(({ kind }) => kind)).toEqual(['received', 'paid'])
  expect((await mailsOf(byRules.reference)).map(({ kind }) => kind)).toEqual(['received', 'paid', 'held'])
})

test('a return can be asked for once something was sent: once, kept as it was said, seen in the history without its words', async () => {
  const { token, reference } = await paid()
  const ask = (reason: unknown, more: object = {}) => house.shop.ask('/orders/return', { token, reason, ...more })
  expect(await ask('Too soon')).toMatchObject({ status: 409, error: { code: 'conflict' } })
  expect((await house.view(token)).canAskReturn).toBe(false)
  await move(reference, 'fulfil')
  await move(reference, 'ship', { shippedAt: Date.now() })
  expect((await house.view(token)).canAskReturn).toBe(true)
  for (const nothing of [' ', '\u200B\u200B\u200B', '\u200E', '\uFFFC\uFFFC', '\u3164']) expect(await ask(nothing)).toMatchObject({ status: 422, error: { fields: { reason: expect.any(String) } } })
  expect(await ask('x'.repeat(1001))).toMatchObject({ status: 422 })
  expect(await ask('x', { state: 'delivered' })).toMatchObject({ status: 422 })
  expect(await house.shop.ask('/orders/return', { token: 'x'.repeat(43), reason: 'x' })).toMatchObject({ status: 404 })
  expect(await house.shop.ask('/orders/return', { token, reason: 'x' }, null)).toMatchObject({ status: 401 })
  expect((await house.view(token)).returnAsked).toBeNull()
  const answers = await Promise.all(['A page is torn.', 'A page is torn.', 'A page is torn.'].map((reason) => ask(reason)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await ask('Something else')).toMatchObject({ status: 200, data: { canAskReturn: false, returnAsked: { reason: 'A page is torn.' } } })
  const { id } = await house.rowOf(reference)
  const { docs } = await payload().find({ collection: 'order-events', where: { and: [{ order: { equals: id } }, { move: { equals: 'return-asked' } }] } })
  expect(docs).toHaveLength(1)
  expect(JSON.stringify(docs)).not.toContain('torn')
})

test('the seller is the company as the shop wrote it, else the name of the site, and stays with an order as it was when it was placed', async () => {
  const { token } = await paid()
  expect((await house.view(token)).seller).toMatchObject({ address: [], taxNumbers: [], email: null })
  await payload().updateGlobal({ slug: 'checkout', data: { sellerName: 'Books Inc.', sellerAddress: '1 Side Street\n\nToronto ', sellerTaxNumbers: 'HST 1', sellerEmail: 'orders@example.test' } })
  expect((await house.view(token)).seller).toMatchObject({ address: [], taxNumbers: [], email: null })
  const inc = { name: 'Books Inc.', address: ['1 Side Street', 'Toronto'], taxNumbers: ['HST 1'], email: 'orders@example.test' }
  const later = await paid()
  expect((await house.view(later.token)).seller).toEqual(inc)
  await sendDue()
  const mailOf = (reference: string) => decoded(sure(received.find((message) => message.includes(reference))))
  expect(mailOf(later.reference)).toMatch(/^From: "?Books Inc\."? <[\s\S]*^Reply-To: orders@example\.test/m)
  received = []
  // The company moves and is called otherwise: what was sold before keeps who sold it, and answers go where they are read now.
  await payload().updateGlobal({ slug: 'checkout', data: { sellerName: 'Other Books Ltd.', sellerAddress: '9 New Road', sellerTaxNumbers: 'HST 2', sellerEmail: 'hello@example.test' } })
  expect((await house.view(later.token)).seller).toEqual(inc)
  await move(later.reference, 'fulfil')
  await move(later.reference, 'ship', { carrier: 'Canada Post', shippedAt: Date.now() })
  await sendDue()
  expect(mailOf(later.reference)).toMatch(/^From: "?Books Inc\."? <[\s\S]*^Reply-To: hello@example\.test[\s\S]*Books Inc\.[\s\S]*HST 1/m)
  expect(mailOf(later.reference)).not.toMatch(/Other Books|New Road|HST 2/)
  const next = await paid()
  expect((await house.view(next.token)).seller).toMatchObject({ name: 'Other Books Ltd.', taxNumbers: ['HST 2'] })
})

test('an order from before sellers were kept names who sells now, until the house is brought to this version: then it keeps them', async () => {
  const { keepSellers } = await import('../../src/database/keep-sellers.ts')
  const { token, reference } = await paid()
  const { id } = await house.rowOf(reference)
  const company = (sellerName: string | null) => payload().updateGlobal({ slug: 'checkout', data: { sellerName } })
  await payload().db.updateOne({ collection: 'orders', id, data: { seller: null }, options: { upsert: false } } as never)
  await company('First Inc.')
  expect((await house.view(token)).seller.name).toBe('First Inc.')
  await company(null)
  // The name of the site stands in for a company that isn't entered, and isn't kept as if it were one.
  expect(await keepSellers(payload())).toBe(0)
  await company('Second Inc.')
  const { version } = await house.rowOf(reference)
  expect([await keepSellers(payload()), await keepSellers(payload())]).toEqual([1, 0])
  await company('Third Inc.')
  expect((await house.view(token)).seller.name).toBe('Second Inc.')
  expect((await house.rowOf(reference)).version).toBe(version)
})

test('nothing is written into a folder while there is a server', () => {
  expect(readdirSync(sure(process.env.GATEHOUSE_DATA))).not.toContain('mail')
})
