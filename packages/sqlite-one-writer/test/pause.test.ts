import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { bigPicture } from './support/picture.ts'
import { closeSite, openSite, temporaryFolder, type Site } from './support/site.ts'
import type { ArticleContext } from './support/collections.ts'

// As the picture of an upload is resized in the middle of its save: the others must not wait for that.
const { folder, remove } = temporaryFolder()
let site: Site
beforeAll(async () => {
  site = await openSite({ folder, writer: { pauseMs: 300, nestedMs: 1_500 } })
})
afterAll(async () => {
  await closeSite(site)
  remove()
})

const slowly = (slug: string, context: ArticleContext) => site.create({ collection: 'articles', data: { slug, title: slug }, context: { ...context } })
const saveQuickly = (slug: string) => site.create({ collection: 'articles', data: { slug } })
const titleOf = async (id: unknown) => (await site.findByID({ collection: 'articles', id: id as string })).title as unknown
test('a save that does slow work lets others go first, and is saved', async () => {
  let isSaved = false
  const slow = slowly('slow', { beforeChange: () => sleep(2_000) }).finally(() => { isSaved = true })
  await sleep(50)

  await saveQuickly('quick')
  expect(isSaved).toBe(false)
  const { id } = await slow
  expect(await titleOf(id)).toBe('slow')
})

test('a save whose document was changed while it made way is refused, not merged', async () => {
  const { id } = await site.create({ collection: 'articles', data: { slug: 'contested', title: 'first' } })
  const slow = site.update({ collection: 'articles', id, data: { title: 'slow' }, context: { beforeChange: () => sleep(2_000) } }).catch((error: unknown) => error)
  await sleep(700)
  await site.update({ collection: 'articles', id, data: { title: 'quick' } })

  expect(await slow).toMatchObject({ code: 'CHANGED_MEANWHILE', status: 409, message: expect.stringContaining('Save again') })
  expect(await titleOf(id)).toBe('quick')
})

test('a nested write without req does not overtake the save that made way', async () => {
  const nested: ArticleContext = { beforeChange: async () => {
    await sleep(800)
    await site.create({ collection: 'articles', data: { slug: 'overtaker' } })
  } }

  await expect(slowly('outer', nested)).rejects.toMatchObject({ code: 'NESTED_WRITE' })
  expect((await site.count({ collection: 'articles', where: { slug: { in: ['outer', 'overtaker'] } } })).totalDocs).toBe(0)
})

test('a picture of 20 MB is resized and saved while others save', async () => {
  const data = await bigPicture()
  expect(data.length).toBeGreaterThan(18_000_000)
  let isOver = false
  const upload = site.create({ collection: 'media', data: { alt: 'Big' }, file: { data, mimetype: 'image/jpeg', name: 'big.jpg', size: data.length } })
    .finally(() => { isOver = true })
  let saved = 0
  while (!isOver) {
    await saveQuickly(`meanwhile-${saved++}`)
    await sleep(20)
  }

  expect(await upload).toMatchObject({ filename: 'big.jpg', sizes: { w2400: { width: 2_400 } } })
  expect(saved).toBeGreaterThan(3)
})
