import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, kinds, type Evidence, type Order, type PublishedSet, type Violations } from './judge.ts'

const noon = Date.parse('2026-11-27T12:00:00Z')
const iso = (minutes: number): string => new Date(noon + minutes * 60_000).toISOString()
const classes = [{ id: 'goods' }, { id: 'book', parent: 'goods' }]
const grant = { id: 'books', kind: 'grant' as const, level: 'purchase' as const, classes: ['book'], places: ['*'] }
const cap = { id: 'not-alberta', kind: 'cap' as const, level: 'display' as const, classes: ['book'], places: ['CA-AB'] }

const set = (revision: number, fromMinute: number, rules: PublishedSet['source']['rules']): PublishedSet =>
  ({ revision, sequence: revision + 10, effectiveAt: noon + fromMinute * 60_000, seenAt: noon + fromMinute * 60_000 + 500, source: { classes, rules } })
const places = (shipTo: string) => ({ visitor: [shipTo], shipTo: [shipTo], shipFrom: ['CA-ON'], seller: ['CA-ON'] })
const order = (id: string, change: Partial<Order> = {}): Order =>
  ({ id, state: 'placed', payment: 'captured', totalMinor: 1000, refundedMinor: 0, lines: [{ variant: 'paper', product: 'guide', quantity: 1 }], facts: { places: places('CA-AB'), ageYears: null }, ...change })
const entry = (kind: string, orderId: string, minute: number, amountMinor = 1000) => ({ id: `${kind} of ${orderId}`, session: `pay_${orderId}`, orderId, amountMinor, at: iso(minute) })

/** Two orders to Alberta: one taken before the rules forbade it, one refused after. Nothing is wrong. */
const good = (): Evidence => ({
  record: {
    authorisations: [entry('authorisation', 'A', 4), entry('authorisation', 'B', 12)],
    captures: [entry('capture', 'A', 5)],
    cancellations: [entry('cancellation', 'B', 13)],
    refunds: [],
  },
  sets: [set(1, 0, [grant]), set(2, 10, [grant, cap]), set(3, 20, [grant])],
  orders: [order('A'), order('B', { state: 'refused', payment: 'cancelled' }), order('C', { payment: 'pending', facts: { places: places('CA-ON'), ageYears: null } })],
  marks: [{ orderId: 'A', at: Date.parse(iso(4.5)), headSequence: 11 }],
  goods: { guide: { classes: ['book'], attributes: [] } },
  stock: [{ variant: 'paper', onHand: 2, reserved: 2 }],
  ledger: [{ variant: 'paper', onHandDelta: 2, reservedDelta: 0 }, { variant: 'paper', onHandDelta: 0, reservedDelta: 1 }, { variant: 'paper', onHandDelta: 0, reservedDelta: 1 }, { variant: 'paper', onHandDelta: 0, reservedDelta: 1 }, { variant: 'paper', onHandDelta: 0, reservedDelta: -1 }],
  putThere: { paper: 2 },
  refundsAsked: {},
})

const found = (change: (evidence: Evidence) => void): Partial<Violations> => {
  const evidence = good()
  change(evidence)
  return Object.fromEntries(Object.entries(judge(evidence)).filter(([, count]) => count > 0))
}
const first = <T>(list: T[]): T => list[0] as T

test('finds nothing where nothing is wrong, and says so of each kind', () => {
  assert.deepEqual(judge(good()), Object.fromEntries(kinds.map((kind) => [kind, 0])))
})

