import { createSiteClient, type SiteClient } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { makePeople, paragraph, richText } from '../support/content.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { sure } from '../support/sure.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'
import { makeSample } from '../access/samples.ts'

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

const french = { title: 'Titre', lead: 'Un chapeau', body: richText(paragraph('Des mots')) }
async function makeText(collection: 'articles' | 'guides', slug: string, data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await payload.create({
    collection, locale: 'en',
    data: {
      title: `Title of ${slug}`, slug, lead: 'A lead', body: richText(paragraph('Words')), authors: [people.author], reviewer: people.reviewer,
      lastReviewed: '2026-11-01T12:00:00.000Z', _status: 'published', ...data,
    } as never,
  })
  return String(id)
}
const publishFrench = (collection: 'articles' | 'guides', id: string) => payload.update({ collection, id, locale: 'fr', data: { ...french, _status: 'published' } })
const pageAt = async (path: string) => (await site.siteMap()).pages.find((page) => page.path === path)

describe('the list of all pages', () => {
  test('has each with the languages in which it is ready, and when it last changed for visitors', async () => {
    const id = await makeText('articles', 'mapped')
    const before = sure(await pageAt('/articles/mapped'))
    expect(before.languages).toEqual(['en'])
    await payload.update({ collection: 'articles', id, locale: 'en', draft: true, data: { title: 'Pending' } })
    expect(await pageAt('/articles/mapped')).toEqual(before)
    await publishFrench('articles', id)
    const after = sure(await pageAt('/articles/mapped'))
    expect(after.languages).toEqual(['en', 'fr'])
    expect(sure(after.changedAt) > sure(before.changedAt)).toBe(true)
    await payload.update({ collection: 'articles', id, locale: 'en', data: { _status: 'draft' } })
    expect(await pageAt('/articles/mapped')).toBeUndefined()
  })

  test('has what is there whatever is published, in both languages and without a date', async () => {
    for (const path of ['', '/faq', '/shop']) expect(await pageAt(path)).toEqual({ path, languages: ['en', 'fr'], changedAt: null })
  })

  test('is read anew after anything that could add a page or take one away', async () => {
    await site.siteMap()
    expect(shows.get('view:/site-map?en')).toEqual(expect.arrayContaining(['articles:*', 'guides:*', 'products:*', 'pages:*', 'topics:*', 'authors:*']))
  })
})

describe('the newest texts', () => {
  test('are articles and guides of that language, the newest first, with their people and topics', async () => {
    const topic = await makeSample(payload, 'topics')
    const old = await makeText('guides', 'old', { publishedOn: '2026-09-01T12:00:00.000Z', topics: [topic] })
    await makeText('articles', 'new', { publishedOn: '2026-10-01T12:00:00.000Z' })
    await payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'Draft', slug: 'draft' } as never })
    const ours = async (locale: 'en' | 'fr') => (await site.newest(locale)).texts.filter(({ path }) => ['/guides/old', '/articles/new', '/articles/draft'].includes(path))
    expect((await ours('en')).map(({ path }) => path)).toEqual(['/articles/new', '/guides/old'])
    expect((await ours('en'))[1]).toMatchObject({ kind: 'guide', title: 'Title of old', summary: 'A lead', publishedAt: '2026-09-01T12:00:00.000Z', authors: [{ name: 'Ann Author' }], topics: [expect.any(String)], picture: null })
    expect(await ours('fr')).toEqual([])
    await publishFrench('guides', old)
    expect((await ours('fr')).map(({ path, title }) => [path, title])).toEqual([['/guides/old', 'Titre']])
    expect(shows.get('view:/newest?fr')).toEqual(expect.arrayContaining(['articles:*', 'guides:*', `guides:${old}`, `topics:${topic}`, `authors:${people.author}`]))
  })
})

test('where to start from without words names guides of that language', async () => {
  const id = await makeText('guides', 'start-here')
  const guides = async (locale: 'en' | 'fr') => (await site.searchStart(locale)).guides.filter(({ path }) => path === '/guides/start-here')
  expect([await guides('en'), await guides('fr')]).toEqual([[{ title: 'Title of start-here', path: '/guides/start-here' }], []])
  await publishFrench('guides', id)
  expect(await guides('fr')).toEqual([{ title: 'Titre', path: '/guides/start-here' }])
})
