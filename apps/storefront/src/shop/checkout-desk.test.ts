import { CommerceRefusal, type CommerceClient, type ErrorCode } from '@gatehouse/contract'
import { always, blockedLine, cartToken, cartView, deskVisit, hiddenLine, orderToken, placedOrder, quoteView, shownLine, typedAddress } from '../../test/shop-content.ts'
import { createCheckoutDesk } from './checkout-desk.ts'
import type { DeskAnswer } from './desk.ts'
import { versionsOf, writeSeen } from './seen.ts'

type Answers = Partial<Record<'readCart' | 'quote' | 'placeOrder', () => unknown>>

function open(answers: Answers = {}, placings = always) {
  const asked: [string, Record<string, unknown>][] = []
  const logged: unknown[] = []
  const on = (name: keyof Answers, otherwise: unknown) => async (it: Record<string, unknown>) => { asked.push([name, it]); return answers[name] ? answers[name]() : otherwise }
  const commerce = { readCart: on('readCart', cartView()), quote: on('quote', quoteView()), placeOrder: on('placeOrder', placedOrder()) } as unknown as CommerceClient
  return { desk: createCheckoutDesk({ commerce, posts: always, placings, log: (...line) => { logged.push(line) } }), asked, logged }
}
const failing = (error: unknown) => () => { throw error }
const refusing = (status: number, code: ErrorCode, fields = {}) => failing(new CommerceRefusal(status, code, 'told to', fields))
const form = (more: Record<string, string> = {}) => new Map(Object.entries({ ...typedAddress, do: 'quote', ...more }))
const attempt = 'a'.repeat(32)
const order = (more: Record<string, string> = {}) => form({ do: 'order', shipping: 'mail', seen: writeSeen(versionsOf(quoteView())), attempt, terms: 'yes', termsVersion: '2026-11', ...more })
const visit = deskVisit({ path: '/checkout' })
const quoteIn = (answer: DeskAnswer) => (answer.go === 'page' ? (answer.step as { show: string; attempt: string }) : null)

describe('the address', () => {
  it('is asked for, beginning with where the visitor is', async () => {
    expect(await open().desk.open(visit)).toMatchObject({ go: 'page', status: 200, step: { show: 'form', typed: { country: 'CA', region: 'CA-ON', name: '' }, problems: {} } })
    const two = deskVisit({ visitor: { ...visit.visitor, facts: { places: ['CA-ON', 'DE'], ageYears: null } } })
    expect(await open().desk.open(two)).toMatchObject({ step: { typed: { country: '', region: '' } } })
  })

  it.each([['an empty basket', cartView({ lines: [] })], ['one that has ended', null], ['one of which nothing can be bought', cartView({ lines: [blockedLine, hiddenLine] })]])('isn’t asked for with %s', async (_, cart) => {
    expect(await open({ readCart: () => cart }).desk.open(visit)).toEqual({ go: 'on', location: '/en/cart' })
    expect(await open().desk.open(deskVisit({ cookie: undefined }))).toEqual({ go: 'on', location: '/en/cart' })
  })

  it('isn’t asked for while no orders are taken', async () => {
    expect(await open({ readCart: () => cartView({ checkout: 'off' }) }).desk.open(visit)).toMatchObject({ go: 'page', status: 200, step: { show: 'closed' } })
  })

  it.each([
    ['email', 'ann', 'unreadable'], ['email', ' ', 'missing'], ['name', '', 'missing'], ['name', 'x'.repeat(101), 'too-long'], ['line1', '', 'missing'], ['line2', 'x'.repeat(101), 'too-long'], ['city', '', 'missing'],
    ['country', '', 'missing'], ['country', 'Canada', 'unreadable'], ['region', 'Ontario', 'unreadable'], ['postalCode', '1'.repeat(17), 'unreadable'],
  ])('with a %s of %j is given back with everything typed', async (field, value, problem) => {
    const { desk, asked } = open()
    expect(await desk.take(visit, form({ [field]: value }), '')).toMatchObject({ go: 'page', status: 422, step: { show: 'form', typed: { ...typedAddress, [field]: value }, problems: { [field]: problem } } })
    expect(asked).toEqual([])
  })

  it.each([
    ['shipTo.postalCode', { postalCode: 'M5V 2T6', region: 'CA-QC' }, 'postalCode', 'elsewhere'], ['shipTo.postalCode', { postalCode: 'M5V' }, 'postalCode', 'unreadable'],
    ['shipTo.region', { region: '' }, 'region', 'missing'], ['shipTo.region', { region: 'US-TX' }, 'region', 'elsewhere'],
  ])('names the field where its parts don’t fit together: %s of %j', async (named, typed, field, problem) => {
    const { desk } = open({ quote: refusing(422, 'invalid-fields', { [named]: 'A sentence.' }) })
    expect(await desk.take(visit, form(typed), '')).toMatchObject({ status: 422, step: { show: 'form', problems: { [field]: problem }, typed } })
  })

  it('names all that is missing at once, the province and the postal code too where they are needed', async () => {
    const nothing = { email: '', name: '', line1: '', line2: '', city: '', region: '', postalCode: '' }
    const all = { email: 'missing', name: 'missing', line1: 'missing', city: 'missing' }
    expect(await open().desk.take(visit, form({ ...nothing, country: 'CA' }), '')).toMatchObject({ status: 422, step: { problems: { ...all, region: 'missing', postalCode: 'missing' } } })
    const elsewhere = await open().desk.take(visit, form({ ...nothing, country: 'IE' }), '')
    expect(elsewhere.go === 'page' && (elsewhere.step as { problems: object }).problems).toEqual(all)
  })

  it('is read as one line each, without what would break or turn it on a label', async () => {
    const { desk, asked } = open()
    await desk.take(visit, order({ name: 'Ann\r\nExample\u0000', line1: '\u202A111\u202C Wellington', city: '\u2066Ottawa\u2069' }), '')
    expect(asked).toContainEqual(['placeOrder', expect.objectContaining({ address: { name: 'Ann Example', line1: '111 Wellington', line2: null, city: 'Ottawa' } })])
  })

  it('can be changed again with all of it there', async () => {
    expect(await open().desk.take(visit, form({ do: 'edit' }), '')).toMatchObject({ status: 200, step: { show: 'form', typed: typedAddress, problems: {} } })
  })
})

