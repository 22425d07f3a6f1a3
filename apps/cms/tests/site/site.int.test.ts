import { createSiteClient, type SiteClient } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { signPreview } from '../../src/preview/preview-token.ts'
import { block, citation, heading, makePeople, makeSource, paragraph, richText } from '../support/content.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'
import { makeSample, pixel } from '../access/samples.ts'
import { sure } from '../support/sure.ts'

// Through the contract's own client, over a socket, so that whatever the storefront would refuse fails here.

let cms: TestCms
let payload: Payload
let server: HttpServer
let site: SiteClient
let people: Awaited<ReturnType<typeof makePeople>>
let shows: Map<string, string[]>

beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
  payload.logger.level = 'error'
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  shows = new Map()
  site = createSiteClient({ baseUrl: server.origin, serviceKey: sure(process.env.SERVICE_KEY), onRead: (tag, tags) => shows.set(tag, tags) })
  people = await makePeople(payload)
}, 120_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

const noon = (day: string) => `${day}T12:00:00.000Z`
let count = 0

async function makeText(collection: 'articles' | 'guides', data: Record<string, unknown> = {}) {
  const slug = `text-${++count}`
  const { id } = await payload.create({
    collection, locale: 'en',
    data: {
      title: `Title ${count}`, slug, lead: 'A lead', body: richText(paragraph('Words')), authors: [people.author], reviewer: people.reviewer,
      lastReviewed: noon('2026-11-01'), publishedOn: noon(`2026-10-${String(count).padStart(2, '0')}`), _status: 'published', ...data,
    } as never,
  })
  return { id: String(id), slug }
}
const change = (collection: 'articles' | 'guides' | 'faqs' | 'products', id: string, locale: 'en' | 'fr', data: object) =>
  payload.update({ collection, id, locale, data: data as never })
const publishFrench = (collection: 'articles' | 'guides' | 'faqs', id: string, data: object) => change(collection, id, 'fr', { ...data, _status: 'published' })
const inFrench = { title: 'Titre', lead: 'Un chapeau', body: richText(paragraph('Des mots')) }

describe('a text', () => {
  test('is shown whole, with its people, sources, picture and dates', async () => {
    const source = await makeSource(payload, 'whole-2024')
    const topic = await makeSample(payload, 'topics')
    const picture = await makeSample(payload, 'media')
    const { slug, id } = await makeText('articles', {
      picture, topics: [topic], body: richText(paragraph('It was measured', citation(source)), heading(2, 'How')),
      corrections: [{ date: noon('2026-11-02'), text: 'A number was wrong.' }],
    })
    const view = await site.text('articles', slug, 'en')
    expect(view).toMatchObject({
      kind: 'article', slug, textLocale: 'en', translations: ['en'], authors: [{ name: 'Ann Author' }], reviewer: { name: 'Rita Reviewer' },
      lastReviewed: '2026-11-01', picture: { alt: 'A dot' }, corrections: [{ date: '2026-11-02', text: 'A number was wrong.' }], readingMinutes: 1,
      references: [{ number: 1, id: source }], seo: { title: sure(view).title, description: 'A lead' },
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'It was measured' }, { type: 'cite', number: 1 }] }, { type: 'heading', id: 'how' }],
    })
    expect(shows.get(`view:/articles/${slug}?en`)).toEqual(expect.arrayContaining([
      `articles:${id}`, `sources:${source}`, `topics:${topic}`, `media:${picture}`, `authors:${people.author}`, `authors:${people.reviewer}`,
    ]))
  })

  test('in French is the whole English text, marked so, until the French is published, and again when it is withdrawn', async () => {
    const { slug, id } = await makeText('guides')
    await payload.update({ collection: 'guides', id, locale: 'fr', draft: true, data: inFrench })
    expect(await site.text('guides', slug, 'fr')).toMatchObject({ textLocale: 'en', translations: ['en'], title: expect.stringMatching(/^Title/), lead: 'A lead' })

    await publishFrench('guides', id, inFrench)
    expect(await site.text('guides', slug, 'fr')).toMatchObject({ textLocale: 'fr', translations: ['en', 'fr'], title: 'Titre', lead: 'Un chapeau', pictureCaption: '' })
    expect(await site.text('guides', slug, 'en')).toMatchObject({ textLocale: 'en', translations: ['en', 'fr'], title: expect.stringMatching(/^Title/) })

    await publishFrench('guides', id, { languageState: 'withdrawn' })
    expect(await site.text('guides', slug, 'fr')).toMatchObject({ textLocale: 'en', translations: ['en'] })
  })

  test('is not there before it is published, after it is taken off, and in the trash; a pending draft doesn’t show', async () => {
    const draft = await payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'Draft', slug: 'only-a-draft' } as never })
    expect(await site.text('articles', 'only-a-draft', 'en')).toBeNull()
    const { slug, id } = await makeText('articles')
    await payload.update({ collection: 'articles', id, locale: 'en', draft: true, data: { title: 'Pending' } })
    expect(await site.text('articles', slug, 'en')).toMatchObject({ title: expect.not.stringContaining('Pending') })
    await change('articles', id, 'en', { _status: 'draft' })
    expect(await site.text('articles', slug, 'en')).toBeNull()
    await change('articles', id, 'en', { _status: 'published' })
    expect(await site.text('articles', slug, 'en')).not.toBeNull()
    await change('articles', id, 'en', { deletedAt: new Date().toISOString() })
    expect(await site.text('articles', slug, 'en')).toBeNull()
    await payload.delete({ collection: 'articles', id: draft.id })
  })

  test('names next what was chosen, else the newest of its topics', async () => {
    const topic = await makeSample(payload, 'topics')
    const [first, second, third] = [await makeText('articles', { topics: [topic] }), await makeText('guides', { topics: [topic] }), await makeText('articles', { topics: [topic] })]
    expect(sure((await site.text('articles', sure(first).slug, 'en'))).related.map(({ path }) => path)).toEqual([`/articles/${sure(third).slug}`, `/guides/${sure(second).slug}`])
    expect(shows.get(`view:/articles/${sure(first).slug}?en`)).toEqual(expect.arrayContaining(['articles:*', 'guides:*']))
    await change('articles', sure(first).id, 'en', { related: [{ relationTo: 'guides', value: sure(second).id }], _status: 'published' })
    expect(sure((await site.text('articles', sure(first).slug, 'en'))).related.map(({ path }) => path)).toEqual([`/guides/${sure(second).slug}`])
  })
})

