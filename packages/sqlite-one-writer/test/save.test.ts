import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { closeSite, openSite, temporaryFolder, type Site } from './support/site.ts'

const { folder, remove } = temporaryFolder()
let site: Site
beforeAll(async () => {
  site = await openSite({ folder })
})
afterAll(async () => {
  await closeSite(site)
  remove()
})

test('saves a document in two languages, with its rows', async () => {
  const rows = [{ text: 'one' }, { text: 'two' }]
  const { id } = await site.create({ collection: 'articles', locale: 'en', data: { title: 'Hello', slug: 'hello', rows, _status: 'published' } })
  await site.update({ collection: 'articles', id, locale: 'fr', data: { title: 'Bonjour', rows: [{ text: 'un' }], _status: 'published' } })

  const found = await site.findByID({ collection: 'articles', id, locale: 'all' as 'en' })

  expect(found).toMatchObject({ title: { en: 'Hello', fr: 'Bonjour' }, rows: { en: rows, fr: [{ text: 'un' }] } })
})

test('saves nothing of a document that fails at its last step', async () => {
  const draft = { title: 'Twice', slug: 'twice', rows: [{ text: 'row' }] }
  await site.create({ collection: 'articles', data: draft })
  await expect(site.create({ collection: 'articles', data: draft })).rejects.toThrow()

  expect((await site.count({ collection: 'articles', where: { slug: { equals: 'twice' } } })).totalDocs).toBe(1)
  expect((await site.countVersions({ collection: 'articles', where: { 'version.slug': { equals: 'twice' } } })).totalDocs).toBe(1)
})
