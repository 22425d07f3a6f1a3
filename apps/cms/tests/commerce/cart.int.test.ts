import { sure } from '../support/sure.ts'
import { shopHouse, visitor, type ShopHouse } from './shop-house.ts'

let shop: ShopHouse
beforeAll(async () => { shop = await shopHouse() }, 180_000)
afterAll(() => shop.rules.end())

const linesOf = async () => (await shop.rules.payload.find({ collection: 'carts', pagination: false })).docs

test('answers only to the service key', async () => {
  const asked = { token: null, variant: shop.variants.BOOK, quantity: 1, locale: 'en', visitor }
  expect(await shop.ask('/cart/add', asked, null)).toMatchObject({ status: 401 })
  expect(await shop.ask('/cart/add', asked, 'another-key')).toMatchObject({ status: 401 })
  expect(await linesOf()).toEqual([])
})

test('the first thing makes a cart; its token opens it, and the database holds only a hash', async () => {
  const made = await shop.add('BOOK', 2)
  expect(made).toMatchObject({ status: 200, data: { token: expect.stringMatching(/^[\w-]{43}$/), cart: { count: 2, currency: 'CAD', subtotalMinor: 5200, taxIncluded: false, checkout: 'gated', ruleSet: 1, changed: false } } })
  const { token, cart } = made.data
  expect(cart.lines).toMatchObject([{ kind: 'shown', variant: shop.variants.BOOK, quantity: 2, slug: 'book', title: 'The book', label: 'book', level: 'purchase', blocked: null, stockState: 'in-stock', unit: { amountMinor: 2600 }, amountMinor: 5200 }])
  const stored = await linesOf()
  expect(stored).toHaveLength(1)
  expect(JSON.stringify(stored)).not.toContain(token)
  expect(stored[0]?.lines).toEqual([{ variant: shop.variants.BOOK, quantity: 2 }])
  expect(await shop.read(token)).toMatchObject({ status: 200, data: cart })
})

test('another token opens nothing', async () => {
  const { data: { token } } = await shop.add('BOOK', 1)
  const other = `${token.slice(0, 42)}${token.endsWith('A') ? 'E' : 'A'}`
  expect(await shop.read(other)).toMatchObject({ status: 404, error: { code: 'not-found' } })
  expect(await shop.ask('/cart/change', { token: other, variant: shop.variants.BOOK, quantity: 1, locale: 'en', visitor })).toMatchObject({ status: 404 })
  expect(await shop.ask('/cart/remove', { token: 'short', variant: shop.variants.BOOK, locale: 'en', visitor })).toMatchObject({ status: 422, error: { fields: { token: expect.any(String) } } })
})

test.each([0, -1, 1.5, 100, 1e21, '2', null])('refuses %p as a quantity, and names the field', async (quantity) => {
  const before = (await linesOf()).length
  expect(await shop.add('BOOK', quantity as number)).toMatchObject({ status: 422, error: { code: 'invalid-fields', fields: { quantity: 'a whole number from 1 to 99' } } })
  expect((await linesOf()).length).toBe(before)
})

test('refuses what it doesn’t know, a price among it, and names the field', async () => {
  expect(await shop.add('BOOK', 1, { priceMinor: 1 })).toMatchObject({ status: 422, error: { fields: { priceMinor: expect.any(String) } } })
  expect(await shop.add('BOOK', 1, { currency: 'USD' })).toMatchObject({ status: 422, error: { fields: { currency: expect.any(String) } } })
  expect(await shop.add('BOOK', 1, { visitor: { ...visitor, credentials: ['prescription'] } })).toMatchObject({ status: 422, error: { fields: { 'visitor.credentials': expect.any(String) } } })
  expect(await shop.add('BOOK', 1, { visitor: { ...visitor, places: ['Canada'] } })).toMatchObject({ status: 422, error: { fields: { 'visitor.places.0': 'a place such as CA-ON' } } })
})

test('what isn’t published, or isn’t there, can’t be put in a cart by its id', async () => {
  expect(await shop.add('SECRET', 1)).toMatchObject({ status: 404, error: { code: 'not-found', fields: { variant: expect.any(String) } } })
  expect(await shop.add('NONE', 1, { variant: '6565f0a1b2c3d4e5f6a7b8c9' })).toMatchObject({ status: 404 })
  expect(await shop.add('NONE', 1, { variant: 'no-such-variant' })).toMatchObject({ status: 404 })
})

test('what the rules don’t allow here can’t be put in a cart; beside it what they do can', async () => {
  expect(await shop.add('TRUFFLE', 1)).toMatchObject({ status: 409, error: { code: 'not-for-sale-here', fields: { variant: expect.any(String) } } })
  expect(await shop.add('KIT-S', 1, { visitor: { places: ['US-TX'], ageYears: null } })).toMatchObject({ status: 409, error: { code: 'not-for-sale-here' } })
  expect(await shop.add('KIT-S', 1)).toMatchObject({ status: 200 })
  const { docs } = await shop.rules.payload.find({ collection: 'decision-log', where: { step: { equals: 'cart' } }, pagination: false })
  expect(docs.map(({ subject, level }) => [subject, level])).toContainEqual([`variant ${shop.variants.TRUFFLE}`, 'information'])
})

test('asks for the place where it is unknown and needed, and not where it isn’t', async () => {
  const nowhere = { visitor: { places: [], ageYears: null } }
  expect(await shop.add('KIT-S', 1, nowhere)).toMatchObject({ status: 409, error: { code: 'place-needed', fields: { visitor: expect.any(String) } } })
  expect(await shop.add('BOOK', 1, nowhere)).toMatchObject({ status: 200 })
  // No place would help: nobody is sent to say theirs for nothing.
  expect(await shop.add('TRUFFLE', 1, nowhere)).toMatchObject({ status: 409, error: { code: 'not-for-sale-here' } })
})

