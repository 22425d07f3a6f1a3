import { makePeople, paragraph, richText } from '../../tests/support/content.ts'
import { testPayload, type TestCms } from '../../tests/support/test-payload.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof makePeople>>
beforeAll(async () => {
  cms = await testPayload()
  people = await makePeople(cms.payload)
})
afterAll(() => cms.end())

let number = 0
async function draftArticle(title = 'English'): Promise<string> {
  const { id } = await cms.payload.create({
    collection: 'articles', locale: 'en', draft: true,
    data: {
      title, slug: `article-${++number}`, lead: `${title} lead`, body: richText(paragraph(`${title} body`)),
      authors: [people.author], reviewer: people.reviewer, lastReviewed: '2026-11-01T12:00:00.000Z', _status: 'draft',
    },
  })
  return id
}
const draft = (id: string, locale: 'en' | 'fr', title: string) => cms.payload.update({
  collection: 'articles', id, locale, draft: true, data: { title, lead: `${title} lead`, body: richText(paragraph(`${title} body`)) },
})
const publish = (id: string, locale: 'en' | 'fr', data = {}) => cms.payload.update({ collection: 'articles', id, locale, data: { ...data, _status: 'published' } })
/** What visitors get: the published document, in all languages, without falling back. */
const seen = async (id: string) => (await cms.payload.findByID({ collection: 'articles', id, locale: 'all', draft: false })) as unknown as {
  _status: string; title: Record<string, string | undefined>; languageState: Record<string, string | null | undefined> | null | undefined
}
const latest = async (id: string) => (await cms.payload.findByID({ collection: 'articles', id, locale: 'all', draft: true })) as unknown as { title: Record<string, string>; _status: string }

test('publishing English leaves a pending French draft off the site, and keeps it', async () => {
  const id = await draftArticle()
  await draft(id, 'fr', 'Français')
  await publish(id, 'en')
  expect(await seen(id)).toMatchObject({ _status: 'published', title: { en: 'English' }, languageState: { en: 'ready' } })
  expect((await seen(id)).title.fr).toBeUndefined()
  expect((await seen(id)).languageState?.fr ?? null).toBeNull()
  expect((await latest(id)).title).toEqual({ en: 'English', fr: 'Français' })
})

test('French is published by itself later, and a pending English draft stays off the site', async () => {
  const id = await draftArticle()
  await publish(id, 'en')
  await draft(id, 'fr', 'Français')
  await draft(id, 'en', 'English, second draft')
  await publish(id, 'fr')
  expect(await seen(id)).toMatchObject({ title: { en: 'English', fr: 'Français' }, languageState: { en: 'ready', fr: 'ready' } })
  expect((await latest(id)).title.en).toBe('English, second draft')
})

test('publishing "all languages" at once publishes only the one being edited', async () => {
  const id = await draftArticle()
  await publish(id, 'en')
  await draft(id, 'fr', 'Français')
  await cms.payload.update({ collection: 'articles', id, locale: 'en', publishAllLocales: true, data: { title: 'English 2', _status: 'published' } } as never)
  expect((await seen(id)).title).toEqual({ en: 'English 2' })
  await expect(cms.payload.update({ collection: 'articles', id, locale: 'all' as never, data: { _status: 'published' } })).rejects.toThrow('one language at a time')
})

test('a withdrawn language stays withdrawn when it is published, until it is set to ready', async () => {
  const id = await draftArticle()
  await publish(id, 'en')
  await draft(id, 'fr', 'Français')
  await publish(id, 'fr')
  await publish(id, 'fr', { languageState: 'withdrawn' })
  expect((await seen(id)).languageState).toMatchObject({ en: 'ready', fr: 'withdrawn' })
  await publish(id, 'fr', { title: 'Français 2' })
  expect((await seen(id)).languageState?.fr).toBe('withdrawn')
  await publish(id, 'fr', { languageState: 'ready' })
  expect((await seen(id)).languageState?.fr).toBe('ready')
})

test('French can’t be published before the English', async () => {
  const id = await draftArticle()
  await draft(id, 'fr', 'Français')
  await expect(publish(id, 'fr')).rejects.toMatchObject({ data: { errors: [expect.objectContaining({ path: 'languageState', message: expect.stringContaining('English first') })] } })
})

test('a save that names no status is a draft, and leaves the page as it is', async () => {
  const id = await draftArticle()
  await publish(id, 'en')
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: { title: 'Not meant for visitors yet' } })
  expect(await seen(id)).toMatchObject({ _status: 'published', title: { en: 'English' } })
  expect((await latest(id)).title.en).toBe('Not meant for visitors yet')
})

test('after an unpublish, publishing one language doesn’t bring back the old text of the other', async () => {
  const id = await draftArticle()
  await publish(id, 'en')
  await draft(id, 'fr', 'Français')
  await publish(id, 'fr')
  await cms.payload.update({ collection: 'articles', id, locale: 'en', data: { _status: 'draft' } })
  expect((await seen(id))._status).toBe('draft')
  await publish(id, 'en', { title: 'English again' })
  expect(await seen(id)).toMatchObject({ _status: 'published', title: { en: 'English again' }, languageState: { en: 'ready' } })
  expect((await seen(id)).languageState?.fr ?? null).toBeNull()
  await publish(id, 'fr')
  expect((await seen(id)).languageState).toMatchObject({ en: 'ready', fr: 'ready' })
})

test('the other language survives when the version that was public has been pruned', async () => {
  const id = await draftArticle()
  await publish(id, 'en')
  await draft(id, 'fr', 'Français')
  await publish(id, 'fr')
  await draft(id, 'fr', 'Français, brouillon')
  await cms.payload.db.deleteVersions({ collection: 'articles', where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] } })
  await publish(id, 'en', { title: 'English 2' })
  expect(await seen(id)).toMatchObject({ title: { en: 'English 2', fr: 'Français' }, languageState: { fr: 'ready' } })
  expect((await latest(id)).title.fr).toBe('Français, brouillon')
})

test('a duplicate is a draft with an address of its own, that nobody has reviewed', async () => {
  const id = await draftArticle()
  await publish(id, 'en')
  const copy = await cms.payload.duplicate({ collection: 'articles', id, locale: 'en' })
  expect(copy._status).toBe('draft')
  expect(copy.slug).not.toBe(`article-${number}`)
  expect(copy.lastReviewed ?? null).toBeNull()
  expect(copy.publishedOn ?? null).toBeNull()
})

test('publishing many at once publishes their pending drafts, and refuses what was taken off the site', async () => {
  const [first, second] = [await draftArticle(), await draftArticle()]
  await draft(first, 'en', 'Newer draft')
  await publish(second, 'en')
  await cms.payload.update({ collection: 'articles', id: second, locale: 'en', data: { _status: 'draft' } })
  const { docs, errors } = await cms.payload.update({ collection: 'articles', where: { id: { in: [first, second] } }, locale: 'en', data: { _status: 'published' } })
  expect(docs.map(({ id }) => id)).toEqual([first])
  expect(errors.map(({ id }) => id)).toEqual([second])
  expect((await seen(first)).title.en).toBe('Newer draft')
  expect((await seen(second))._status).toBe('draft')
})
