import { Book } from './book.ts'
import { Desk } from './desk.ts'
import type { Entry, Order } from './entries.ts'
import { recordOf } from './record.ts'

const noon = Date.parse('2026-11-27T12:00:00Z')
const order: Order = {
  orderId: 'order-1', currency: 'CAD', lines: [{ name: 'Field guide', unitAmountMinor: 1000, quantity: 2 }], shipping: { name: 'Shipping', amountMinor: 500 }, taxes: [],
  totalMinor: 2500, locale: 'en', returnUrl: 'http://localhost:3000/en/orders/x', cancelUrl: 'http://localhost:3000/en/checkout', expiresAt: '2026-11-27T12:30:00Z',
}

function open() {
  const journal: Entry[] = []
  const clock = { ms: noon }
  const desk = new Desk(new Book(), { add: (entry) => void journal.push(entry), settled: async () => {} }, () => clock.ms)
  let keys = 0
  const asked = (what: unknown, key = `key-${keys++}`) => ({ key, what })
  const session = (status: 'pending' | 'authorised' | 'captured' | 'cancelled' | 'expired' = 'pending'): string => {
    const made = desk.open(order, asked(order))
    if (!made.ok) throw new Error(made.code)
    if (status === 'authorised' || status === 'captured') desk.approve(made.session)
    if (status === 'captured') desk.capture(made.session, 2500, asked('capture'))
    if (status === 'cancelled') desk.cancel(made.session, asked('cancel'))
    if (status === 'expired') clock.ms = Date.parse(order.expiresAt)
    expect(desk.find(made.session)?.status).toBe(status)
    return made.session
  }
  return { desk, journal, clock, asked, session }
}

const states = ['pending', 'authorised', 'captured', 'cancelled', 'expired'] as const

test.each([
  ['pending', 'not-authorised'], ['authorised', null], ['captured', 'already-captured'], ['cancelled', 'cancelled'], ['expired', 'session-expired'],
] as const)('capturing what is %s answers %s', (state, code) => {
  const { desk, asked, session } = open()
  expect(desk.capture(session(state), 2500, asked('c'))).toEqual(code ? { ok: false, code } : { ok: true })
})

test.each(states)('cancelling what is %s ends it, unless it was taken', (state) => {
  const { desk, asked, session } = open()
  const id = session(state)
  expect(desk.cancel(id, asked('x'))).toEqual(state === 'captured' ? { ok: false, code: 'already-captured' } : { ok: true })
  expect(desk.find(id)?.status).toBe({ pending: 'cancelled', authorised: 'cancelled', captured: 'captured', cancelled: 'cancelled', expired: 'expired' }[state])
  expect(recordOf(desk.book).cancellations.map(({ amountMinor }) => amountMinor)).toEqual({ pending: [0], authorised: [2500], captured: [], cancelled: [0], expired: [] }[state])
})

test.each(states)('what is %s can be given back only once it was taken', (state) => {
  const { desk, asked, session } = open()
  expect(desk.refund(session(state), 100, asked('r')).ok).toBe(state === 'captured')
})

test.each(states)('what is %s can be paid only while it is open', (state) => {
  const { desk, session } = open()
  const id = session(state)
  expect(desk.approve(id)).toBe(state === 'pending')
  expect(desk.decline(id)).toBe(false)
  expect(recordOf(desk.book).authorisations).toHaveLength(['pending', 'authorised', 'captured'].includes(state) ? 1 : 0)
})

test('no more is taken than is held, and no more given back than was taken', () => {
  const { desk, asked, session } = open()
  const id = session('authorised')
  expect(desk.capture(id, 2501, asked('c'))).toEqual({ ok: false, code: 'amount-too-large' })
  expect(desk.capture(id, 2000, asked('c'))).toEqual({ ok: true })
  expect(desk.refund(id, 1500, asked('r')).ok).toBe(true)
  expect(desk.refund(id, 501, asked('r'))).toEqual({ ok: false, code: 'amount-too-large' })
  expect(desk.refund(id, 500, asked('r')).ok).toBe(true)
  expect(desk.find(id)).toMatchObject({ capturedMinor: 2000, refundedMinor: 2000 })
})

test('the same key does a thing once and answers as it did; with something else it is refused', () => {
  const { desk, asked, session } = open()
  const [first, again] = [desk.open(order, asked(order, 'k')), desk.open(order, asked(order, 'k'))]
  expect(again).toEqual(first)
  expect(desk.open({ ...order, orderId: 'order-2' }, asked({ ...order, orderId: 'order-2' }, 'k'))).toEqual({ ok: false, code: 'idempotency-conflict' })
  const id = session('authorised')
  expect([desk.capture(id, 2500, asked('c', 'c')), desk.capture(id, 2500, asked('c', 'c'))]).toEqual([{ ok: true }, { ok: true }])
  expect(desk.refund(id, 100, asked('c', 'c'))).toEqual({ ok: false, code: 'idempotency-conflict' })
  expect(desk.refund(id, 100, asked('r', 'r'))).toEqual(desk.refund(id, 100, asked('r', 'r')))
  const { captures, refunds } = recordOf(desk.book)
  expect([captures.length, refunds.length]).toEqual([1, 1])
})

test('a declined try leaves it open, and an approved one forgets it', () => {
  const { desk, session } = open()
  const id = session()
  desk.decline(id)
  expect(desk.find(id)).toMatchObject({ status: 'pending', isDeclined: true })
  desk.approve(id)
  expect(desk.find(id)).toMatchObject({ status: 'authorised', isDeclined: false })
})

test('paying twice holds the amount once and tells of it twice, by webhooks of their own', () => {
  const { desk, session } = open()
  desk.approve(session(), { isTwice: true })
  expect(recordOf(desk.book).authorisations).toHaveLength(1)
  expect(new Set([...desk.book.undelivered()].map(([event]) => event)).size).toBe(2)
})

test('a session ends with its time, by itself and once', () => {
  const { desk, journal, clock, session } = open()
  session()
  clock.ms = Date.parse(order.expiresAt) - 1
  desk.sweep()
  expect(journal.filter(({ kind }) => kind === 'expiry')).toHaveLength(0)
  clock.ms += 1
  desk.sweep()
  desk.sweep()
  expect(journal.filter(({ kind }) => kind === 'expiry')).toHaveLength(1)
  expect(desk.open(order, { key: 'late', what: order })).toEqual({ ok: false, code: 'session-expired' })
})

test('a dispute is opened on what was taken, and closed', () => {
  const { desk, session } = open()
  expect(desk.dispute(session('authorised'), 'open')).toEqual({ ok: false, code: 'not-captured' })
  const id = session('captured')
  for (const status of ['open', 'lost'] as const) {
    desk.dispute(id, status)
    expect(desk.find(id)?.dispute).toBe(status)
  }
})

test('the same entries give the same book', () => {
  const { desk, journal, session } = open()
  for (const state of states) session(state)
  const other = new Book()
  for (const entry of JSON.parse(JSON.stringify(journal)) as Entry[]) other.apply(entry)
  expect(recordOf(other)).toEqual(recordOf(desk.book))
  expect([...other.undelivered()]).toEqual([...desk.book.undelivered()])
})