test('a limit counts over all variants of a product', async () => {
  const { data: { token } } = await shop.add('KIT-S', 2)
  expect(await shop.add('KIT-L', 2, { token })).toMatchObject({ status: 409, error: { code: 'quantity-limit', message: 'At most 3 of this product can be bought in an order.' } })
  expect(await shop.add('KIT-L', 1, { token })).toMatchObject({ status: 200, data: { cart: { count: 3 } } })
  expect(await shop.ask('/cart/change', { token, variant: shop.variants['KIT-S'], quantity: 3, locale: 'en', visitor })).toMatchObject({ status: 409, error: { code: 'quantity-limit' } })
  expect(await shop.ask('/cart/change', { token, variant: shop.variants['KIT-S'], quantity: 1, locale: 'en', visitor })).toMatchObject({ status: 200, data: { cart: { count: 2 } } })
})

test('no more can be put in than is left, and what is nearly gone says so', async () => {
  const { data: { token, cart } } = await shop.add('KIT-L', 2)
  expect(cart.lines).toMatchObject([{ stockState: 'few-left', left: null }])
  expect(await shop.add('KIT-L', 1, { token })).toMatchObject({ status: 409, error: { code: 'out-of-stock', fields: { quantity: 'Only 2 of this are left.' } } })
  expect(await shop.add('BOOK', 99)).toMatchObject({ status: 409, error: { code: 'out-of-stock' } })
})

test('changes and removes lines; removing twice is the same', async () => {
  const { data: { token } } = await shop.add('BOOK', 1)
  await shop.add('KIT-S', 1, { token })
  const remove = () => shop.ask('/cart/remove', { token, variant: shop.variants.BOOK, locale: 'en', visitor })
  expect(await remove()).toMatchObject({ status: 200, data: { cart: { count: 1, lines: [{ slug: 'kit' }] } } })
  expect(await remove()).toMatchObject({ status: 200, data: { cart: { count: 1 } } })
  expect(await shop.ask('/cart/change', { token, variant: shop.variants.BOOK, quantity: 4, locale: 'en', visitor })).toMatchObject({ status: 404, error: { fields: { variant: expect.any(String) } } })
})

test('what several answers said was added at once is all there', async () => {
  const { data: { token } } = await shop.add('BOOK', 1)
  const answers = await Promise.all(Array.from({ length: 3 }, () => shop.add('BOOK', 2, { token })))
  const added = answers.filter(({ status }) => status === 200).length
  expect(added).toBeGreaterThan(0)
  expect((await shop.read(token)).data.count).toBe(1 + 2 * added)
})

test('the prices follow the place, and the server decides the currency', async () => {
  const { data: { token } } = await shop.add('BOOK', 1)
  expect(await shop.read(token, { visitor: { places: ['US-TX'], ageYears: null } })).toMatchObject({ data: { currency: 'USD', subtotalMinor: 1950 } })
  expect(await shop.read(token, { visitor: { places: ['NL'], ageYears: null } })).toMatchObject({ data: { currency: 'EUR', subtotalMinor: 1890, taxIncluded: true } })
  await shop.add('KIT-S', 1, { token })
  // A kit can't be bought there, so it has no say in the currency.
  const elsewhere = await shop.read(token, { visitor: { places: ['NL'], ageYears: null } })
  expect(elsewhere.data).toMatchObject({ currency: 'EUR', subtotalMinor: 1890 })
  expect(elsewhere.data.lines[1]).toMatchObject({ blocked: 'not-here', level: 'information', unit: null, amountMinor: null })
})

test('a price that changed since the last view is marked, until it was seen', async () => {
  const { payload } = shop.rules
  const { data: { token, cart } } = await shop.add('BOOK', 1)
  const seenOf = (view: typeof cart) => ({ version: view.version, lines: Object.fromEntries(view.lines.map((line) => [line.variant, line.version])) })
  expect((await shop.read(token, { seen: seenOf(cart) })).data.changed).toBe(false)
  await payload.update({ collection: 'variants', id: sure(shop.variants.BOOK), data: { priceCadMinor: 2700 } })
  const after = await shop.read(token, { seen: seenOf(cart) })
  expect(after.data).toMatchObject({ changed: true, subtotalMinor: 2700, lines: [{ changed: true, unit: { amountMinor: 2700 } }] })
  expect((await shop.read(token, { seen: seenOf(after.data) })).data).toMatchObject({ changed: false, version: after.data.version })
  await payload.update({ collection: 'variants', id: sure(shop.variants.BOOK), data: { priceCadMinor: 2600 } })
})

test('a cart that ended opens no more, and a job removes it', async () => {
  const { pruneCarts } = await import('../../src/jobs/prune-carts.ts')
  const { openCart, cartDays } = await import('../../src/commerce/cart-store.ts')
  const { data: { token } } = await shop.add('BOOK', 1)
  const { payload } = shop.rules
  const later = Date.now() + cartDays * 24 * 60 * 60 * 1000
  expect(await openCart(payload, token, later - 60_000)).not.toBeNull()
  expect(await openCart(payload, token, later)).toBeNull()
  await pruneCarts(payload, Date.now())
  expect((await linesOf()).length).toBeGreaterThan(0)
  await pruneCarts(payload, later)
  expect(await linesOf()).toEqual([])
})