describe('questions', () => {
  test('stand by topic in their order, and say where an answer is in English', async () => {
    const source = await makeSource(payload, 'asked-2024')
    const topic = await makeSample(payload, 'topics')
    const makeQuestion = async (order: number, text: string) => String((await payload.create({
      collection: 'faqs', locale: 'en', data: { question: text, slug: `q-${++count}`, topic, order, answer: richText(paragraph('Yes', citation(source))), _status: 'published' } as never,
    })).id)
    const [late, early] = [await makeQuestion(2, 'Late?'), await makeQuestion(1, 'Early?')]
    await publishFrench('faqs', early, { question: 'Tôt?', answer: richText(paragraph('Oui')) })
    const { groups, references } = await site.faq('fr')
    const group = sure(groups.find(({ entries }) => entries.some(({ id }) => id === late)))
    expect(group.entries.map(({ id, question, textLocale }) => [id, question, textLocale])).toEqual([[early, 'Tôt?', 'fr'], [late, 'Late?', 'en']])
    expect(references.map(({ id }) => id)).toEqual([source])
    expect(shows.get('view:/faq?fr')).toEqual(expect.arrayContaining(['faqs:*', `faqs:${late}`, `topics:${topic}`, 'globals:site', `sources:${source}`]))
  })

  test('inside a text in French are marked where they are in English', async () => {
    const topic = await makeSample(payload, 'topics')
    const faq = await payload.create({ collection: 'faqs', locale: 'en', data: { question: 'Only in English?', slug: 'only-english', topic, answer: richText(paragraph('Yes')), _status: 'published' } as never })
    const body = richText(block('faqGroup', { title: 'Questions', faqs: [faq.id] }), paragraph('x'))
    const { id, slug } = await makeText('articles', { body })
    await publishFrench('articles', id, { ...inFrench, body })
    expect(sure((await site.text('articles', slug, 'fr'))).body[0]).toMatchObject({ type: 'faqGroup', entries: [{ question: 'Only in English?', textLocale: 'en' }] })
  })
})