const faults: [string, Partial<Violations>, (evidence: Evidence) => void][] = [
  ['a capture that the set of its mark forbids', { illegalCaptures: 1 }, ({ marks, record }) => { Object.assign(first(marks), { headSequence: 12, at: Date.parse(iso(11)) }); first(record.captures).at = iso(12) }],
  ['a capture whose mark names a set that was replaced before the customer paid', { illegalCaptures: 1 }, ({ record, marks }) => { first(record.authorisations).at = iso(15); first(record.captures).at = iso(16); first(marks).at = Date.parse(iso(15.5)) }],
  ['a capture that was marked by a set that was replaced before its mark was begun', { illegalCaptures: 1 }, ({ record, marks }) => { first(record.captures).at = iso(13); first(marks).at = Date.parse(iso(12)) }],
  ['a capture whose mark names a set that came after it', { illegalCaptures: 1 }, ({ marks }) => { first(marks).headSequence = 13 }],
  ['a capture without a mark', { illegalCaptures: 1 }, (evidence) => { evidence.marks = [] }],
  ['a capture that was marked after it', { illegalCaptures: 1 }, ({ marks }) => { first(marks).at = Date.parse(iso(6)) }],
  ['a capture of goods that nobody approved', { illegalCaptures: 1 }, (evidence) => { evidence.goods = {} }],
  ['more units paid for than there were', { oversold: 1, ledgerMismatch: 1 }, ({ orders }) => { first(first(orders).lines).quantity = 3 }],
  ['more units promised than there were', { oversold: 1, ledgerMismatch: 1 }, ({ orders }) => { orders.push(order('D', { payment: 'pending' })) }],
  ['a capture for an order that isn’t there', { captureWithoutOrder: 1 }, ({ record }) => { record.captures.push(entry('capture', 'nobody', 5)) }],
  ['a capture for an order that doesn’t know of it', { captureWithoutOrder: 1, stuckOrders: 1 }, ({ orders }) => { first(orders).payment = 'pending' }],
  ['a capture for an order that was cancelled', { captureWithoutOrder: 1, stuckOrders: 1, ledgerMismatch: 1 }, ({ orders }) => { Object.assign(first(orders), { state: 'cancelled', payment: 'cancelled' }) }],
  ['a paid order without a capture', { orderWithoutCapture: 1 }, ({ record }) => { record.captures = [] }],
  ['a paid order of which less was captured', { orderWithoutCapture: 1 }, ({ record }) => { first(record.captures).amountMinor = 999 }],
  ['an order that was captured twice', { doubleCaptures: 1 }, ({ record }) => { record.captures.push({ ...first(record.captures), id: 'again' }) }],
  ['an order of which more was captured than it came to', { doubleCaptures: 1 }, ({ record }) => { first(record.captures).amountMinor = 1001 }],
  ['a refund that nobody asked for', { doubleRefunds: 1 }, ({ record, orders }) => { record.refunds.push(entry('refund', 'A', 6, 400)); Object.assign(first(orders), { payment: 'part-refunded', refundedMinor: 400 }) }],
  ['a refund that was asked for once and given twice', { doubleRefunds: 1 }, ({ record, orders, refundsAsked }) => { record.refunds.push(entry('refund', 'A', 6, 400), entry('refund', 'A', 7, 400)); Object.assign(first(orders), { payment: 'part-refunded', refundedMinor: 800 }); refundsAsked.A = 400 }],
  ['a refund that the order doesn’t know of', { doubleRefunds: 1 }, ({ record, refundsAsked }) => { record.refunds.push(entry('refund', 'A', 6, 400)); refundsAsked.A = 400 }],
  ['more given back than was taken', { doubleRefunds: 1, ledgerMismatch: 1 }, ({ record, orders }) => { record.refunds.push(entry('refund', 'A', 6, 1000), entry('refund', 'A', 7, 1000)); Object.assign(first(orders), { state: 'cancelled', payment: 'refunded', refundedMinor: 2000 }) }],
  ['stock that isn’t what its ledger sums to', { ledgerMismatch: 1 }, ({ ledger }) => { ledger.pop() }],
  ['stock that isn’t what its ledger sums to, on hand', { ledgerMismatch: 1 }, ({ ledger }) => { first(ledger).onHandDelta = 3 }],
  ['stock that was lost', { ledgerMismatch: 1 }, ({ putThere }) => { putThere.paper = 3 }],
  ['stock that no order holds', { ledgerMismatch: 1 }, ({ orders }) => { orders.pop() }],
  ...(['authorised', 'capturing'] as const).map((payment): (typeof faults)[number] => [`an order that stays ${payment}`, { stuckOrders: 1, captureWithoutOrder: 1 }, ({ orders }) => { first(orders).payment = payment }]),
  ['a refund that was never answered', { stuckOrders: 1 }, ({ orders }) => { first(orders).refundAsked = { key: 'a form', amountMinor: 400 } }],
  ['an order that was paid for and doesn’t know it', { stuckOrders: 1 }, ({ record }) => { record.authorisations.push(entry('authorisation', 'C', 15)) }],
  ['an order that is over and whose money is still held', { stuckOrders: 1 }, ({ record }) => { record.cancellations = [] }],
  ['an order that is over and whose page is still open', { stuckOrders: 1 }, ({ orders }) => { Object.assign(orders[1] as Order, { state: 'expired', payment: 'pending' }) }],
  ['an order that is over and whose money wasn’t given back', { stuckOrders: 1, ledgerMismatch: 1 }, ({ orders }) => { first(orders).state = 'refused' }],
]
for (const [name, expected, change] of faults) test(`finds ${name}`, () => { assert.deepEqual(found(change), expected) })

const fine: [string, (evidence: Evidence) => void][] = [
  ['a capture in the moment in which the rules changed, by the set before', ({ record, marks }) => { first(record.authorisations).at = iso(10); first(record.captures).at = iso(11); first(marks).at = Date.parse(iso(10)) }],
  ['a capture that was decided again by a set that allows it', ({ record, marks }) => { first(record.captures).at = iso(22); marks.push({ orderId: 'A', at: Date.parse(iso(21)), headSequence: 13 }) }],
  ['a refund in two parts that were both asked for', ({ record, orders, refundsAsked }) => { record.refunds.push(entry('refund', 'A', 6, 400), entry('refund', 'A', 7, 400)); Object.assign(first(orders), { payment: 'part-refunded', refundedMinor: 800 }); refundsAsked.A = 800 }],
  ['money of an order that is over, given back once', ({ record, orders, ledger, stock }) => { record.refunds.push(entry('refund', 'A', 6)); Object.assign(first(orders), { state: 'cancelled', payment: 'refunded', refundedMinor: 1000 }); ledger.push({ variant: 'paper', onHandDelta: 0, reservedDelta: -1 }); first(stock).reserved = 1 }],
  ['what was sent and left the shelf', ({ orders, ledger, stock }) => { first(orders).state = 'shipped'; ledger.push({ variant: 'paper', onHandDelta: -1, reservedDelta: -1 }); Object.assign(first(stock), { onHand: 1, reserved: 1 }) }],
  ['a page that nobody has paid on yet', ({ record }) => { record.authorisations.reverse() }],
]
for (const [name, change] of fine) test(`finds nothing wrong with ${name}`, () => { assert.deepEqual(found(change), {}) })
