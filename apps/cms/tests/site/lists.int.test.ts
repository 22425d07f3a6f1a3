import { createSiteClient, type SiteClient } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { signPreview } from '../../src/preview/preview-token.ts'
import { citation, makePeople, makeSource, paragraph, richText } from '../support/content.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'
import { makeSample } from '../access/samples.ts'
import { sure } from '../support/sure.ts'

// The pages that gather, through the contract's own client: what each shows, and which change makes it stale.

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
      title: `Title ${count}`, slug, lead: 'A lead', body: richText(paragraph('word '.repeat(600))), authors: [people.author], reviewer: people.reviewer,
      lastReviewed: noon('2026-11-01'), publishedOn: noon('2026-10-01'), _status: 'published', ...data,
    } as never,
  })
  return { id: String(id), slug, path: `/${collection}/${slug}` }
}
const change = (collection: 'articles' | 'guides' | 'faqs' | 'pages', id: string, locale: 'en' | 'fr', data: object) => payload.update({ collection, id, locale, data: data as never })
const publishFrench = (collection: 'articles' | 'guides', id: string, data: object = {}) =>
  change(collection, id, 'fr', { title: 'Titre', lead: 'Un chapeau', body: richText(paragraph('mot '.repeat(1200))), ...data, _status: 'published' })
const trash = (collection: 'articles' | 'guides' | 'faqs' | 'pages', id: string) => change(collection, id, 'en', { deletedAt: new Date().toISOString() })
const withdraw = (collection: 'articles' | 'guides' | 'faqs' | 'pages', id: string) => change(collection, id, 'en', { _status: 'draft' })
const knownPaths = async () => new Set(sure(await site.snapshot(null)).routes.map(({ path }) => path))

async function makeTopic(data: object = {}) {
  const slug = `topic-${++count}`
  const { id } = await payload.create({ collection: 'topics', locale: 'en', data: { title: `Topic ${count}`, slug, description: 'What it gathers', ...data } as never })
  return { id: String(id), slug }
}

async function makeQuestion(topic: string, data: object = {}) {
  const n = ++count
  const { id } = await payload.create({ collection: 'faqs', locale: 'en', data: { question: `Question ${n}?`, slug: `q-${n}`, topic, answer: richText(paragraph('Yes')), _status: 'published', ...data } as never })
  return String(id)
}

async function makePage(slug: string, data: object = {}) {
  const { id } = await payload.create({ collection: 'pages', locale: 'en', data: { title: `Page ${slug}`, slug, lead: 'A lead', body: richText(paragraph('Words')), _status: 'published', ...data } as never })
  return String(id)
}

