import Stripe from 'stripe'
import { PaymentProviderError } from '../src/index.ts'
import { describeProvider } from './contract.ts'
import { newKey, request } from './house.ts'
import { eventBody, openStripeHouse } from './stripe-house.ts'

const mock = process.env.STRIPE_API_BASE
if (!mock) throw new Error('STRIPE_API_BASE isn’t set: these tests need Stripe’s stripe-mock, which `npm run verify` starts')

let house: Awaited<ReturnType<typeof openStripeHouse>>
beforeAll(async () => { house = await openStripeHouse(mock) })
afterAll(() => house.close())
beforeEach(() => { house.sent.length = 0 })
afterEach(() => expect(house.illFormed).toEqual([]))

describeProvider('Stripe', () => house)

describe('Stripe, by its own word', () => {
  const last = () => {
    const sent = house.sent.at(-1)
    if (!sent) throw new Error('nothing was sent')
    return sent
  }

  test('a request that isn’t well-formed is noticed here', async () => {
    await fetch(new URL('/v1/refunds', mock), { method: 'POST', headers: { authorization: 'Bearer sk_test_1' }, body: new URLSearchParams({ amounts: '1' }) }).then((answer) => expect(answer.status).toBe(400))
  })

  test('a session holds money only, to our address, with shipping and taxes as lines, and may not change the sum', async () => {
    const expiresAt = new Date('2026-11-27T13:00:00Z')
    await house.provider.createSession(request({ idempotencyKey: 'order-1:session', expiresAt, locale: 'fr' }))
    const { method, path, form, headers } = last()
    expect([method, path]).toEqual(['POST', '/v1/checkout/sessions'])
    expect([headers['idempotency-key'], headers['stripe-version'], headers['x-stripe-client-telemetry']]).toEqual(['order-1:session', Stripe.API_VERSION, undefined])
    expect(Object.fromEntries(form)).toEqual({
      mode: 'payment', submit_type: 'pay', client_reference_id: 'order-1', 'metadata[orderId]': 'order-1', customer_email: 'reader@example.ca', customer_creation: 'if_required', billing_address_collection: 'auto',
      'adaptive_pricing[enabled]': 'false', allow_promotion_codes: 'false', 'automatic_tax[enabled]': 'false', locale: 'fr-CA',
      success_url: 'http://localhost:3000/en/orders/token', cancel_url: 'http://localhost:3000/en/checkout', expires_at: String(expiresAt.getTime() / 1000),
      ...Object.fromEntries([['Field guide to fungi', 1000, 2], ['Shipping in Ontario', 500, 1], ['HST', 325, 1]].flatMap(([name, amount, quantity], at) => [
        [`line_items[${at}][quantity]`, String(quantity)], [`line_items[${at}][price_data][currency]`, 'cad'], [`line_items[${at}][price_data][unit_amount]`, String(amount)], [`line_items[${at}][price_data][product_data][name]`, name],
      ])),
      'payment_intent_data[capture_method]': 'manual', 'payment_intent_data[metadata][orderId]': 'order-1', 'payment_intent_data[shipping][name]': 'A Reader',
      'payment_intent_data[shipping][address][line1]': '1 Main Street', 'payment_intent_data[shipping][address][line2]': 'Unit 2', 'payment_intent_data[shipping][address][city]': 'Ottawa',
      'payment_intent_data[shipping][address][state]': 'ON', 'payment_intent_data[shipping][address][postal_code]': 'K1A 0B1', 'payment_intent_data[shipping][address][country]': 'CA',
    })
  })

  test('each step goes to its payment intent, with the caller’s key', async () => {
    const id = await house.given('authorised')
    await house.provider.capture(id, 2825, 'capture-key')
    expect([last().path, last().headers['idempotency-key'], Object.fromEntries(last().form)]).toEqual([`/v1/payment_intents/${house.intentOf(id)}/capture`, 'capture-key', { amount_to_capture: '2825' }])
    await house.provider.cancel(id, 'cancel-key')
    expect([last().path, last().headers['idempotency-key']]).toEqual([`/v1/payment_intents/${house.intentOf(id)}/cancel`, 'cancel-key:intent'])
    const taken = await house.given('captured')
    await house.provider.refund(taken, 100, 'refund-key')
    expect([last().path, last().headers['idempotency-key'], Object.fromEntries(last().form)]).toEqual(['/v1/refunds', 'refund-key', { payment_intent: house.intentOf(taken), amount: '100' }])
    const open = await house.given('pending')
    await house.provider.cancel(open, 'end-key')
    expect([last().path, last().headers['idempotency-key']]).toEqual([`/v1/checkout/sessions/${open}/expire`, 'end-key:session'])
  })

  test('somebody pays in the very moment in which the page is ended: then what is held is released', async () => {
    const id = await house.given('pending')
    house.refuseNext(/expire$/, { status: 400, error: { type: 'invalid_request_error' } }, () => house.change(id, { status: 'complete' }, { id: 'pi_raced', object: 'payment_intent', amount: 2825, status: 'requires_capture' }))
    expect(await house.provider.cancel(id, newKey())).toEqual({ ok: true })
    expect(last().path).toBe('/v1/payment_intents/pi_raced/cancel')
  })

  test.each([
    ['a session that would end too soon', { type: 'invalid_request_error', param: 'expires_at' }, 'session-expired'],
    ['a total below Stripe’s least', { type: 'invalid_request_error', code: 'amount_too_small' }, 'amount-too-small'],
  ])('%s is an answer, not an error', async (_what, error, code) => {
    house.refuseNext(/sessions$/, { status: 400, error })
    expect(await house.provider.createSession(request())).toEqual({ ok: false, code })
  })

  test('a card that is refused at capture is an answer too', async () => {
    const id = await house.given('authorised')
    house.refuseNext(/capture$/, { status: 402, error: { type: 'card_error', code: 'card_declined' } })
    expect(await house.provider.capture(id, 2825, newKey())).toEqual({ ok: false, code: 'declined' })
  })

  test.each([
    ['a key that isn’t right', 401, { type: 'invalid_request_error', message: 'Invalid API Key provided: sk_test_aKey' }], ['a key used for two things', 400, { type: 'idempotency_error' }],
    ['a parameter that isn’t right', 400, { type: 'invalid_request_error', param: 'line_items', message: 'reader@example.ca' }],
  ])('%s is thrown, with nothing of what was sent', async (_what, status, error) => {
    house.refuseNext(/sessions$/, { status, error })
    const thrown: unknown = await house.provider.createSession(request()).catch((caught: unknown) => caught)
    expect(thrown).toBeInstanceOf(PaymentProviderError)
    expect(JSON.stringify([String(thrown), thrown])).not.toMatch(/sk_test|reader@/)
    expect(String(thrown)).toContain(String(status))
  })

  test.each([
    ['payment_intent.amount_capturable_updated', (intent: string) => ({ object: 'payment_intent', id: intent })],
    ['charge.refunded', (intent: string) => ({ object: 'charge', id: 'ch_1', payment_intent: intent })],
    ['refund.failed', (intent: string) => ({ object: 'refund', id: 're_1', payment_intent: intent })],
    ['charge.dispute.created', (intent: string) => ({ object: 'dispute', id: 'dp_1', payment_intent: intent })],
  ])('a webhook %s is about the session of its intent', async (type, object) => {
    const id = await house.given('captured')
    const { body, headers, eventId } = house.webhook('', { body: eventBody(type, object(house.intentOf(id))) })
    expect(await house.provider.readWebhook(body, headers)).toEqual({ ok: true, eventId, providerId: id })
  })

  test.each([['of another kind', { object: 'payout', id: 'po_1' }], ['about an intent that no session of ours has', { object: 'payment_intent', id: 'pi_strange' }], ['about a charge without an intent', { object: 'charge', id: 'ch_1', payment_intent: null }]])('a webhook %s is true and about nothing here', async (_what, object) => {
    const { body, headers, eventId } = house.webhook('', { body: eventBody('some.event', object) })
    expect(await house.provider.readWebhook(body, headers)).toEqual({ ok: true, eventId, providerId: null })
  })

  test('a webhook whose payment can’t be asked for now is thrown, to come again', async () => {
    house.refuseNext(/sessions$/, { status: 401, error: { type: 'invalid_request_error' } })
    const { body, headers } = house.webhook('', { body: eventBody('charge.refunded', { object: 'charge', id: 'ch_1', payment_intent: 'pi_1' }) })
    await expect(house.provider.readWebhook(body, headers)).rejects.toThrow(PaymentProviderError)
  })

  test('a payment that was given back in part says how much', async () => {
    const id = house.plant({ status: 'complete' }, { status: 'succeeded', amount_received: 2825, latest_charge: { id: 'ch_1', object: 'charge', amount_refunded: 1000, disputed: false } })
    expect(await house.provider.fetchPayment(id)).toMatchObject({ ok: true, payment: { capturedMinor: 2825, refundedMinor: 1000 } })
  })
})