describe('the shop', () => {
  const makeProduct = async (data: object = {}) => {
    const slug = `product-${++count}`
    const picture = await makeSample(payload, 'media')
    const product = await payload.create({
      collection: 'products', locale: 'en',
      data: { title: `Product ${count}`, slug, group: 'Shelf', lead: 'Lead', summary: 'Summary', pictures: [picture], order: count, whatItIs: richText(paragraph('A thing')), whatItIsNot: richText(paragraph('No medicine')), studies: richText(paragraph('None')), _status: 'published', ...data } as never,
    })
    return { id: String(product.id), slug }
  }

  test('lists what is published, with its prices, without a class or how many there are', async () => {
    const { slug, id } = await makeProduct()
    const variant = await payload.create({ collection: 'variants', locale: 'en', data: { product: id, sku: 'THING-1', title: 'One', taxClass: 'standard', priceCadMinor: 123456 } })
    await payload.create({ collection: 'stock', data: { variant: variant.id, onHand: 4242, reserved: 0 } })
    const shop = await site.shop('en')
    expect(shop.products.map((product) => product.slug)).toContain(slug)
    const view = await site.product(slug, 'en')
    expect(view).toMatchObject({ title: expect.stringMatching(/^Product/), group: 'Shelf', pictures: [{ alt: 'A dot' }], whatItIsNot: [{ children: [{ text: 'No medicine' }] }] })
    expect(shop.products.find(({ path }) => path.endsWith(view?.slug ?? ''))?.prices).toEqual([{ currency: 'CAD', amountMinor: 123456, taxIncluded: false }])
    expect(view?.variants).toMatchObject([{ sku: 'THING-1', stockState: 'in-stock' }])
    expect(JSON.stringify([shop, view])).not.toMatch(/4242/)
    expect(shows.get('view:/shop?en')).toEqual(expect.arrayContaining(['products:*', 'globals:shop', `products:${id}`]))
  })

  test('shows beside a product others of its shelf', async () => {
    const [one, two] = [await makeProduct({ group: 'Teas' }), await makeProduct({ group: 'Teas' })]
    expect(sure((await site.product(sure(one).slug, 'en'))).related.map(({ slug }) => slug)).toEqual([sure(two).slug])
  })
})

describe('home and frame', () => {
  test('lead with the chosen story, else the newest', async () => {
    const old = await makeText('articles', { publishedOn: noon('2020-01-01') })
    const newest = await makeText('articles', { publishedOn: noon('2026-11-20') })
    expect((await site.home('en')).lead).toMatchObject({ path: `/articles/${newest.slug}` })
    expect(shows.get('view:/home?en')).toEqual(expect.arrayContaining(['articles:*', 'guides:*', 'products:*', 'globals:site']))
    await payload.updateGlobal({ slug: 'site', locale: 'en', data: { name: 'A site', creed: 'We read', leadStory: old.id } })
    expect(await site.home('fr')).toMatchObject({ creed: 'We read', lead: { path: `/articles/${old.slug}`, textLocale: 'en' } })
    await change('articles', old.id, 'en', { _status: 'draft' })
    expect((await site.home('en')).lead).toMatchObject({ path: `/articles/${newest.slug}` })
    expect(shows.get('view:/home?en')).toContain(`articles:${old.id}`)
  })

  test('say what changed in the law, newest first, each with its source', async () => {
    const act = await makeSource(payload, 'an-act')
    const entry = (date: string, title: string, source: string | null = act) => ({ date: noon(date), title, text: 'What changed', source })
    const save = (lawLog: ReturnType<typeof entry>[]) => payload.updateGlobal({ slug: 'site', locale: 'en', data: { lawLog } })
    await save([entry('2026-01-01', 'Oldest'), entry('2026-11-12', 'Newest'), entry('2026-10-01', 'Between')])
    const shown = (await site.home('en')).lawLog
    expect(shown.map(({ title }) => title)).toEqual(['Newest', 'Between', 'Oldest'])
    expect(shown[0]).toEqual({ date: '2026-11-12', title: 'Newest', text: 'What changed', source: { kindInWords: 'Cohort of 20 people', title: 'A study' } })
    expect((await site.home('fr')).lawLog).toEqual(shown)
    expect(shows.get('view:/home?en')).toContain(`sources:${act}`)
    await expect(save([entry('2026-01-01', 'Without a source', null)])).rejects.toThrow(/Source/)
    // A source that went all the same takes its entry along: nothing is said of the law without one.
    await payload.db.updateOne({ collection: 'sources', id: act, data: { deletedAt: new Date().toISOString() } })
    expect((await site.home('en')).lawLog).toEqual([])
  })

  test('link only to pages that are there', async () => {
    const { slug, id } = await makeText('guides')
    const link = (path: string) => ({ label: `Link to ${path}`, path })
    await payload.updateGlobal({ slug: 'navigation', locale: 'en', data: {
      header: [link(''), link('/faq'), link(`/guides/${slug}`), link('/guides/none'), link('/about')], footer: [{ title: 'Empty', links: [link('/about')] }],
    } })
    expect(await site.layout('en')).toMatchObject({ header: [{ path: '' }, { path: '/faq' }, { path: `/guides/${slug}` }], footer: [] })
    expect(shows.get('view:/layout?en')).toEqual(expect.arrayContaining([`guides:${id}`, 'guides:*', 'globals:navigation', 'globals:site']))
  })
})

