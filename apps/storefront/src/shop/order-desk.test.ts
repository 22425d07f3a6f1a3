import { CommerceRefusal, type OrderView } from '@gatehouse/contract'
import { anOrder } from '../../test/an-order.ts'
import type { DeskVisit } from './desk.ts'
import { createOrderDesk, type OrderDeskOptions } from './order-desk.ts'
import type { OrderStep } from './order-step.ts'

const token = 't'.repeat(43)
const conflict = new CommerceRefusal(409, 'conflict', 'no', {})
const none = new CommerceRefusal(404, 'not-found', 'no', {})

function desk(order: OrderView | null, more: Partial<OrderDeskOptions['commerce']> = {}) {
  const asked: object[] = []
  const lines: string[] = []
  const note = (what: string) => (given: object) => { asked.push({ what, ...given }); return order ? Promise.resolve(order) : Promise.reject(none) }
  const commerce: OrderDeskOptions['commerce'] = { readOrder: () => Promise.resolve(order), cancelOrder: note('cancel'), askReturn: note('return'), ...more }
  const always = { take: () => Promise.resolve({ ok: true as const }) }
  const made = createOrderDesk({ commerce, posts: always, reads: always, now: () => 1_000_000, log: (message, error) => { lines.push(`${message} ${String(error)}`) } })
  const visit = (search = '') => ({ lang: 'en', path: `/orders/${token}`, search: new URLSearchParams(search), cookie: undefined, isHttps: true }) as unknown as DeskVisit
  return { asked, lines, open: (search?: string) => made.open(visit(search)), post: (fields: Record<string, string>) => made.take(visit(), new Map(Object.entries(fields)), '192.0.2.1') }
}
const stepOf = (answer: Awaited<ReturnType<ReturnType<typeof desk>['open']>>) => (answer.go === 'page' ? (answer.step as OrderStep) : null)

it('shows an order at an address that no other page learns of', async () => {
  const answer = await desk(anOrder()).open()
  expect(answer).toMatchObject({ go: 'page', status: 200, isSecret: true, page: '/order', step: { isAsked: false, done: null, problem: null } })
})

it('says how long can still be paid, never of an order that is over', async () => {
  const left = async (more: Partial<OrderView>) => stepOf(await desk(anOrder({ order: 'placed', payment: 'pending', payUntil: 1_000_000 + 90_000, ...more })).open())?.minutesLeft
  expect([await left({}), await left({ payUntil: 1_000_001 }), await left({ payUntil: 1_000_000 }), await left({ order: 'cancelled' }), await left({ payment: 'captured' })]).toEqual([1, 1, null, null, null])
})

it('an order that isn’t there is no page, whatever is asked of it', async () => {
  const { open, post } = desk(null)
  for (const answer of [await open(), await post({ do: 'cancel' }), await post({ do: 'return', reason: 'x' }), await post({ do: 'other' })]) expect(answer).toEqual({ go: 'no-page' })
})

it('asks before it cancels, and then goes on to the order', async () => {
  const { open, post, asked } = desk(anOrder())
  expect(stepOf(await open('ask=cancel'))?.isAsked).toBe(true)
  expect(asked).toEqual([])
  expect(await post({ do: 'cancel' })).toEqual({ go: 'on', location: `/en/orders/${token}?done=cancelled` })
  expect(asked).toEqual([{ what: 'cancel', token }])
  expect(stepOf(await open('done=cancelled'))?.done).toBe('cancelled')
  expect(stepOf(await open('done=shipped'))?.done).toBeNull()
})

it('says why it wasn’t cancelled', async () => {
  expect(await desk(anOrder(), { cancelOrder: () => Promise.reject(conflict) }).post({ do: 'cancel' })).toMatchObject({ go: 'page', status: 409, step: { problem: { what: 'cancel', why: 'late' } } })
  expect(await desk(anOrder(), { cancelOrder: () => Promise.reject(new TypeError('fetch failed')) }).post({ do: 'cancel' })).toMatchObject({ go: 'page', status: 503, step: { problem: { what: 'cancel', why: 'away' } } })
})

it('sends a reason on as it was meant, and keeps one that can’t be sent', async () => {
  const { post, asked } = desk(anOrder())
  expect(await post({ do: 'return', reason: '  Torn.\r\nAll of it.  ' })).toEqual({ go: 'on', location: `/en/orders/${token}?done=return-asked` })
  expect(asked).toEqual([{ what: 'return', token, reason: 'Torn.\nAll of it.' }])
  for (const nothing of ['', ' ', '\u200B\u200B', '\u200E']) expect(await post({ do: 'return', reason: nothing })).toMatchObject({ status: 422, step: { problem: { why: 'missing' } } })
  expect(await post({ do: 'return', reason: 'x'.repeat(1001) })).toMatchObject({ status: 422, step: { problem: { why: 'too-long', typed: 'x'.repeat(1001) } } })
  expect(asked).toHaveLength(1)
  expect(await desk(anOrder(), { askReturn: () => Promise.reject(conflict) }).post({ do: 'return', reason: 'Torn' })).toMatchObject({ status: 409, step: { problem: { why: 'late', typed: 'Torn' } } })
})

it('what no form of the page sends changes nothing and is said', async () => {
  const { post, asked } = desk(anOrder())
  for (const fields of [{}, { do: 'refund' }] as Record<string, string>[]) expect(await post(fields)).toMatchObject({ status: 422, step: { problem: { what: 'nothing' } } })
  expect(asked).toEqual([])
})

it('with the CMS away it says so, and no line of the log names the order', async () => {
  const { open, lines } = desk(anOrder(), { readOrder: () => Promise.reject(new TypeError('fetch failed')) })
  expect(await open()).toEqual({ go: 'away' })
  expect(lines).toHaveLength(1)
  expect(lines.join()).not.toContain(token)
})
