import { createSiteClient } from '@gatehouse/contract'
import { paragraph, richText } from '../support/content.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'

let cms: TestCms
let product: string
let stock: string
const variants: string[] = []

const site = () => createSiteClient({
  baseUrl: 'http://cms', serviceKey: process.env.SERVICE_KEY ?? '',
  fetch: (url, init) => cms.rest('GET', String(url).replace('http://cms/api', ''), { headers: init?.headers as Record<string, string> }),
})
/** What the feed told since, as tags. */
const told = async (since: number) => {
  const { docs } = await cms.payload.find({ collection: 'changes', where: { at: { greater_than_equal: since } }, pagination: false })
  return docs.flatMap(({ tags }) => tags as string[])
}

beforeAll(async () => {
  cms = await testPayload()
  const { payload } = cms
  const page = { title: 'Tea', slug: 'tea', group: 'Teas', lead: 'A lead.', summary: 'A summary.', whatItIs: richText(paragraph('It is.')), whatItIsNot: richText(paragraph('It isn’t.')), _status: 'published' as const }
  product = String((await payload.create({ collection: 'products', locale: 'en', data: page })).id)
  for (const [sku, title, cad, eur] of [['TEA-2', 'Two boxes', 3200, 2100], ['TEA-1', 'One box', 1850, null]] as const) {
    const { id } = await payload.create({ collection: 'variants', locale: 'en', data: { product, sku, title, taxClass: 'food', priceCadMinor: cad, priceEurMinor: eur } })
    variants.push(String(id))
  }
  stock = String((await payload.create({ collection: 'stock', data: { variant: String(variants[1]), onHand: 9, reserved: 1 } })).id)
})
afterAll(() => cms.end())

test('a product’s view has its variants, cheapest first, with each price that it has, and its stock in words', async () => {
  const view = await site().product('tea', 'en')
  expect(view?.variants).toEqual([
    { id: variants[1], sku: 'TEA-1', label: 'One box', prices: [{ currency: 'CAD', amountMinor: 1850, taxIncluded: false }], stockState: 'in-stock' },
    { id: variants[0], sku: 'TEA-2', label: 'Two boxes', prices: [{ currency: 'CAD', amountMinor: 3200, taxIncluded: false }, { currency: 'EUR', amountMinor: 2100, taxIncluded: true }], stockState: 'out-of-stock' },
  ])
  expect(view?.prices).toEqual([{ currency: 'CAD', amountMinor: 1850, taxIncluded: false }, { currency: 'EUR', amountMinor: 2100, taxIncluded: true }])
})

test('a card has the lowest price in each currency', async () => {
  expect((await site().shop('en')).products[0]).toMatchObject({ slug: 'tea', prices: [{ currency: 'CAD', amountMinor: 1850 }, { currency: 'EUR', amountMinor: 2100 }] })
})

test('a new price, and stock that reads otherwise, are told under the product’s tag; a piece less isn’t', async () => {
  const before = Date.now()
  await cms.payload.update({ collection: 'stock', id: stock, data: { onHand: 8, reason: 'A count.' } })
  expect(await told(before)).toEqual([])
  await cms.payload.update({ collection: 'stock', id: stock, data: { onHand: 3, reason: 'A count.' } })
  expect(await told(before)).toEqual([`products:${product}`])
  expect((await site().product('tea', 'en'))?.variants?.[0]).toMatchObject({ stockState: 'few-left' })
  const later = Date.now() + 1
  await new Promise((passed) => { setTimeout(passed, 5) })
  await cms.payload.update({ collection: 'variants', id: String(variants[1]), locale: 'en', data: { priceCadMinor: 1700 } })
  expect(await told(later)).toEqual([`products:${product}`])
})