describe('the quote', () => {
  it('is asked for with the address, the visitor and what the basket showed, and may lead to the payment page', async () => {
    const { desk, asked } = open()
    const cookie = `storefront-cart=${cartToken}; storefront-cart-seen=${writeSeen(versionsOf(cartView()))}`
    const answer = await desk.take({ ...visit, cookie }, form(), '')
    expect(answer).toMatchObject({ go: 'page', status: 200, formsLeadTo: 'https://pay.example', step: { show: 'quote', typed: typedAddress, note: null, quote: { version: quoteView().version } } })
    expect(asked).toEqual([['quote', { token: cartToken, shipTo: { country: 'CA', region: 'CA-ON', postalCode: 'K1A 0B1' }, shipping: null, locale: 'en', visitor: { places: ['CA-ON'], ageYears: 19 }, seen: versionsOf(cartView()) }]])
    expect(quoteIn(answer)?.attempt).toMatch(/^[\w-]{22,64}$/)
    expect(quoteIn(await desk.take(visit, form(), ''))?.attempt).not.toBe(quoteIn(answer)?.attempt)
  })

  it('is reckoned anew with another way of sending, and keeps its attempt', async () => {
    const { desk, asked } = open()
    expect(quoteIn(await desk.take(visit, order({ do: 'quote', shipping: 'courier' }), ''))?.attempt).toBe(attempt)
    expect(asked[0]?.[1]).toMatchObject({ shipping: 'courier', seen: versionsOf(quoteView()) })
    await desk.take(visit, order({ do: 'quote', shipping: '<courier>' }), '')
    expect(asked[1]?.[1]).toMatchObject({ shipping: null })
  })

  it('says what differs from the basket, and what changed since it was shown itself', async () => {
    expect(await open({ quote: () => quoteView({ lines: [shownLine({ changed: true })] }) }).desk.take(visit, form(), '')).toMatchObject({ step: { note: 'differs' } })
    expect(await open({ quote: () => quoteView({ lines: [shownLine({ changed: true })] }) }).desk.take(visit, order({ do: 'quote' }), '')).toMatchObject({ step: { note: 'changed' } })
  })

  it('can’t be asked for while the CMS is away: what was typed is kept', async () => {
    expect(await open({ quote: failing(new TypeError('fetch failed')) }).desk.take(visit, form(), '')).toMatchObject({ status: 503, step: { show: 'form', typed: typedAddress, isAway: true } })
  })

  it('of an emptied or ended basket leads back to it', async () => {
    expect(await open({ quote: () => quoteView({ lines: [] }) }).desk.take(visit, form(), '')).toMatchObject({ go: 'on', location: '/en/cart' })
    expect(await open({ quote: refusing(404, 'not-found') }).desk.take(visit, form(), '')).toMatchObject({ go: 'on', location: '/en/cart' })
  })
})

