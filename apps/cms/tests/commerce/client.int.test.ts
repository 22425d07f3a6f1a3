import { CommerceRefusal, createCommerceClient, type CommerceClient } from '@gatehouse/contract'
import { ontario, shopHouse, visitor, type ShopHouse } from './shop-house.ts'

let shop: ShopHouse
let client: CommerceClient

const clientWith = (serviceKey: string): CommerceClient => createCommerceClient({
  baseUrl: 'http://cms.test', serviceKey,
  fetch: async (address, init) => {
    const { pathname } = new URL(String(address))
    return shop.rules.cms.rest('POST', pathname.replace(/^\/api/, ''), { body: JSON.parse(String(init?.body)), headers: Object.fromEntries(new Headers(init?.headers)) })
  },
})

beforeAll(async () => {
  shop = await shopHouse()
  client = clientWith(process.env.SERVICE_KEY ?? '')
}, 180_000)
afterAll(() => shop.rules.end())

const book = () => String(shop.variants.BOOK)

test('every answer of the CMS is what the contract says: add, read, change, quote, remove', async () => {
  const { token, cart } = await client.addToCart({ token: null, variant: book(), quantity: 1, locale: 'en', visitor })
  expect(await client.readCart({ token, locale: 'en', visitor })).toEqual(cart)
  expect((await client.changeCart({ token, variant: book(), quantity: 2, locale: 'fr', visitor })).cart).toMatchObject({ count: 2 })
  // A French page isn't ready: the English words, marked.
  expect(await client.quote({ token, shipTo: ontario, locale: 'fr', visitor })).toMatchObject({ canOrder: true, lines: [{ textLocale: 'en', title: 'The book' }], sums: { subtotalMinor: 5200, taxes: [{ title: 'GST' }] } })
  expect((await client.removeFromCart({ token, variant: book(), locale: 'en', visitor })).cart).toMatchObject({ count: 0, lines: [], subtotalMinor: 0 })
  expect(await client.quote({ token, shipTo: ontario, locale: 'en', visitor })).toMatchObject({ canOrder: false, problems: ['nothing-to-buy'], shipping: null, sums: null })
})

test('a cart that isn’t there is null, and a refusal says its code and its field', async () => {
  expect(await client.readCart({ token: 'A'.repeat(43), locale: 'en', visitor })).toBeNull()
  const refused = await client.addToCart({ token: null, variant: String(shop.variants.TRUFFLE), quantity: 1, locale: 'en', visitor }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(CommerceRefusal)
  expect(refused).toMatchObject({ status: 409, code: 'not-for-sale-here', fields: { variant: expect.any(String) } })
  await expect(clientWith('another-key').readCart({ token: 'A'.repeat(43), locale: 'en', visitor })).rejects.toMatchObject({ code: 'unauthenticated' })
})