describe('a list of texts', () => {
  test('holds every published article, newest review first, each with its picture, kind, minutes and reviewer', async () => {
    const picture = await makeSample(payload, 'media')
    const older = await makeText('articles', { lastReviewed: noon('2026-09-01'), publishedOn: noon('2026-11-20') })
    const newer = await makeText('articles', { lastReviewed: noon('2026-11-10'), picture })
    const draft = await payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'Only a draft', slug: 'only-a-draft' } as never })
    const { kind, texts } = await site.textList('articles', 'en')
    expect(kind).toBe('article')
    expect(texts.map(({ path }) => path)).toEqual([newer.path, older.path])
    expect(texts[0]).toMatchObject({ kind: 'article', summary: 'A lead', readingMinutes: 3, lastReviewed: '2026-11-10', reviewer: { name: 'Rita Reviewer' }, picture: { alt: 'A dot' }, textLocale: 'en' })
    expect(shows.get('view:/articles?en')).toEqual(expect.arrayContaining(['articles:*', `articles:${older.id}`, `media:${picture}`, `authors:${people.reviewer}`]))
    await payload.delete({ collection: 'articles', id: draft.id })
    for (const { id } of [older, newer]) await trash('articles', id)
    expect((await site.textList('articles', 'en')).texts).toEqual([])
  })

  test('of guides stands in the order that the editors gave', async () => {
    const [second, first, alsoFirst] = [
      await makeText('guides', { order: 2, lastReviewed: noon('2026-11-20') }),
      await makeText('guides', { order: 1, lastReviewed: noon('2026-08-01') }),
      await makeText('guides', { order: 1, lastReviewed: noon('2026-08-02') }),
    ]
    expect((await site.textList('guides', 'en')).texts.map(({ path }) => path)).toEqual([alsoFirst.path, first.path, second.path])
    expect((await site.home('en')).guides.map(({ path }) => path)).toEqual([alsoFirst.path, first.path, second.path])
    for (const { id } of [second, first, alsoFirst]) await trash('guides', id)
  })

  test('shows a text in French once that is ready, with the minutes that it takes in French, and loses what is withdrawn', async () => {
    const { id, path } = await makeText('guides')
    const listed = async (locale: 'en' | 'fr') => (await site.textList('guides', locale)).texts.find((text) => text.path === path)
    expect(await listed('fr')).toMatchObject({ textLocale: 'en', readingMinutes: 3 })
    await publishFrench('guides', id)
    expect(await listed('fr')).toMatchObject({ textLocale: 'fr', title: 'Titre', readingMinutes: 6 })
    expect(await listed('en')).toMatchObject({ textLocale: 'en', readingMinutes: 3 })
    expect((await site.text('guides', path.slice('/guides/'.length), 'fr'))?.readingMinutes).toBe(6)
    await withdraw('guides', id)
    expect(await listed('en')).toBeUndefined()
  })
})

describe('a topic', () => {
  test('gathers its articles, guides and questions, and what their answers cite', async () => {
    const source = await makeSource(payload, 'topic-2024')
    const { id, slug } = await makeTopic()
    const other = await makeTopic()
    const article = await makeText('articles', { topics: [other.id, id] })
    const guide = await makeText('guides', { topics: [id] })
    await makeText('articles', { topics: [other.id] })
    const late = await makeQuestion(id, { order: 2 })
    const early = await makeQuestion(id, { order: 1, answer: richText(paragraph('Yes', citation(source))) })
    await makeQuestion(other.id)
    const topic = sure(await site.topic(slug, 'en'))
    const links = [{ title: topic.title, path: `/topics/${slug}` }, { title: expect.any(String), path: `/topics/${other.slug}` }]
    for (const { topics } of [topic, await site.textList('guides', 'en')]) expect(topics).toEqual(links)
    expect(topic).toMatchObject({ slug, description: 'What it gathers', articles: [{ path: article.path, kind: 'article' }], guides: [{ path: guide.path, kind: 'guide' }], references: [{ number: 1, id: source }] })
    expect(topic.questions.map((question) => question.id)).toEqual([early, late])
    expect(shows.get(`view:/topics/${slug}?en`)).toEqual(expect.arrayContaining([`topics:${id}`, 'articles:*', 'guides:*', 'faqs:*', `faqs:${early}`, `sources:${source}`]))
    expect(await site.text('articles', article.slug, 'fr')).toMatchObject({ topicLinks: expect.arrayContaining([{ title: topic.title, path: `/topics/${slug}` }]) })
    expect((await site.faq('en')).groups.map(({ topicPath }) => topicPath)).toEqual(expect.arrayContaining([`/topics/${slug}`]))
  })

  test.each(['articles', 'guides', 'faqs'] as const)('has a page while something of %s is published under it, and no longer', async (collection) => {
    const { id, slug } = await makeTopic()
    const isThere = async () => {
      const [view, known] = [await site.topic(slug, 'en'), (await knownPaths()).has(`/topics/${slug}`)]
      expect(known).toBe(view !== null)
      return known
    }
    expect(await isThere()).toBe(false)
    const text = collection === 'faqs' ? await makeQuestion(id) : (await makeText(collection, { topics: [id] })).id
    expect(await isThere()).toBe(true)
    await withdraw(collection, text)
    expect(await isThere()).toBe(false)
    expect(shows.get(`view:/topics/${slug}?en`)).toBeDefined()
    await change(collection, text, 'en', { _status: 'published' })
    expect(await isThere()).toBe(true)
    await trash(collection, text)
    expect(await isThere()).toBe(false)
  })

  test('that the trash holds has no page, though a text still names it', async () => {
    const { id, slug } = await makeTopic()
    await makeText('articles', { topics: [id] })
    await payload.update({ collection: 'topics', id, data: { deletedAt: new Date().toISOString() } })
    expect(await site.topic(slug, 'en')).toBeNull()
    expect((await knownPaths()).has(`/topics/${slug}`)).toBe(false)
  })
})

