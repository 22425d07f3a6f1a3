import { CommerceRefusal, type CommerceClient, type ErrorCode } from '@gatehouse/contract'
import { always, cartToken, cartView, deskVisit, shownLine } from '../../test/shop-content.ts'
import { createCartDesk } from './cart-desk.ts'
import type { DeskAnswer } from './desk.ts'

type Asked = Record<string, unknown>
type Answers = Partial<Record<'readCart' | 'addToCart' | 'changeCart' | 'removeFromCart', () => unknown>>

function open(answers: Answers = {}) {
  const asked: [string, Asked][] = []
  const logged: unknown[] = []
  const opened = { token: cartToken, cart: cartView() }
  const on = (name: keyof Answers, otherwise: unknown) => async (it: Asked) => { asked.push([name, it]); return answers[name] ? answers[name]() : otherwise }
  const commerce = { readCart: on('readCart', cartView()), addToCart: on('addToCart', opened), changeCart: on('changeCart', opened), removeFromCart: on('removeFromCart', opened) } as unknown as CommerceClient
  return { desk: createCartDesk({ commerce, posts: always, log: (...line) => { logged.push(line) } }), asked, logged }
}
const refusing = (status: number, code: ErrorCode, fields = {}) => () => { throw new CommerceRefusal(status, code, 'told to', fields) }
const form = (fields: Record<string, string>) => new Map(Object.entries(fields))
const add = form({ do: 'add', variant: 'v1', quantity: ' 2 ', from: '/shop/symptom-journal' })
const cookiesOf = (answer: DeskAnswer): string => (answer.go === 'page' || answer.go === 'on' ? (answer.cookies ?? []).join('\n') : '')
const nobody = deskVisit({ cookie: undefined })

it('asks nobody about a basket that nobody has', async () => {
  const { desk, asked } = open()
  expect(await desk.open(nobody)).toMatchObject({ go: 'page', status: 200, step: { cart: null, isThere: true } })
  expect(asked).toEqual([])
})

it('puts a thing in with all that the gate has of the visitor, keeps the token where no script reads it, and goes on to the basket', async () => {
  const { desk, asked } = open()
  const answer = await desk.take(nobody, add, '192.0.2.1')
  expect(answer).toMatchObject({ go: 'on', location: '/en/cart?done=put' })
  expect(asked).toEqual([['addToCart', { token: null, variant: 'v1', quantity: 2, locale: 'en', visitor: { places: ['CA-ON'], ageYears: 19 }, seen: null }]])
  expect(cookiesOf(answer)).toMatch(new RegExp(`^storefront-cart=${cartToken}; Path=/; Max-Age=2592000; SameSite=Lax; HttpOnly$`, 'm'))
  expect(cookiesOf(answer)).toMatch(/^storefront-basket-shown=2; Path=\/; Max-Age=2592000; SameSite=Lax$/m)
  expect(cookiesOf(await desk.take({ ...nobody, isHttps: true }, add, ''))).toMatch(/storefront-cart=.*; HttpOnly; Secure/)
})

it.each([
  [409, 'place-needed', 'place-needed'], [409, 'not-for-sale-here', 'not-here'], [409, 'out-of-stock', 'out-of-stock'], [409, 'quantity-limit', 'too-many'], [404, 'not-found', 'not-there'], [409, 'conflict', 'busy'],
] as const)('says with status %s why it wasn’t put in (%s), with what was typed', async (status, code, why) => {
  const { desk } = open({ addToCart: refusing(status, code) })
  expect(await desk.take(nobody, add, '')).toMatchObject({ go: 'page', status, step: { refusal: { what: 'add', why, variant: 'v1', quantity: ' 2 ', from: '/shop/symptom-journal' } } })
})

it.each(['out-of-stock', 'quantity-limit'] as const)('says how many there may be, in the CMS’s own sentence (%s)', async (code) => {
  const { desk } = open({ addToCart: refusing(409, code, { quantity: 'Only 3 of this are left.' }), changeCart: refusing(409, code, { quantity: 'Only 3 of this are left.' }) })
  for (const wish of ['add', 'change']) {
    expect(await desk.take(deskVisit(), form({ do: wish, variant: 'v1', quantity: '9' }), '')).toMatchObject({ step: { refusal: { what: wish, told: 'Only 3 of this are left.' } } })
  }
  const elsewhere = open({ addToCart: refusing(409, 'not-for-sale-here', { variant: 'This can’t be bought here.' }) })
  expect(await elsewhere.desk.take(nobody, add, '')).toMatchObject({ step: { refusal: { why: 'not-here', told: null } } })
})

