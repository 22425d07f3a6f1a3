import { orderStates, paymentStates, transition } from '@gatehouse/commerce'
import type { Payment } from '@gatehouse/payments'
import { captureStaysDecidedMs, mostCaptureTries, nextStep, pauseAfter, type Known } from './next-step.ts'

const now = 1_800_000_000_000
const known = (more: Partial<Known> = {}): Known => ({ state: 'placed', payment: 'pending', providerId: 'pay_1', sessionExpiresAt: now + 60_000, capturingAt: null, captureTries: 0, totalMinor: 1000, currency: 'CAD', capturedMinor: 0, refundedMinor: 0, refundAsked: null, looks: 0, ...more })
const payment = (status: Payment['status'], more: Partial<Payment> = {}): Payment => ({
  providerId: 'pay_1', orderId: 'o', status, currency: 'CAD', totalMinor: 1000, authorisedMinor: ['authorised', 'captured'].includes(status) ? 1000 : 0, capturedMinor: status === 'captured' ? 1000 : 0, refundedMinor: 0, isDeclined: false, dispute: null, ...more,
})
const at = (order: Partial<Known>, found: Parameters<typeof nextStep>[1]) => nextStep(known(order), found, now)

test('every move that it names is possible from where the order stands, and by whom it names', () => {
  const found = [null, 'not-found' as const, ...(['pending', 'authorised', 'captured', 'cancelled', 'expired'] as const).flatMap((status) => [payment(status), payment(status, { dispute: 'open' }), payment(status, { dispute: 'lost' }), payment(status, { refundedMinor: 400 }), payment(status, { refundedMinor: 1000 }), payment(status, { authorisedMinor: 999 })])]
  // What the table can't lead to has no next step to be named.
  const reachable = ({ state, payment: paid }: Known) => !(['pending', 'authorised', 'cancelled'].includes(paid) && ['held', 'fulfilled', 'shipped', 'delivered'].includes(state)) && !(paid === 'capturing' && state !== 'placed') && !(paid === 'cancelled' && state === 'placed') && !(paid === 'disputed' && ['placed', 'fulfilled'].includes(state)) && !(paid === 'refunded' && ['placed', 'held', 'fulfilled'].includes(state))
  let moves = 0
  for (const state of orderStates) for (const paid of paymentStates) for (const one of found) for (const late of [0, -120_000]) {
    const order = known({ state, payment: paid, sessionExpiresAt: now + 60_000 + late, capturingAt: now + late, capturedMinor: 1000 })
    if (!reachable(order)) continue
    const step = nextStep(order, one, now)
    if (step.do !== 'move') continue
    moves++
    expect({ state, paid, one, step, made: transition({ order: state, payment: paid }, step.move, step.by).ok }).toMatchObject({ made: true })
  }
  expect(moves).toBeGreaterThan(100)
})

test.each([
  ['an order without a page gets one', {}, null, { do: 'open-session' }],
  ['one that nobody pays in time expires', { sessionExpiresAt: now }, payment('pending'), { do: 'move', move: 'expire' }],
  ['one that was paid in time doesn’t', { sessionExpiresAt: now }, payment('authorised'), { do: 'move', move: 'authorise' }],
  ['what is held is decided on', { payment: 'authorised' as const }, payment('authorised'), { do: 'decide' }],
  ['what is held is another amount', { payment: 'authorised' as const }, payment('authorised', { authorisedMinor: 999 }), { do: 'move', move: 'refuse' }],
  ['what can’t be taken is given up', { payment: 'authorised' as const, captureTries: mostCaptureTries }, payment('authorised'), { do: 'move', move: 'refuse' }],
  ['what was decided just now is taken', { payment: 'capturing' as const, capturingAt: now - 1 }, payment('authorised'), { do: 'capture' }],
  ['what was decided long ago is decided again', { payment: 'capturing' as const, capturingAt: now - captureStaysDecidedMs }, payment('authorised'), { do: 'move', move: 'capture-failed' }],
  ['who paid after the order was over gets it back', { state: 'cancelled' as const }, payment('authorised'), { do: 'move', move: 'authorise' }],
  ['an order that is over has its page ended', { state: 'expired' as const }, payment('pending'), { do: 'cancel' }],
  ['money that was taken for it is given back', { state: 'refused' as const, payment: 'captured' as const, capturedMinor: 1000 }, payment('captured'), { do: 'give-back' }],
  ['what staff want to give back is asked of the provider', { payment: 'captured' as const, refundAsked: { key: 'k', amountMinor: 400 } }, payment('captured'), { do: 'refund' }],
  ['also where its record shows it already, so that the answer is known', { payment: 'captured' as const, refundAsked: { key: 'k', amountMinor: 400 } }, payment('captured', { refundedMinor: 400 }), { do: 'refund' }],
  ['once the answer is known the record moves it', { payment: 'captured' as const }, payment('captured', { refundedMinor: 400 }), { do: 'move', move: 'refund-part', set: { refundedMinor: 400 } }],
  ['what the bank asks for isn’t given back beside it', { payment: 'captured' as const, refundAsked: { key: 'k', amountMinor: 400 } }, payment('captured', { dispute: 'open' }), { do: 'move', move: 'dispute-opened', set: { refundAsked: null } }],
  ['a captured order rests', { payment: 'captured' as const }, payment('captured'), { do: 'wait', until: null }],
])('%s', (_, order, found, step) => expect(at(order, found)).toMatchObject(step))

test('looks ever less often, a minute apart at most', () => expect([0, 1, 4, 5, 99].map(pauseAfter)).toEqual([3000, 6000, 48_000, 60_000, 60_000]))