describe('a person', () => {
  test('is shown with what they wrote and what they reviewed, newest review first', async () => {
    const profile = await payload.create({ collection: 'authors', locale: 'en', data: { name: 'Nia New', slug: 'nia-new', jobTitle: 'writer', credentials: 'PhD', bio: 'Writes.\n\nReads.', isDemo: true, account: people.accounts.author } })
    await payload.update({ collection: 'authors', id: profile.id, locale: 'fr', data: { jobTitle: 'autrice' } })
    expect(await site.author('nia-new', 'fr')).toMatchObject({ person: { name: 'Nia New', jobTitle: 'autrice', credentials: 'PhD', isDemo: true }, bio: 'Writes.\n\nReads.', wrote: [], reviewed: [] })
    const older = await makeText('guides', { authors: [profile.id], lastReviewed: noon('2026-02-01') })
    const newer = await makeText('articles', { authors: [people.author, profile.id], lastReviewed: noon('2026-02-02') })
    const view = sure(await site.author('nia-new', 'en'))
    expect(view.wrote.map(({ path }) => path)).toEqual([newer.path, older.path])
    expect(view.reviewed).toEqual([])
    expect(shows.get('view:/authors/nia-new?en')).toEqual(expect.arrayContaining([`authors:${profile.id}`, 'articles:*', 'guides:*', `articles:${newer.id}`]))
    const reviewed = sure(await site.author('rita-reviewer', 'en')).reviewed.map(({ path }) => path)
    expect(reviewed).toEqual(expect.arrayContaining([newer.path, older.path]))
    expect((await knownPaths()).has('/authors/nia-new')).toBe(true)
  })

  test('in the trash has no page', async () => {
    const { id } = await payload.create({ collection: 'authors', locale: 'en', data: { name: 'Gone', slug: 'gone', jobTitle: 'writer' } })
    expect(await site.author('gone', 'en')).not.toBeNull()
    await payload.update({ collection: 'authors', id, data: { deletedAt: new Date().toISOString() } })
    expect(await site.author('gone', 'en')).toBeNull()
    expect((await knownPaths()).has('/authors/gone')).toBe(false)
  })
})

