import { fileURLToPath } from 'node:url'
import type { CollectionSlug } from 'payload'
import { block, citation, heading, makePeople, makeSource, paragraph, richText } from '../../../tests/support/content.ts'
import { testPayload, type TestCms } from '../../../tests/support/test-payload.ts'

type Child = Record<string, unknown>

let cms: TestCms
let token: string
let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  cms = await testPayload()
  people = await makePeople(cms.payload)
  await cms.payload.create({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password', name: 'Ada', role: 'admin' } })
  await cms.payload.create({ collection: 'staff', data: { email: 'policy@example.test', password: 'a-long-test-password', name: 'Pol', role: 'policy-officer' } })
  token = await signIn('admin')
})
afterAll(() => cms.end())

const signIn = async (name: string) => String((await cms.payload.login({ collection: 'staff', data: { email: `${name}@example.test`, password: 'a-long-test-password' } })).token)

let number = 0
const now = () => new Date().toISOString()
const create = async (collection: CollectionSlug, data: object, locale: 'en' | 'fr' = 'en'): Promise<string> => String((await cms.payload.create({ collection, locale, data: data as never })).id)
const update = (collection: CollectionSlug, id: string, data: object, locale: 'en' | 'fr' = 'en', trash = false) => cms.payload.update({ collection, id, locale, trash, data: data as never })
const article = (title: string, more: object = {}) => ({
  title, slug: `text-${++number}`, lead: 'A lead.', body: richText(heading(2, 'One'), paragraph('Words')), authors: [people.author], reviewer: people.reviewer,
  lastReviewed: '2026-11-01T12:00:00.000Z', ...more,
})
const publish = (title: string, more: object = {}) => create('articles', { ...article(title, more), _status: 'published' })
const source = () => makeSource(cms.payload, `source-${++number}`)
const profile = async (account?: string) => create('authors', { name: `Person ${++number}`, slug: `person-${number}`, jobTitle: 'Writer', ...(account ? { account } : {}) })
const picture = async () => String((await cms.payload.create({ collection: 'media', data: { altEn: 'A', altFr: 'B' }, filePath: fileURLToPath(new URL('../../../tests/support/pixel.png', import.meta.url)) })).id)
const topic = () => create('topics', { title: 'Topic', slug: `topic-${++number}` })
const faq = async (topicId: string, body: Child[] = [paragraph('It is.')]) => create('faqs', { question: `Question ${++number}?`, slug: `question-${number}`, answer: richText(...body), topic: topicId, _status: 'published' })
const product = async (more: object = {}) => create('products', {
  title: `Product ${++number}`, slug: `product-${number}`, group: 'Books', lead: 'L', summary: 'S', whatItIs: richText(paragraph('It is.')), whatItIsNot: richText(paragraph('Not.')), _status: 'published', ...more,
})

interface Answer { status: number; message?: string; body: { error?: { code: string; message: string; fields?: Record<string, string> }; errors?: { message: string }[]; docs?: { id: string }[] } }
async function ask(method: string, path: string, body?: object, { language = 'en', as = token } = {}): Promise<Answer> {
  const answer = await cms.rest(method, path, { token: as, ...(body ? { body } : {}), headers: { 'accept-language': language } })
  const read = await answer.json() as Answer['body']
  return { status: answer.status, body: read, ...(read.error ? { message: read.error.message } : {}) }
}
const trash = (collection: string, id: string, options?: object) => ask('PATCH', `/${collection}/${id}`, { deletedAt: now() }, options)
const where = (...ids: string[]) => ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')

/** All four ways to take a document away. */
async function expectKept(collection: CollectionSlug, id: string, title: string) {
  const single = [await trash(collection, id), await ask('DELETE', `/${collection}/${id}`)]
  for (const answer of single) expect(answer).toMatchObject({ status: 409, body: { error: { code: 'conflict', message: expect.stringContaining(title) } } })
  const many = [await ask('PATCH', `/${collection}?${where(id)}`, { deletedAt: now() }), await ask('DELETE', `/${collection}?${where(id)}`)]
  for (const answer of many) expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad-request', message: expect.stringContaining(title) }, errors: [{ message: expect.stringContaining(title) }], docs: [] } })
  expect((await cms.payload.findByID({ collection, id, depth: 0 }) as { deletedAt?: unknown }).deletedAt ?? null).toBeNull()
}
async function expectFree(collection: CollectionSlug, id: string) {
  expect(await trash(collection, id)).toMatchObject({ status: 200 })
  expect(await ask('DELETE', `/${collection}/${id}?trash=true`)).toMatchObject({ status: 200 })
}

