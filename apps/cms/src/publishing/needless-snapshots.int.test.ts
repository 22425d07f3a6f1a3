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
const words = (title: string) => ({ title, lead: `${title} lead`, body: richText(paragraph(`${title} body`)) })
const create = async (): Promise<string> => (await cms.payload.create({
  collection: 'articles', locale: 'en', draft: true,
  data: {
    ...words('English'), slug: `article-${++number}`, authors: [people.author], reviewer: people.reviewer, lastReviewed: '2026-11-01T12:00:00.000Z',
    corrections: [{ date: '2026-11-02T12:00:00.000Z', text: 'It said otherwise.' }], seo: { title: 'In a search' }, _status: 'draft',
  },
})).id
/** The French of everything that is in English, rows too. */
const draftFrench = async (id: string, data: object = words('Français')) => {
  const { corrections } = await cms.payload.findByID({ collection: 'articles', id, locale: 'en', draft: true })
  return cms.payload.update({
    collection: 'articles', id, locale: 'fr', draft: true,
    data: { ...data, corrections: (corrections ?? []).map((row) => ({ ...row, text: 'Il disait autre chose.' })) },
  })
}
const publish = (id: string, locale: 'en' | 'fr', data = {}) => cms.payload.update({ collection: 'articles', id, locale, data: { ...data, _status: 'published' } })
/** What the admin calls the text: what its newest version is. */
const newest = async (id: string) => {
  const { docs } = await cms.payload.findVersions({ collection: 'articles', locale: 'all', where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } })
  return docs.map(({ version }) => ({ status: version._status, title: version.title as unknown }))
}

test('a text with nothing pending in any language is called published, not changed', async () => {
  const id = await create()
  await publish(id, 'en')
  expect(await newest(id)).toEqual([{ status: 'published', title: { en: 'English' } }])
  await draftFrench(id)
  await publish(id, 'fr')
  expect(await newest(id)).toEqual([{ status: 'published', title: { en: 'English', fr: 'Français' } }])
  await publish(id, 'en', { corrections: [], title: 'English 2' })
  expect(await newest(id)).toEqual([{ status: 'published', title: { en: 'English 2', fr: 'Français' } }])
})

test('a draft that is pending in the other language stays the newest, until it is published', async () => {
  const id = await create()
  await publish(id, 'en')
  await draftFrench(id)
  await publish(id, 'en', { title: 'English 2' })
  expect(await newest(id)).toEqual([{ status: 'draft', title: { en: 'English 2', fr: 'Français' } }])
  await publish(id, 'fr')
  expect(await newest(id)).toEqual([{ status: 'published', title: { en: 'English 2', fr: 'Français' } }])
})

test('what is pending in a row, or in one field alone, counts', async () => {
  const id = await create()
  await publish(id, 'en')
  await draftFrench(id, {})
  await publish(id, 'en')
  expect(await newest(id)).toMatchObject([{ status: 'draft' }])
  const { corrections } = await cms.payload.findByID({ collection: 'articles', id, locale: 'fr', draft: true })
  expect(corrections?.[0]?.text).toBe('Il disait autre chose.')
})