describe('a standing page', () => {
  test('stands where its slug says, with its sources, and leaves with its document', async () => {
    const source = await makeSource(payload, 'page-2024')
    const id = await makePage('legal/notice', { body: richText(paragraph('So it is', citation(source))) })
    const page = sure(await site.page('legal/notice', 'fr'))
    expect(page).toMatchObject({ slug: 'legal/notice', title: 'Page legal/notice', textLocale: 'en', translations: ['en'], references: [{ id: source }], seo: { description: 'A lead' } })
    expect(shows.get('view:/pages/legal/notice?fr')).toEqual(expect.arrayContaining([`pages:${id}`, `sources:${source}`]))
    expect((await knownPaths()).has('/legal/notice')).toBe(true)
    expect(await site.page('notice', 'en')).toBeNull()
    await withdraw('pages', id)
    expect(await site.page('legal/notice', 'en')).toBeNull()
    expect((await knownPaths()).has('/legal/notice')).toBe(false)
  })

  test('on how texts are reviewed is named wherever a reviewer is, while it is published', async () => {
    const { slug } = await makeText('articles')
    expect([(await site.text('articles', slug, 'en'))?.reviewPath, (await site.home('en')).review.path]).toEqual([null, null])
    expect(shows.get(`view:/articles/${slug}?en`)).toContain('pages:*')
    const id = await makePage('how-we-review')
    expect([(await site.text('articles', slug, 'en'))?.reviewPath, (await site.home('en')).review.path]).toEqual(['/how-we-review', '/how-we-review'])
    expect(shows.get(`view:/articles/${slug}?en`)).toContain(`pages:${id}`)
    await trash('pages', id)
    expect((await site.text('articles', slug, 'en'))?.reviewPath).toBeNull()
  })

  test('can be linked to from a text, and the link loses its address when the page goes', async () => {
    const id = await makePage('linked')
    const link = { type: 'link', version: 3, format: '', indent: 0, direction: 'ltr', fields: { linkType: 'internal', doc: { relationTo: 'pages', value: id } }, children: [{ type: 'text', text: 'there', version: 1, format: 0, detail: 0, mode: 'normal', style: '' }] }
    const { slug } = await makeText('articles', { body: richText(paragraph('See ', link)) })
    expect((await site.text('articles', slug, 'en'))?.body).toMatchObject([{ children: [{ text: 'See ' }, { type: 'link', href: '/linked' }] }])
    await withdraw('pages', id)
    expect((await site.text('articles', slug, 'en'))?.body).toMatchObject([{ children: [{ text: 'See ' }, { type: 'text', text: 'there' }] }])
  })

  test('opens as a draft by a preview', async () => {
    const id = await makePage('previewed')
    const tokenFor = (one: string, locale: 'en' | 'fr') => signPreview({ collection: 'pages', id: one, locale }, { secret: sure(process.env.PREVIEW_SECRET), now: Date.now() })
    await payload.update({ collection: 'pages', id, locale: 'en', draft: true, data: { title: 'Pending' } })
    expect(await site.preview(tokenFor(id, 'en'))).toMatchObject({ page: 'page', locale: 'en', view: { title: 'Pending', slug: 'previewed' } })
    expect(await site.page('previewed', 'en')).toMatchObject({ title: 'Page previewed' })
    const bare = await payload.create({ collection: 'pages', locale: 'en', draft: true, data: { title: 'Bare' } as never })
    expect(await site.preview(tokenFor(String(bare.id), 'fr'))).toMatchObject({ page: 'page', view: { title: 'Bare', textLocale: 'en', lead: '', body: [] } })
  })
})