it.each(['0', '-1', '1.5', '100', '1e2', '', 'two', '٣'])('names the number where it is %j, and asks nothing of the CMS but the basket', async (quantity) => {
  const { desk, asked } = open()
  for (const wish of ['add', 'change'] as const) {
    expect(await desk.take(deskVisit(), form({ do: wish, variant: 'v1', quantity }), '')).toMatchObject({ go: 'page', status: 422, step: { refusal: { what: wish, why: 'number', quantity } } })
  }
  expect(new Set(asked.map(([name]) => name))).toEqual(new Set(['readCart']))
})

it('takes nothing that no form of this site sends', async () => {
  const { desk, asked } = open()
  for (const fields of [form({}), form({ do: 'add', variant: '../v1', quantity: '1' }), form({ do: 'empty', variant: 'v1' })]) {
    expect(await desk.take(nobody, fields, '')).toMatchObject({ go: 'page', status: 422, step: { refusal: { why: 'not-there' } } })
  }
  expect(asked).toEqual([])
})

it('changes and takes out, and shows the basket as it is where the line is gone', async () => {
  const { desk, asked } = open()
  expect(await desk.take(deskVisit(), form({ do: 'change', variant: 'v1', quantity: '3' }), '')).toMatchObject({ go: 'on', location: '/en/cart?done=changed' })
  expect(await desk.take(deskVisit({ lang: 'fr' }), form({ do: 'remove', variant: 'v1' }), '')).toMatchObject({ go: 'on', location: '/fr/cart?done=removed' })
  expect(asked.map(([name, { token }]) => [name, token])).toEqual([['changeCart', cartToken], ['removeFromCart', cartToken]])
  const { desk: gone } = open({ changeCart: refusing(404, 'not-found') })
  expect(await gone.take(deskVisit(), form({ do: 'change', variant: 'v1', quantity: '3' }), '')).toMatchObject({ go: 'on', location: '/en/cart' })
  expect(await desk.take(nobody, form({ do: 'remove', variant: 'v1' }), '')).toMatchObject({ go: 'on', location: '/en/cart' })
})

it('forgets a basket that has ended', async () => {
  const answer = await open({ readCart: () => null }).desk.open(deskVisit({ cookie: `storefront-cart=${cartToken}; storefront-basket-shown=2` }))
  expect(answer).toMatchObject({ go: 'page', status: 200, step: { cart: null, isThere: true } })
  for (const name of ['cart', 'cart-seen', 'basket-shown']) expect(cookiesOf(answer)).toMatch(new RegExp(`^storefront-${name}=; Path=/; Max-Age=0`, 'm'))
})

it('marks what reads differently since it was seen until that is accepted, as it was shown', async () => {
  const before = cookiesOf(await open().desk.open(deskVisit()))
  const seen = /storefront-cart-seen=[^;]*/.exec(before)?.[0] ?? ''
  expect(seen).toContain('v1:')
  const now = cartView({ version: 'cart-now-0000000', changed: true, lines: [shownLine({ version: 'v1-now-000000000', changed: true }), shownLine({ variant: 'v3', version: 'v3-new-000000000' })] })
  const visit = deskVisit({ cookie: `storefront-cart=${cartToken}; ${seen}` })
  const { desk, asked } = open({ readCart: () => now })
  const kept = cookiesOf(await desk.open(visit))
  expect(asked[0]?.[1]).toMatchObject({ seen: { lines: { v1: 'v10000000000000'.padEnd(16, '0') } } })
  expect(kept).toContain('v1:v1'.padEnd(19, '0'))
  expect(kept).toContain('v3:v3-new-000000000')
  // What was on the screen isn't what it is now: it is shown again.
  const stale = await desk.take(visit, form({ do: 'accept', version: 'another-0000000' }), '')
  expect(stale).toMatchObject({ go: 'on', location: '/en/cart', cookies: [] })
  const accepted = await desk.take(visit, form({ do: 'accept', version: now.version }), '')
  expect(accepted).toMatchObject({ go: 'on', location: '/en/cart?done=accepted' })
  expect(cookiesOf(accepted)).toContain('cart-now-0000000~v1:v1-now-000000000~v3:v3-new-000000000')
})

it('says that it couldn’t ask, keeps what was typed, and logs no token', async () => {
  const { desk, logged } = open({ addToCart: () => { throw new TypeError('fetch failed') } })
  expect(await desk.take(deskVisit(), add, '')).toMatchObject({ go: 'page', status: 503, step: { refusal: { why: 'away', quantity: ' 2 ' } } })
  const { desk: away } = open({ readCart: () => { throw new TypeError('fetch failed') } })
  expect(await away.open(deskVisit())).toEqual({ go: 'away' })
  expect(logged).toHaveLength(1)
  expect(JSON.stringify(logged)).not.toContain(cartToken)
})

it('throws what is a fault of ours', async () => {
  await expect(open({ readCart: refusing(401, 'unauthenticated') }).desk.open(deskVisit())).rejects.toThrow()
})