describe('while a public text needs it, what it needs stays', () => {
  test('its author and its reviewer; both go once it is off the site', async () => {
    const [author, reviewer] = [await profile(people.accounts.author), await profile(people.accounts.reviewer)]
    const id = await publish('Of people', { authors: [author], reviewer })
    await expectKept('authors', author, 'Of people')
    await expectKept('authors', reviewer, 'Of people')
    await update('articles', id, { _status: 'draft' })
    await expectFree('authors', author)
    await expectFree('authors', reviewer)
  })

  test.each<[string, (source: string) => Child]>([
    ['in a line', (id) => paragraph('A claim', citation(id))],
    ['in a callout', (id) => block('callout', { tone: 'note', title: 'T', body: richText(paragraph('A claim', citation(id))) })],
    ['in a summary', (id) => block('quickSummary', { rows: [{ takeaway: 'T', explanation: 'E', sources: [id] }] })],
    ['in a comparison', (id) => block('comparisonTable', { caption: 'C', columns: [{ label: 'A' }, { label: 'B' }], rows: [{ header: 'H', source: id, cells: [{ text: 'x' }] }] })],
    ['in a protocol', (id) => block('protocolTable', { caption: 'C', rows: [{ item: 'I', stated: 'S', meaning: 'M', source: id }] })],
    ['in lawful channels', (id) => block('lawfulChannels', { title: 'T', channels: [{ name: 'N', text: 'T', whoActs: 'W', source: id }] })],
  ])('a source cited %s', async (_, node) => {
    const cited = await source()
    await publish('Of sources', { body: richText(node(cited)) })
    await expectKept('sources', cited, 'Of sources')
  })

  test('a source of an answer and of a product', async () => {
    const [ofAnswer, ofProduct] = [await source(), await source()]
    await faq(await topic(), [paragraph('A claim', citation(ofAnswer))])
    await product({ studies: richText(paragraph('A claim', citation(ofProduct))) })
    await expectKept('sources', ofAnswer, 'Question')
    await expectKept('sources', ofProduct, 'Product')
  })

  test('the source of a change in the law on the home page', async () => {
    const named = await source()
    await cms.payload.updateGlobal({ slug: 'site', locale: 'en', data: { name: 'House', lawLog: [{ date: '2026-10-01T12:00:00.000Z', title: 'A place', text: 'What changed', source: named }] } })
    await expectKept('sources', named, 'Home')
    await cms.payload.updateGlobal({ slug: 'site', locale: 'en', data: { lawLog: [] } })
    await expectFree('sources', named)
  })

  test('a source that only the French cites, until the French is withdrawn', async () => {
    const cited = await source()
    const id = await publish('In two languages')
    await update('articles', id, { title: 'En deux langues', lead: 'L', body: richText(paragraph('Mots', citation(cited))), _status: 'published' }, 'fr')
    await expectKept('sources', cited, 'In two languages')
    expect((await trash('sources', cited, { language: 'fr' })).message).toBe('Ce qui est public en a besoin : « En deux langues ». Modifiez-le ou retirez-le du site d’abord.')
    await update('articles', id, { languageState: 'withdrawn', _status: 'published' }, 'fr')
    await expectFree('sources', cited)
  })

  test('what the French needs, while the English is withdrawn for a time: both come back together', async () => {
    const cited = await source()
    const id = await publish('Withdrawn for a time')
    await update('articles', id, { title: 'Retirée', lead: 'L', body: richText(paragraph('Mots', citation(cited))), _status: 'published' }, 'fr')
    await update('articles', id, { languageState: 'withdrawn', _status: 'published' })
    await expectKept('sources', cited, 'Withdrawn for a time')
  })

  test('pictures: of the text, in a figure, of a product, of the home page', async () => {
    const [ofText, inFigure, ofProduct, ofHome] = [await picture(), await picture(), await picture(), await picture()]
    await publish('Pictured', { picture: ofText, body: richText(block('figure', { picture: inFigure, caption: 'C', credit: 'X' })) })
    await product({ pictures: [ofProduct] })
    await cms.payload.updateGlobal({ slug: 'site', locale: 'en', data: { name: 'House', reviewPicture: ofHome } })
    await expectKept('media', ofText, 'Pictured')
    await expectKept('media', inFigure, 'Pictured')
    await expectKept('media', ofProduct, 'Product')
    await expectKept('media', ofHome, 'Home')
    await expectFree('media', await picture())
  })

  test('the topic of a question; that of an article is left out of its page', async () => {
    const [ofQuestion, ofArticle] = [await topic(), await topic()]
    await faq(ofQuestion)
    await publish('Sorted', { topics: [ofArticle] })
    await expectKept('topics', ofQuestion, 'Question')
    await expectFree('topics', ofArticle)
  })

  test('up to three are named, and how many more', async () => {
    const cited = await source()
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) await publish(title, { body: richText(paragraph('A claim', citation(cited))) })
    expect((await trash('sources', cited)).message).toMatch(/^What is public needs this: “\w+”, “\w+”, “\w+” and 2 more\. Change that or take it off the site first\.$/)
  })

  test('of many at once, those that nobody needs go', async () => {
    const [cited, free] = [await source(), await source()]
    await publish('Of one of two', { body: richText(paragraph('A claim', citation(cited))) })
    const answer = await ask('PATCH', `/sources?${where(cited, free)}`, { deletedAt: now() })
    expect(answer.body.docs?.map(({ id }) => id)).toEqual([free])
    expect(answer.body.errors).toHaveLength(1)
  })
})

