import { paragraph, richText } from '../../tests/support/content.ts'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

let cms: TestCms
let product: string
beforeAll(async () => {
  cms = await testPayload()
  const text = richText(paragraph('Words'))
  product = (await cms.payload.create({
    collection: 'products', locale: 'en',
    data: { title: 'Field guide', slug: 'field-guide', group: 'Books', lead: 'Lead', summary: 'Summary', whatItIs: text, whatItIsNot: text, _status: 'published' },
  })).id
})
afterAll(() => cms.end())

const makeVariant = (data: object = {}) => cms.payload.create({ collection: 'variants', locale: 'en', data: { product, sku: 'GUIDE-PB', title: 'Paperback', taxClass: 'books', ...data } as never })
const fieldsOf = async (saving: Promise<unknown>): Promise<string[]> => {
  try {
    await saving
    return []
  } catch (error) {
    const { errors } = (error as { data?: { errors?: { path: string }[] } }).data ?? {}
    if (!errors) throw error
    return errors.map(({ path }) => path)
  }
}

test('prices are whole cents, empty where it isn’t sold in that currency, and say whether tax is in them', async () => {
  const variant = await makeVariant({ priceCadMinor: 2450, priceEurMinor: 1990 })
  expect(variant).toMatchObject({ priceCadMinor: 2450, priceEurMinor: 1990, taxIncludedCad: false, taxIncludedUsd: false, taxIncludedEur: true })
  expect(variant.priceUsdMinor ?? null).toBeNull()
  expect(await fieldsOf(makeVariant({ sku: 'GUIDE-2', priceCadMinor: 24.5 }))).toEqual(['priceCadMinor'])
  expect(await fieldsOf(makeVariant({ sku: 'GUIDE-2', priceCadMinor: -1 }))).toEqual(['priceCadMinor'])
})

test('an article number is unique and well formed', async () => {
  expect(await fieldsOf(makeVariant())).toEqual(['sku'])
  expect(await fieldsOf(makeVariant({ sku: 'guide pb' }))).toEqual(['sku'])
  expect(await fieldsOf(makeVariant({ sku: 'GUIDE-HC' }))).toEqual([])
})

test('stock is whole, not negative, and never promises more than there is; one row a variant', async () => {
  const { id: variant } = await makeVariant({ sku: 'GUIDE-STOCK' })
  const makeStock = (data: object) => cms.payload.create({ collection: 'stock', data: { variant, ...data } as never })
  expect(await fieldsOf(makeStock({ onHand: 2.5, reserved: 0 }))).toEqual(['onHand'])
  expect(await fieldsOf(makeStock({ onHand: -1, reserved: 0 }))).toContain('onHand')
  expect(await fieldsOf(makeStock({ onHand: 3, reserved: 4 }))).toEqual(['reserved'])
  const { id } = await makeStock({ onHand: 3, reserved: 3 })
  expect(await fieldsOf(makeStock({ onHand: 1, reserved: 0 }))).toEqual(['variant'])
  expect(await fieldsOf(cms.payload.update({ collection: 'stock', id, data: { onHand: 2, reason: 'A count.' } }))).toEqual(['reserved'])
  expect(await fieldsOf(cms.payload.update({ collection: 'stock', id, data: { onHand: 2, reserved: 1, reason: 'A count.' } }))).toEqual([])
})

test('the product shows its variants, and each variant its stock', async () => {
  const shown = await cms.payload.findByID({ collection: 'products', id: product, depth: 1 })
  expect(shown.variants?.docs).toHaveLength(3)
})

test('restoring old words of a product leaves prices and stock as they are', async () => {
  const before = await cms.payload.find({ collection: 'variants', sort: 'sku', depth: 0 })
  await cms.payload.update({ collection: 'products', id: product, locale: 'en', data: { title: 'New words', _status: 'published' } })
  const after = await cms.payload.find({ collection: 'variants', sort: 'sku', depth: 0 })
  expect(after.docs).toEqual(before.docs)
})

test('classes are known names, each once, and the tree has no loop', async () => {
  const make = (slug: string, parent?: string) => cms.payload.create({ collection: 'product-classes', locale: 'en', data: { slug, title: slug, ...(parent ? { parent } : {}) } })
  const goods = await make('goods')
  const print = await make('print', goods.id)
  const book = await make('book', print.id)
  expect(await fieldsOf(cms.payload.update({ collection: 'product-classes', id: goods.id, data: { parent: book.id } }))).toEqual(['parent'])

  const makeFacts = (data: object) => cms.payload.create({ collection: 'product-facts', data: { product, attributes: [], ...data } as never })
  for (const classes of [['no-such-class'], ['book', 'book'], 'book', [1]]) expect(await fieldsOf(makeFacts({ classes }))).toEqual(['classes'])
  expect(await fieldsOf(makeFacts({ classes: ['book'], attributes: [{ name: 'npn' }], evidence: 'x' }))).toEqual(['attributes'])
  expect(await fieldsOf(makeFacts({ classes: ['book'], attributes: [{ name: 'npn', value: '80012345' }], evidence: 'x' }))).toEqual(['attributes'])
  expect(await fieldsOf(makeFacts({ classes: ['book'], attributes: [{ name: 'npn', value: '80012345', url: 'https://example.org/' }] }))).toEqual(['evidence'])
  const facts = await makeFacts({ classes: ['book'], attributes: [{ name: 'npn', value: '80012345', url: 'https://example.org/' }], evidence: 'Looked up.' })
  expect(facts).toMatchObject({ classes: ['book'], attributes: [{ name: 'npn', value: '80012345' }] })
  expect(await fieldsOf(makeFacts({ classes: ['print'] }))).toEqual(['product'])
})