describe('corrections', () => {
  test('are gathered from all that is published, newest first, and told in English where the French lacks them', async () => {
    expect(await site.corrections('en')).toEqual({ page: null, corrections: [] })
    const article = await makeText('articles', { corrections: [{ date: noon('2026-03-01'), text: 'The first.' }, { date: noon('2026-05-01'), text: 'The third.' }] })
    const guide = await makeText('guides', { corrections: [{ date: noon('2026-04-01'), text: 'The second.' }] })
    const draft = await payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'D', slug: 'd', corrections: [{ date: noon('2026-06-01'), text: 'Never public.' }] } as never })
    const view = await site.corrections('en')
    expect(view.corrections.map(({ date, text, of }) => [date, text, of.path, of.kind])).toEqual([
      ['2026-05-01', 'The third.', article.path, 'article'], ['2026-04-01', 'The second.', guide.path, 'guide'], ['2026-03-01', 'The first.', article.path, 'article'],
    ])
    expect(shows.get('view:/corrections?en')).toEqual(expect.arrayContaining(['articles:*', 'guides:*', `articles:${article.id}`, 'pages:*']))

    const rows = sure(((await payload.findByID({ collection: 'articles', id: article.id, locale: 'en' })) as { corrections?: { id?: string | null; date: string }[] | null }).corrections)
    await publishFrench('articles', article.id, { corrections: rows.map(({ id, date }, index) => ({ id, date, text: index === 0 ? 'La première.' : 'La troisième.' })) })
    // A correction that is added in English afterwards has no French words yet.
    await change('articles', article.id, 'en', { corrections: [...rows.map(({ id, date }, index) => ({ id, date, text: index === 0 ? 'The first.' : 'The third.' })), { date: noon('2026-05-02'), text: 'The fourth.' }], _status: 'published' })
    expect((await site.corrections('fr')).corrections.map(({ text, textLocale, of }) => [text, textLocale, of.textLocale])).toEqual([
      ['The fourth.', 'en', 'fr'], ['La troisième.', 'fr', 'fr'], ['The second.', 'en', 'en'], ['La première.', 'fr', 'fr'],
    ])
    await withdraw('articles', article.id)
    expect((await site.corrections('en')).corrections.map(({ text }) => text)).toEqual(['The second.'])
    await payload.delete({ collection: 'articles', id: draft.id })
  })

  test('stand with the page about them, in its preview too', async () => {
    const id = await makePage('corrections')
    expect(await site.corrections('en')).toMatchObject({ page: { slug: 'corrections', title: 'Page corrections' } })
    expect(shows.get('view:/corrections?en')).toContain(`pages:${id}`)
    await payload.update({ collection: 'pages', id, locale: 'en', draft: true, data: { title: 'Pending' } })
    const token = signPreview({ collection: 'pages', id, locale: 'en' }, { secret: sure(process.env.PREVIEW_SECRET), now: Date.now() })
    expect(await site.preview(token)).toMatchObject({ page: 'corrections', view: { page: { title: 'Pending' }, corrections: expect.arrayContaining([expect.objectContaining({ text: 'The second.' })]) } })
    expect([...(await knownPaths())].filter((path) => path === '/corrections')).toHaveLength(1)
    await trash('pages', id)
    expect((await knownPaths()).has('/corrections')).toBe(true)
  })
})

test('places name their help lines, and what is published of what the editors chose to be read there', async () => {
  const guide = await makeText('guides')
  const gone = await makeText('articles')
  const page = await makePage('on-the-law')
  await payload.updateGlobal({ slug: 'site', locale: 'en', data: {
    name: 'A site',
    helpLines: [
      { country: 'Canada', lines: [{ label: 'Crisis', number: '9-8-8', tel: '988' }], reading: [{ relationTo: 'guides', value: guide.id }, { relationTo: 'articles', value: gone.id }, { relationTo: 'pages', value: page }] },
      { country: 'Elsewhere', lines: [{ label: 'Emergency', number: '112', tel: '112' }] },
    ],
  } })
  await withdraw('articles', gone.id)
  const { countries } = await site.region('fr')
  expect(countries).toMatchObject([
    { country: 'Canada', lines: [{ number: '9-8-8' }], reading: [{ path: guide.path, textLocale: 'en' }, { path: '/on-the-law' }] },
    { country: 'Elsewhere', reading: [] },
  ])
  expect(shows.get('view:/region?fr')).toEqual(expect.arrayContaining(['globals:site', `guides:${guide.id}`, `articles:${gone.id}`, `pages:${page}`]))
})

test('the frame links to lists, topics, people and standing pages that are there, and to no others', async () => {
  const [used, unused] = [await makeTopic(), await makeTopic()]
  await makeText('articles', { topics: [used.id] })
  await makePage('legal/terms')
  const link = (path: string) => ({ label: `Link to ${path}`, path })
  const there = ['/articles', '/guides', '/corrections', '/region', `/topics/${used.slug}`, '/authors/ann-author', '/legal/terms']
  const notThere = [`/topics/${unused.slug}`, '/authors/nobody', '/legal/none', '/terms', '/legal', '/topics', '/a/b/c']
  await payload.updateGlobal({ slug: 'navigation', locale: 'en', data: { footer: [{ title: 'All', links: there.map(link) }, { title: 'None', links: notThere.map(link) }] } })
  expect((await site.layout('en')).footer.map(({ links }) => links.map(({ path }) => path))).toEqual([there])
  expect(shows.get('view:/layout?en')).toEqual(expect.arrayContaining(['authors:*', 'pages:*', 'articles:*', `topics:${used.id}`, `topics:${unused.id}`]))
})