describe('the order', () => {
  it('is placed with what was shown and accepted, once an attempt, and leads to the payment page', async () => {
    const { desk, asked } = open({ readCart: () => cartView({ lines: [], count: 0 }) })
    const answer = await desk.take({ ...visit, cookie: `${visit.cookie}; storefront-basket-shown=2` }, order({ line2: ' Unit 2 ' }), '')
    expect(answer).toMatchObject({ go: 'on', location: 'https://pay.example/pay/1', cookies: [expect.stringMatching(/^storefront-last-order=o{43}; Path=\/; Max-Age=1800; SameSite=Lax; HttpOnly$/), expect.stringMatching(/^storefront-basket-shown=; .*Max-Age=0/)] })
    expect(asked[0]).toEqual(['placeOrder', {
      token: cartToken, shipTo: { country: 'CA', region: 'CA-ON', postalCode: 'K1A 0B1' }, email: 'ann@example.ca', address: { name: 'Ann', line1: '1 Main St', line2: 'Unit 2', city: 'Ottawa' },
      shipping: 'mail', locale: 'en', visitor: { places: ['CA-ON'], ageYears: 19 }, seen: versionsOf(quoteView()), attempt, termsVersion: '2026-11',
    }])
  })

  it('is found again by a form that is sent once more on the way back from the payment page', async () => {
    const back = { ...visit, cookie: `${visit.cookie}; storefront-last-order=${orderToken}` }
    expect(await open({ quote: () => quoteView({ lines: [] }) }).desk.take(back, form(), '')).toEqual({ go: 'on', location: `/en/orders/${orderToken}` })
    expect(await open({ quote: () => quoteView({ lines: [] }) }).desk.take(visit, form(), '')).toEqual({ go: 'on', location: '/en/cart' })
  })

  it('that can’t be paid yet leads to its own page', async () => {
    expect(await open({ placeOrder: () => placedOrder({ payUrl: null }) }).desk.take(visit, order(), '')).toMatchObject({ location: `/en/orders/${orderToken}` })
  })

  it('isn’t placed without the terms, nor without what every quote holds', async () => {
    const { desk, asked } = open()
    expect(await desk.take(visit, order({ terms: '' }), '')).toMatchObject({ status: 422, step: { show: 'quote', note: 'terms', attempt } })
    for (const more of [{ seen: 'x' }, { attempt: 'short' }] as Record<string, string>[]) expect(await desk.take(visit, order(more), '')).toMatchObject({ status: 409, step: { show: 'quote', note: 'changed' } })
    expect(asked.map(([name]) => name)).toEqual(['quote', 'quote', 'quote'])
  })

  it.each([[409, 'quote-changed', 'changed'], [409, 'conflict', 'busy']] as const)('that is refused (%s %s) is shown as it stands now', async (status, code, note) => {
    expect(await open({ placeOrder: refusing(status, code) }).desk.take(visit, order(), '')).toMatchObject({ go: 'page', status, step: { show: 'quote', note } })
  })

  it('is refused where no orders are taken any more', async () => {
    expect(await open({ placeOrder: refusing(409, 'checkout-off') }).desk.take(visit, order(), '')).toMatchObject({ go: 'page', status: 409, step: { show: 'closed' } })
    expect(await open({ quote: () => quoteView({ problems: ['checkout-off'], canOrder: false }) }).desk.take(visit, form(), '')).toMatchObject({ go: 'page', step: { show: 'closed' } })
  })

  it('of which nobody knows whether it was made can be sent again as the same, and nothing of it is logged', async () => {
    const { desk, logged } = open({ placeOrder: failing(new DOMException('The operation was aborted', 'TimeoutError')) })
    const answer = await desk.take(visit, order(), '')
    expect(answer).toMatchObject({ go: 'page', status: 503, step: { show: 'wait', why: 'unsure' } })
    const fields = Object.fromEntries((answer as { step: { fields: [string, string][] } }).step.fields)
    expect(fields).toEqual(Object.fromEntries([...order()].filter(([name]) => name !== 'do')))
    expect(JSON.stringify(logged)).not.toMatch(/Ann|example\.ca|Main|ccc/)
  })

  it('isn’t placed too often from one connection', async () => {
    const { desk, asked } = open({}, { take: async () => ({ ok: false as const, retryAfterSeconds: 90 }) } as never)
    expect(await desk.take(visit, order(), '')).toMatchObject({ go: 'page', status: 429, retryAfterSeconds: 90, step: { show: 'wait', why: 'slower' } })
    expect(asked).toEqual([])
  })
})