describe('the published version counts', () => {
  test('a draft needs nothing, and a newer draft doesn’t free what the page still shows', async () => {
    const [drafted, shown] = [await source(), await source()]
    await cms.payload.create({ collection: 'articles', draft: true, locale: 'en', data: article('Draft', { body: richText(paragraph('A claim', citation(drafted))) }) as never })
    const id = await publish('Public', { body: richText(paragraph('A claim', citation(shown))) })
    await cms.payload.update({ collection: 'articles', id, draft: true, locale: 'en', data: { body: richText(paragraph('Rewritten', citation(drafted))) } })
    await expectKept('sources', shown, 'Public')
    await expectFree('sources', drafted)
  })

  test('a text in the trash needs nothing; out of it, it comes as a draft, and is checked when it is published', async () => {
    const cited = await source()
    const id = await publish('Back again', { body: richText(paragraph('A claim', citation(cited))) })
    await update('articles', id, { title: 'Retour', lead: 'L', body: richText(paragraph('Mots', citation(cited))), _status: 'published' }, 'fr')
    await trash('articles', id)
    await trash('sources', cited)
    expect(await ask('PATCH', `/articles/${id}?trash=true&locale=en`, { deletedAt: null, _status: 'published' })).toMatchObject({ status: 400, body: { error: { fields: { body: expect.stringContaining('in the trash') } } } })
    // Rewritten in English, it may come back; its French still cites what is gone, and waits until it is published itself.
    expect((await ask('PATCH', `/articles/${id}?trash=true&locale=en`, { deletedAt: null, _status: 'published', body: richText(paragraph('No claim')) })).status).toBe(200)
    const row = await cms.payload.findByID({ collection: 'articles', id, locale: 'all', depth: 0 }) as unknown as { _status: string; languageState: Record<string, unknown> }
    expect([row._status, row.languageState.en, row.languageState.fr ?? null]).toEqual(['published', 'ready', null])
    await trash('articles', id)
    await ask('PATCH', `/articles/${id}?trash=true&locale=en`, { deletedAt: null })
    expect((await cms.payload.findByID({ collection: 'articles', id, depth: 0 }))._status).toBe('draft')
  })

  test('what lies in the trash can’t be published with', async () => {
    const [author, media, topicId] = [await profile(people.accounts.author), await picture(), await topic()]
    for (const [collection, id] of [['authors', author], ['media', media], ['topics', topicId]] as const) await trash(collection, id)
    const fields = async (collection: string, data: object) => (await ask('POST', `/${collection}?locale=en`, { ...data, _status: 'published' })).body.error?.fields
    expect(await fields('articles', article('A', { authors: [author] }))).toEqual({ reviewer: expect.any(String) })
    expect(await fields('articles', article('A', { reviewer: author, authors: [people.reviewer] }))).toEqual({ reviewer: expect.any(String) })
    expect(await fields('articles', article('A', { picture: media }))).toEqual({ picture: expect.stringContaining('in the trash') })
    expect(await fields('articles', article('A', { body: richText(block('figure', { picture: media, caption: 'C', credit: 'X' })) }))).toMatchObject({ body: expect.stringContaining('picture') })
    expect(await fields('faqs', { question: 'Q?', slug: 'q-in-trash', answer: richText(paragraph('A')), topic: topicId })).toEqual({ topic: expect.stringContaining('in the trash') })
  })
})

