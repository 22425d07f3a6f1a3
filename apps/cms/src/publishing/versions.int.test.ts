import { createLocalReq, restoreVersionOperation } from 'payload'
import { makePeople, paragraph, richText } from '../../tests/support/content.ts'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof makePeople>>
let token: string
beforeAll(async () => {
  cms = await testPayload()
  people = await makePeople(cms.payload)
  await cms.payload.create({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password', name: 'Ada', role: 'admin' } })
  token = String((await cms.payload.login({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password' } })).token)
})
afterAll(() => cms.end())

let number = 0
const published = async (title = 'First') => (await cms.payload.create({
  collection: 'articles', locale: 'en', data: {
    title, slug: `article-${++number}`, lead: 'Lead', body: richText(paragraph('Words')), authors: [people.author], reviewer: people.reviewer,
    lastReviewed: '2026-11-01T12:00:00.000Z', _status: 'published',
  },
})).id
const publishAgain = (id: string, title: string) => cms.payload.update({ collection: 'articles', id, locale: 'en', data: { title, _status: 'published' } })
const titleOf = async (id: string, draft: boolean) => {
  const { title, _status } = await cms.payload.findByID({ collection: 'articles', id, locale: 'en', draft })
  return { title, _status }
}
const versionNamed = async (id: string, title: string) => {
  const { docs } = await cms.payload.findVersions({ collection: 'articles', locale: 'en', where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: title } }] } })
  return String(docs[0]?.id)
}

test.each(['', '?draft=true', '?draft=false'])('restoring an old version over REST%s makes a draft and leaves the page as it is', async (query) => {
  const id = await published()
  await publishAgain(id, 'Second')
  const answer = await cms.rest('POST', `/articles/versions/${await versionNamed(id, 'First')}${query}`, { token })
  expect(answer.status).toBe(200)
  expect(await titleOf(id, false)).toEqual({ title: 'Second', _status: 'published' })
  expect(await titleOf(id, true)).toEqual({ title: 'First', _status: 'draft' })
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: { _status: 'published' } })
  expect(await titleOf(id, false)).toEqual({ title: 'First', _status: 'published' })
})

test('a restore that would write over the page is refused in our own code too', async () => {
  const id = await published()
  await publishAgain(id, 'Second')
  const version = await versionNamed(id, 'First')
  await expect(cms.payload.restoreVersion({ collection: 'articles', id: version })).rejects.toThrow('restored as a draft')
  const req = await createLocalReq({}, cms.payload)
  await restoreVersionOperation({ id: version, collection: cms.payload.collections.articles, draft: true, overrideAccess: true, req })
  expect(await titleOf(id, false)).toEqual({ title: 'Second', _status: 'published' })
})

test('nobody restores without signing in', async () => {
  const id = await published()
  const answer = await cms.rest('POST', `/articles/versions/${await versionNamed(id, 'First')}`)
  expect(answer.status).toBe(403)
})

test('an address that was published stays, in drafts and after a restore too', async () => {
  const { id } = await cms.payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title: 'Draft', slug: 'working-title' } as never })
  const change = (slug: string) => cms.payload.update({ collection: 'articles', id, locale: 'en', draft: true, data: { slug } })
  expect((await change('better-title')).slug).toBe('better-title')
  await cms.payload.update({
    collection: 'articles', id, locale: 'en',
    data: { lead: 'Lead', body: richText(paragraph('Words')), authors: [people.author], reviewer: people.reviewer, lastReviewed: '2026-11-01T12:00:00.000Z', _status: 'published' },
  })
  const refused = { data: { errors: [expect.objectContaining({ path: 'slug', message: expect.stringContaining('can’t change any more') })] } }
  await expect(change('third-title')).rejects.toMatchObject(refused)
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: { _status: 'draft' } })
  await expect(change('third-title')).rejects.toMatchObject(refused)

  const { docs } = await cms.payload.findVersions({ collection: 'articles', where: { and: [{ parent: { equals: id } }, { 'version.slug': { equals: 'working-title' } }] } })
  const answer = await cms.rest('POST', `/articles/versions/${String(docs[0]?.id)}`, { token })
  expect(answer.status).toBe(200)
  expect((await cms.payload.findByID({ collection: 'articles', id, draft: true })).slug).toBe('better-title')
})

test('an empty address is made from the title on publishing, and two pages can’t share one', async () => {
  const data = { lead: 'Lead', body: richText(paragraph('Words')), authors: [people.author], reviewer: people.reviewer, lastReviewed: '2026-11-01T12:00:00.000Z', _status: 'published' as const }
  const article = await cms.payload.create({ collection: 'articles', locale: 'en', data: { ...data, title: 'L’état des lieux: “Pain”, 2026!' } as never })
  expect(article.slug).toBe('letat-des-lieux-pain-2026')
  await expect(cms.payload.create({ collection: 'articles', locale: 'en', data: { ...data, title: 'Other', slug: article.slug } as never })).rejects.toMatchObject({ data: { errors: [expect.objectContaining({ path: 'slug' })] } })
})

test('an address that is taken is refused in a draft too, by whom it is taken and whether that lies in the trash', async () => {
  const make = (slug: string, title: string) => cms.payload.create({ collection: 'articles', locale: 'en', draft: true, data: { title, slug } as never })
  const { id } = await make('one-of-a-kind', 'The first')
  const says = (message: string) => ({ data: { errors: [expect.objectContaining({ path: 'slug', message: expect.stringContaining(message) })] } })
  await expect(make('one-of-a-kind', 'The second')).rejects.toMatchObject(says('by another entry: “The first”'))
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: { deletedAt: new Date().toISOString() } })
  await expect(make('one-of-a-kind', 'The second')).rejects.toMatchObject(says('by an entry in the trash: “The first”'))
  const other = await make('another-kind', 'The second')
  await expect(cms.payload.update({ collection: 'articles', id: other.id, locale: 'en', draft: true, data: { slug: 'one-of-a-kind' } })).rejects.toMatchObject(says('in the trash'))
  expect((await cms.payload.update({ collection: 'articles', id: other.id, locale: 'en', draft: true, data: { title: 'Renamed' } })).slug).toBe('another-kind')
})

test('what is in the trash is off every list, and comes back as a draft', async () => {
  const id = await published('Thrown away')
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: { deletedAt: new Date().toISOString() } })
  const find = async () => (await cms.payload.find({ collection: 'articles', where: { id: { equals: id } } })).totalDocs
  expect(await find()).toBe(0)
  await expect(cms.payload.findByID({ collection: 'articles', id })).rejects.toThrow()
  await cms.payload.update({ collection: 'articles', id, locale: 'en', trash: true, data: { deletedAt: null, _status: 'draft' } })
  expect(await find()).toBe(1)
  expect(await titleOf(id, false)).toEqual({ title: 'Thrown away', _status: 'draft' })
})

test('each save that visitors could see is told in the feed, and no draft is', async () => {
  const count = async () => (await cms.payload.count({ collection: 'changes' })).totalDocs
  const before = await count()
  const id = await published()
  expect(await count()).toBe(before + 1)
  await cms.payload.update({ collection: 'articles', id, locale: 'en', draft: true, data: { title: 'Draft' } })
  await cms.payload.update({ collection: 'articles', id, locale: 'en', draft: true, autosave: true, data: { title: 'Draft 2' } })
  expect(await count()).toBe(before + 1)
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: { _status: 'draft' } })
  expect(await count()).toBe(before + 2)
})