describe('a preview', () => {
  const secret = () => sure(process.env.PREVIEW_SECRET)
  const tokenFor = (target: { collection: 'articles' | 'faqs' | 'products'; id: string; locale: 'en' | 'fr' }) => signPreview(target, { secret: secret(), now: Date.now() })

  test('shows the draft on the page that it would become, in its language', async () => {
    const { id, slug } = await makeText('articles')
    await payload.update({ collection: 'articles', id, locale: 'en', draft: true, data: { title: 'Pending title' } })
    await payload.update({ collection: 'articles', id, locale: 'fr', draft: true, data: inFrench })
    expect(await site.preview(tokenFor({ collection: 'articles', id, locale: 'en' }))).toMatchObject({ page: 'text', view: { title: 'Pending title', textLocale: 'en', slug } })
    expect(await site.preview(tokenFor({ collection: 'articles', id, locale: 'fr' }))).toMatchObject({ page: 'text', locale: 'fr', view: { title: 'Titre', textLocale: 'fr' } })
    expect(await site.text('articles', slug, 'en')).toMatchObject({ title: expect.not.stringContaining('Pending') })
  })

  test('shows the little there is of a new draft', async () => {
    const article = await payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'Bare' } as never })
    expect(await site.preview(tokenFor({ collection: 'articles', id: String(article.id), locale: 'fr' }))).toMatchObject({ view: { title: 'Bare', textLocale: 'en', authors: [], reviewer: null } })
    const product = await payload.create({ collection: 'products', locale: 'en', draft: true, data: { title: 'Bare thing' } as never })
    expect(await site.preview(tokenFor({ collection: 'products', id: String(product.id), locale: 'en' }))).toMatchObject({ page: 'product', view: { title: 'Bare thing' } })
    const faq = await payload.create({ collection: 'faqs', locale: 'en', draft: true, data: { question: 'Bare?' } as never })
    const preview = await site.preview(tokenFor({ collection: 'faqs', id: String(faq.id), locale: 'en' }))
    expect(preview).toMatchObject({ page: 'faq' })
    expect(JSON.stringify(preview)).toContain('Bare?')
    expect(JSON.stringify(await site.faq('en'))).not.toContain('Bare?')
  })

  test('is not found for a forged token, and for a document in the trash', async () => {
    expect(await site.preview('forged.token')).toBeNull()
    const { id } = await makeText('articles')
    const token = tokenFor({ collection: 'articles', id, locale: 'en' })
    await change('articles', id, 'en', { deletedAt: new Date().toISOString() })
    expect(await site.preview(token)).toBeNull()
  })
})

describe('the addresses', () => {
  const get = (path: string, headers: Record<string, string> = { authorization: `Bearer ${process.env.SERVICE_KEY}` }) => fetch(`${server.origin}/api${path}`, { headers })

  test.each(['/site/home?locale=en', '/site/preview?token=x', '/site/media/x.png', '/feed', '/policy/snapshot'])('%s answers to the service key alone', async (path) => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: `Basic ${process.env.SERVICE_KEY}` }]) {
      const response = await get(path, headers as Record<string, string>)
      expect([response.status, await response.json()]).toEqual([401, { error: { code: 'unauthenticated', message: expect.any(String) } }])
    }
  })

  test.each([
    ['/site/home', 'locale'], ['/site/home?locale=de', 'locale'], ['/site/home?locale=en&draft=true', 'draft'], ['/site/home?locale=en&locale=fr', 'locale'],
    ['/site/articles/x?locale=en&depth=9', 'depth'], ['/site/preview', 'token'], ['/feed?cursor=garbage', 'cursor'], ['/feed?cursor=', 'cursor'],
    ['/feed?since=1', 'since'], ['/policy/snapshot?x=1', 'x'], ['/site/media/x.png?w=1', 'w'],
  ])('%s names the parameter that is wrong', async (path, field) => {
    const response = await get(path)
    expect([response.status, await response.json()]).toMatchObject([400, { error: { code: 'bad-request', message: expect.any(String), fields: { [field]: expect.any(String) } } }])
  })

  test.each(['/site/articles/none?locale=en', '/site/articles/%2e%2e?locale=en', '/site/articles/UPPER?locale=en', '/site/products/__proto__?locale=en', '/site/media/none.png', '/site/media/..%2f..%2fgatehouse.db', '/site/nothing'])('%s is not found', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('pictures come as the bytes that were uploaded, sizes too, and not from the trash', async () => {
    const id = await makeSample(payload, 'media')
    const { filename } = await payload.findByID({ collection: 'media', id })
    const response = await get(`/site/media/${filename}`)
    expect([response.status, response.headers.get('content-type'), response.headers.get('x-content-type-options')]).toEqual([200, 'image/png', 'nosniff'])
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pixel())
    await payload.update({ collection: 'media', id, data: { deletedAt: new Date().toISOString() } })
    expect((await get(`/site/media/${filename}`)).status).toBe(404)
  })
})