describe('an edit from behind', () => {
  test('the profiles of an author and a reviewer can’t become one account’s while a public text names both', async () => {
    const [author, reviewer] = [await profile(people.accounts.author), await profile(people.accounts.reviewer)]
    const id = await publish('By two', { authors: [author], reviewer })
    for (const account of [people.accounts.author, null]) {
      expect(await ask('PATCH', `/authors/${reviewer}`, { account })).toMatchObject({ status: 400, body: { error: { fields: { account: expect.stringContaining('“By two”') } } } })
      expect(await ask('PATCH', `/authors?${where(reviewer)}`, { account })).toMatchObject({ status: 400, body: { docs: [] } })
    }
    expect((await ask('PATCH', `/authors/${reviewer}`, { bio: 'Something else' })).status).toBe(200)
    expect((await ask('DELETE', `/staff/${people.accounts.reviewer}`)).message).toContain('“By two”')
    await update('articles', id, { _status: 'draft' })
    expect((await ask('PATCH', `/authors/${reviewer}`, { account: people.accounts.author })).status).toBe(200)
  })

  test('nor by restoring an older version of a profile', async () => {
    const [author, reviewer] = [await profile(people.accounts.author), await profile(people.accounts.author)]
    await update('authors', reviewer, { account: people.accounts.reviewer })
    await publish('By two again', { authors: [author], reviewer })
    const { docs } = await cms.payload.findVersions({ collection: 'authors', where: { parent: { equals: reviewer } }, sort: 'createdAt', limit: 1 })
    expect(await ask('POST', `/authors/versions/${docs[0]?.id}`)).toMatchObject({ status: 400, body: { error: { fields: { account: expect.stringContaining('“By two again”') } } } })
  })

  test('a class that goods are of keeps its name and its place; one that nothing hangs on goes', async () => {
    const as = await signIn('policy')
    const make = async (slug: string, parent?: string) => create('product-classes', { slug, title: slug, ...(parent ? { parent } : {}) })
    const print = await make('print')
    const book = await make('book', print)
    const free = await make('free')
    const goods = await product()
    await create('product-facts', { product: goods, classes: ['book'], attributes: [] })
    const title = (await cms.payload.findByID({ collection: 'products', id: goods, depth: 0 })).title
    expect(await ask('DELETE', `/product-classes/${print}`, undefined, { as })).toMatchObject({ status: 409, body: { error: { message: 'Something hangs on this: “book”. Change or delete that first.' } } })
    expect(await ask('DELETE', `/product-classes/${book}`, undefined, { as })).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining(`“${title}”`) } } })
    expect(await ask('PATCH', `/product-classes/${book}`, { slug: 'livre' }, { as })).toMatchObject({ status: 400, body: { error: { fields: { slug: expect.stringContaining(`“${title}”`) } } } })
    expect((await ask('PATCH', `/product-classes/${book}`, { title: 'Books' }, { as })).status).toBe(200)
    expect((await ask('DELETE', `/product-classes/${free}`, undefined, { as })).status).toBe(200)
  })

  test('a product with variants goes to the trash, but not for good; nor does a variant with stock', async () => {
    const goods = await product()
    const variant = await create('variants', { product: goods, sku: `SKU-${++number}`, title: 'Paperback', taxClass: 'books' })
    const stock = await create('stock', { variant, onHand: 1, reserved: 0 })
    expect((await trash('products', goods)).status).toBe(200)
    expect(await ask('DELETE', `/products/${goods}?trash=true`)).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('SKU-') } } })
    expect(await ask('DELETE', `/variants/${variant}`)).toMatchObject({ status: 409, body: { error: { message: expect.stringContaining('Stock') } } })
    for (const path of [`/stock/${stock}`, `/variants/${variant}`, `/products/${goods}?trash=true`]) expect((await ask('DELETE', path)).status).toBe(200)
  })
})

test('what a page leaves out by itself may go: a question, a guide and a product that a text names, and the page and its tags say so', async () => {
  const [question, goods] = [await faq(await topic()), await product()]
  const guide = await create('guides', { ...article('Guide'), _status: 'published' })
  const id = await publish('Names others', {
    related: [{ relationTo: 'guides', value: guide }],
    body: richText(paragraph('Words'), block('faqGroup', { title: 'Asked', faqs: [question] }), block('relatedGuide', { guide, text: 'x' }), block('productCta', { product: goods, text: 'x' })),
  })
  const { slug } = await cms.payload.findByID({ collection: 'articles', id, depth: 0 })
  const view = async () => await (await cms.rest('GET', `/site/articles/${slug}?locale=en`, { headers: { authorization: `Bearer ${process.env.SERVICE_KEY}` } })).json() as { data: { body: { type: string }[]; related: unknown[] }; tags: string[] }
  expect((await view()).data.body.map(({ type }) => type)).toEqual(['paragraph', 'faqGroup', 'relatedGuide', 'productCta'])
  for (const [collection, one] of [['faqs', question], ['guides', guide], ['products', goods]] as const) expect((await trash(collection, one)).status).toBe(200)
  const { data, tags } = await view()
  expect(data.body.map(({ type }) => type)).toEqual(['paragraph'])
  expect(data.related).toEqual([])
  const { docs } = await cms.payload.find({ collection: 'changes', sort: '-at', limit: 20 })
  for (const tag of [`faqs:${question}`, `guides:${guide}`, `products:${goods}`]) {
    expect(tags).toContain(tag)
    expect(docs.flatMap((change) => change.tags)).toContain(tag)
  }
})
