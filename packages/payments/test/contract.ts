import { PaymentProviderError } from '../src/index.ts'
import { newKey, type ProviderHouse, request, type State } from './house.ts'

const total = request().totalMinor

/** What every provider does, whoever it is: the same cases for each, in the same words. */
export function describeProvider(name: string, house: () => ProviderHouse): void {
  const provider = () => house().provider

  describe(`${name}, as any provider`, () => {
    test('opens a hosted page for an order', async () => {
      const opened = await provider().createSession(request())
      expect(opened).toEqual({ ok: true, providerId: expect.stringMatching(/^\S{8,}$/), url: expect.stringMatching(/^https?:\/\//) })
    })

    test.each([['CAD', 'en'], ['USD', 'en'], ['EUR', 'fr']] as const)('takes an order in %s, in %s, without shipping and with taxes in the prices', async (currency, locale) => {
      expect(await provider().createSession(request({ currency, locale, shipping: null, taxes: [], totalMinor: 2000 }))).toMatchObject({ ok: true })
    })

    test('takes an address without a second line and without a region', async () => {
      expect(await provider().createSession(request({ shipTo: { name: 'B', line1: 'Damrak 1', city: 'Amsterdam', postalCode: '1012 LG', country: 'NL' } }))).toMatchObject({ ok: true })
    })

    test.each([
      ['a total that isn’t the sum', { totalMinor: 2826 }], ['a total that isn’t whole', { totalMinor: 28.25 }], ['a line below nothing', { lines: [{ name: 'A', unitAmountMinor: -1, quantity: 1 }], shipping: null, taxes: [], totalMinor: 1 }],
      ['half a piece', { lines: [{ name: 'A', unitAmountMinor: 2, quantity: 0.5 }], shipping: null, taxes: [], totalMinor: 1 }], ['nothing to pay', { lines: [{ name: 'A', unitAmountMinor: 0, quantity: 1 }], shipping: null, taxes: [], totalMinor: 0 }],
    ])('sends nothing for %s', async (_what, more) => {
      await expect(provider().createSession(request(more))).rejects.toThrow(RangeError)
    })

    const states: [State, object][] = [
      ['pending', { status: 'pending', authorisedMinor: 0, capturedMinor: 0, isDeclined: false }],
      ['declined', { status: 'pending', authorisedMinor: 0, capturedMinor: 0, isDeclined: true }],
      ['authorised', { status: 'authorised', authorisedMinor: total, capturedMinor: 0, isDeclined: false }],
      ['captured', { status: 'captured', authorisedMinor: total, capturedMinor: total, isDeclined: false }],
      ['cancelled', { status: 'cancelled', authorisedMinor: 0, capturedMinor: 0, isDeclined: false }],
      ['expired', { status: 'expired', authorisedMinor: 0, capturedMinor: 0, isDeclined: false }],
    ]
    test.each(states)('tells of a payment that is %s', async (state, payment) => {
      const providerId = await house().given(state)
      expect(await provider().fetchPayment(providerId)).toEqual({ ok: true, payment: { providerId, orderId: 'order-1', currency: 'CAD', totalMinor: total, refundedMinor: 0, dispute: null, ...payment } })
    })

    test.each(['open', 'won', 'lost'] as const)('tells of a dispute that is %s', async (dispute) => {
      expect(await provider().fetchPayment(await house().givenDispute(dispute))).toMatchObject({ ok: true, payment: { status: 'captured', dispute } })
    })

    test.each([['pending', 'not-authorised'], ['declined', 'not-authorised'], ['authorised', null], ['captured', 'already-captured'], ['cancelled', 'cancelled'], ['expired', 'session-expired']] as const)('capturing what is %s answers %s', async (state, code) => {
      expect(await provider().capture(await house().given(state), total, newKey())).toEqual(code ? { ok: false, code } : { ok: true })
    })

    test('captures a part, and never more than is held', async () => {
      expect(await provider().capture(await house().given('authorised'), 1, newKey())).toEqual({ ok: true })
      expect(await provider().capture(await house().given('authorised'), total + 1, newKey())).toEqual({ ok: false, code: 'amount-too-large' })
    })

    test.each([['pending', true], ['declined', true], ['authorised', true], ['cancelled', true], ['expired', true], ['captured', false]] as const)('cancelling what is %s is good: %s', async (state, isGood) => {
      expect(await provider().cancel(await house().given(state), newKey())).toEqual(isGood ? { ok: true } : { ok: false, code: 'already-captured' })
    })

    test.each([['pending', 'not-captured'], ['authorised', 'not-captured'], ['captured', null], ['cancelled', 'not-captured']] as const)('giving back what is %s answers %s', async (state, code) => {
      expect(await provider().refund(await house().given(state), 100, newKey())).toEqual(code ? { ok: false, code } : { ok: true, refundId: expect.stringMatching(/^\S+$/) })
    })

    test('gives back no more than was taken', async () => {
      expect(await provider().refund(await house().given('captured'), total + 1, newKey())).toEqual({ ok: false, code: 'amount-too-large' })
    })

    test.each([0, -1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('an amount of %p is a fault of the caller', async (amountMinor) => {
      const id = await house().given('captured')
      await expect(provider().capture(id, amountMinor, newKey())).rejects.toThrow(RangeError)
      await expect(provider().refund(id, amountMinor, newKey())).rejects.toThrow(RangeError)
    })

    test('doesn’t know a payment of somebody else', async () => {
      const refusal = { ok: false, code: 'not-found' }
      const [fetched, captured, cancelled, refunded] = [await provider().fetchPayment('unknown'), await provider().capture('unknown', 1, newKey()), await provider().cancel('unknown', newKey()), await provider().refund('unknown', 1, newKey())]
      expect([fetched, captured, cancelled, refunded]).toEqual([refusal, refusal, refusal, refusal])
    })

    test('throws where nobody answers, and says nothing of the order in it', async () => {
      for (const call of [() => house().unreachable.createSession(request()), () => house().unreachable.fetchPayment('x'), () => house().unreachable.capture('x', 1, 'k'), () => house().unreachable.cancel('x', 'k'), () => house().unreachable.refund('x', 1, 'k')]) {
        const error: unknown = await call().catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(PaymentProviderError)
        expect(String(error)).not.toMatch(/reader@|Main Street|secret|sk_test/)
      }
    })

    describe('reading webhooks', () => {
      test('takes one that is its own, and believes its ids alone', async () => {
        const id = await house().given('authorised')
        const { body, headers, eventId } = house().webhook(id)
        expect(await provider().readWebhook(body, headers)).toEqual({ ok: true, eventId, providerId: id })
        expect(await provider().readWebhook(new TextEncoder().encode(body), headers)).toEqual({ ok: true, eventId, providerId: id })
      })

      const forged: [string, (genuine: { body: string; headers: Headers }) => { body: string; headers: Headers }][] = [
        ['signed with another secret', () => house().webhook('x', { secret: `whsec_${'z'.repeat(32)}` })],
        ['signed an hour ago', () => house().webhook('x', { atMs: Date.now() - 3_600_000 })],
        ['with another body than was signed', ({ body, headers }) => ({ body: body.replace('{', '{ '), headers })],
        ['with an empty body', ({ headers }) => ({ body: '', headers })],
        ['without a signature', ({ body }) => ({ body, headers: new Headers() })],
        ...['', 'garbage', 't=1', 'v1=00', 't=x,v1=y', `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`].map((header): (typeof forged)[number] => [`with “${header}” for a signature`, ({ body }) => ({ body, headers: new Headers({ [house().signatureHeader]: header }) })]),
      ]
      test.each(forged)('refuses one %s', async (_what, forge) => {
        const { body, headers } = forge(house().webhook('x'))
        expect(await provider().readWebhook(body, headers)).toEqual({ ok: false, code: 'not-signed' })
      })

      test.each(['garbage', '[]', '{}', '"x"', '{"id":5}'])('calls %s malformed, signed as it is', async (body) => {
        expect(await provider().readWebhook(body, house().webhook('x', { body }).headers)).toEqual({ ok: false, code: 'malformed' })
      })
    })
  })
}
