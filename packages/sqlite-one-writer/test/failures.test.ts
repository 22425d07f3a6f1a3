import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { spoilCommit } from './support/hooks.ts'
import { closeSite, openSite, temporaryFolder, type Site } from './support/site.ts'
import type { ArticleContext } from './support/collections.ts'

const { folder, remove } = temporaryFolder()
let site: Site
beforeAll(async () => {
  site = await openSite({ folder, writer: { nestedMs: 300, idleMs: 1_500, pauseMs: 60_000 } })
})
afterAll(async () => {
  await closeSite(site)
  remove()
})

const save = (slug: string, context: ArticleContext = {}) =>
  site.create({ collection: 'articles', data: { title: slug, slug, rows: [{ text: slug }] }, context: { ...context } })
const find = async (slug: string) => (await site.find({ collection: 'articles', where: { slug: { equals: slug } } })).docs
const expectSavesToWork = (slug: string) => expect(save(slug)).resolves.toMatchObject({ slug })

test('a COMMIT that fails is an error, and nothing of the save is there', async () => {
  await expect(save('commit', { afterChange: spoilCommit })).rejects.toMatchObject({ code: 'NOT_COMMITTED' })

  expect(await find('commit')).toEqual([])
  await expectSavesToWork('after-commit')
})

test('a nested write without req gets an error that says so, and so does the save', async () => {
  const nested = () => site.create({ collection: 'articles', data: { slug: 'nested' } })

  await expect(save('outer', { afterChange: nested })).rejects.toThrow(/started inside a transaction that waits for it. Pass req on/)
  expect(await find('outer')).toEqual([])
  expect(await find('nested')).toEqual([])
  await expectSavesToWork('after-nested')
})

test('a nested write with req belongs to the save', async () => {
  await save('with-req', { afterChange: (req) => req.payload.create({ collection: 'articles', data: { slug: 'within' }, req }) })

  expect(await find('with-req')).toHaveLength(1)
  expect(await find('within')).toHaveLength(1)
})

test.each(['beforeChange', 'afterChange'] as const)('a failure swallowed in %s makes the save fail, and nothing of it is there', async (hook) => {
  await save(`taken-${hook}`)
  const swallow: ArticleContext['beforeChange'] = async (req) => {
    await req.payload.create({ collection: 'articles', data: { slug: `taken-${hook}` }, req }).catch(() => {})
  }

  await expect(save(`swallowed-${hook}`, { [hook]: swallow })).rejects.toThrow(/rolled back earlier/)
  expect(await find(`swallowed-${hook}`)).toEqual([])
  await expectSavesToWork(`after-${hook}`)
})

test('a write of our own in a hook is held up too, not lost: batch waits and says why it can not go on', async () => {
  const batch = () => site.db.client.batch(["UPDATE articles SET title = 'x' WHERE 0"], 'write')

  await expect(save('batch', { afterChange: batch })).rejects.toMatchObject({ code: 'NESTED_WRITE' })
})

test('a hook that hangs is cut off, and the saves behind it go on', async () => {
  const hung = save('hung', { afterChange: () => sleep(4_000) }).catch((error: unknown) => error)
  await sleep(50)
  const behind = save('behind-hung')

  await expect(behind).resolves.toMatchObject({ slug: 'behind-hung' })
  expect(String(await hung)).toMatch(/rolled back by force/)
  expect(await find('hung')).toEqual([])
})

test('what the adapter writes outside any save is all or nothing', async () => {
  const { id } = await save('direct')
  const broken = [{ id: 'same', text: 'a' }, { id: 'same', text: 'b' }]

  await expect(site.db.updateOne({ collection: 'articles', id, locale: 'en', data: { title: 'changed', rows: { en: broken } }, req: undefined as never })).rejects.toThrow()
  expect(await find('direct')).toMatchObject([{ title: 'direct', rows: [{ text: 'direct' }] }])
})
