import { createSiteClient, type Feed, type SiteClient } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { startNewEpoch } from '../../src/feed/snapshot-store.ts'
import { makePeople, paragraph, richText } from '../support/content.ts'
import { serveHttp, type HttpServer } from '../support/http-server.ts'
import { testPayload, type TestCms } from '../support/test-payload.ts'
import { makeSample } from '../access/samples.ts'
import { sure } from '../support/sure.ts'

let cms: TestCms
let payload: Payload
let server: HttpServer
let site: SiteClient
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
  payload.logger.level = 'error'
  server = await serveHttp((await import('../../src/payload.config.ts')).default)
  site = createSiteClient({ baseUrl: server.origin, serviceKey: sure(process.env.SERVICE_KEY) })
  people = await makePeople(payload)
}, 120_000)

afterAll(async () => {
  await server.close()
  await cms.end()
})

/** A reader as the storefront is one: passes its cursor back, skips what it knows. */
async function startReader() {
  let { cursor } = await site.feed(null)
  const known = new Set((await site.feed(cursor)).changes.map(({ id }) => id))
  return {
    async next(): Promise<string[]> {
      const feed: Feed = await site.feed(cursor)
      cursor = feed.cursor
      const fresh = feed.changes.filter(({ id }) => !known.has(id))
      for (const { id } of fresh) known.add(id)
      return fresh.flatMap(({ tags }) => tags)
    },
  }
}

let count = 0
const draftArticle = async () => String((await payload.create({
  collection: 'articles', locale: 'en', draft: true,
  data: { title: 'T', slug: `fed-${++count}`, lead: 'L', body: richText(paragraph('W')), authors: [people.author], reviewer: people.reviewer, lastReviewed: '2026-11-01T12:00:00.000Z' } as never,
})).id)
const update = (id: string, data: object, more: object = {}) => payload.update({ collection: 'articles', id, locale: 'en', data: data as never, ...more } as never)

test('tells what visitors could see, and nothing of drafts', async () => {
  const reader = await startReader()
  const id = await draftArticle()
  await update(id, { title: 'Draft' }, { draft: true })
  await update(id, { title: 'Autosaved' }, { draft: true, autosave: true })
  expect(await reader.next()).toEqual([])

  const seen = [`articles:${id}`, 'articles:*']
  await update(id, { _status: 'published' })
  expect(await reader.next()).toEqual(seen)
  await update(id, { title: 'Pending' }, { draft: true })
  await update(id, { title: 'Pending too' }, { draft: true, autosave: true })
  expect(await reader.next()).toEqual([])
  await update(id, { _status: 'published' })
  expect(await reader.next()).toEqual(seen)
  await update(id, { _status: 'draft' })
  expect(await reader.next()).toEqual(seen)
  await update(id, { title: 'A draft again' }, { draft: true })
  expect(await reader.next()).toEqual([])
  await update(id, { _status: 'published' })
  await update(id, { title: 'Pending over it' }, { draft: true })
  expect(await reader.next()).toEqual(seen)
  await update(id, { deletedAt: new Date().toISOString() })
  expect(await reader.next()).toEqual(seen)
  await payload.delete({ collection: 'articles', id, trash: true })
  expect(await reader.next()).toEqual([])
})

test('tells a delete for good of what was published, and of nothing that wasn’t', async () => {
  const reader = await startReader()
  const [draft, published] = [await draftArticle(), await draftArticle()]
  await update(published, { _status: 'published' })
  await reader.next()
  await payload.delete({ collection: 'articles', id: draft })
  expect(await reader.next()).toEqual([])
  await payload.delete({ collection: 'articles', id: published })
  expect(await reader.next()).toEqual([`articles:${published}`, 'articles:*'])
})

test.each(['authors', 'sources', 'topics', 'media'] as const)('tells every save of %s, its trash and its return', async (collection) => {
  const reader = await startReader()
  const id = await makeSample(payload, collection)
  const seen = [`${collection}:${id}`, `${collection}:*`]
  expect(await reader.next()).toEqual(seen)
  await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() } })
  expect(await reader.next()).toEqual(seen)
  await payload.update({ collection, id, trash: true, data: { deletedAt: null } })
  expect(await reader.next()).toEqual(seen)
})

test('tells a save of the globals', async () => {
  const reader = await startReader()
  await payload.updateGlobal({ slug: 'shop', locale: 'en', data: { title: 'Shop' } })
  expect(await reader.next()).toEqual(['globals:shop'])
})

test('a save that fails tells nothing', async () => {
  const reader = await startReader()
  const id = await draftArticle()
  await expect(update(id, { _status: 'published', reviewer: null })).rejects.toThrow()
  expect(await reader.next()).toEqual([])
})

test('a reader that asks again gets the last ten seconds again, by the same ids', async () => {
  const { cursor } = await site.feed(null)
  await payload.updateGlobal({ slug: 'shop', locale: 'en', data: { title: 'Shop' } })
  const first = await site.feed(cursor)
  const second = await site.feed(first.cursor)
  expect(second.changes.map(({ id }) => id)).toEqual(expect.arrayContaining(first.changes.map(({ id }) => id)))
})

test('a row that was committed late is told all the same', async () => {
  const { cursor } = await site.feed(null)
  await payload.db.create({ collection: 'changes', data: { tags: ['late:1'], at: Date.now() - 8_000 }, req: {} })
  expect((await site.feed(cursor)).changes.flatMap(({ tags }) => tags)).toContain('late:1')
})

test('a long list comes in parts, whole, and ends', async () => {
  const { cursor: start } = await site.feed(null)
  const at = Date.now()
  const expected = []
  for (let n = 0; n < 1200; n++) {
    expected.push(`many:${n}`)
    await payload.db.create({ collection: 'changes', data: { tags: [`many:${n}`], at: at + Math.floor(n / 3) }, req: {} })
  }
  const got = new Set<string>()
  let cursor = start
  let parts = 0
  for (let size = 500; size === 500; parts++) {
    const feed = await site.feed(cursor)
    size = feed.changes.length
    cursor = feed.cursor
    for (const tag of feed.changes.flatMap(({ tags }) => tags)) got.add(tag)
  }
  expect(expected.filter((tag) => !got.has(tag))).toEqual([])
  expect(parts).toBeLessThan(6)
  expect(cursor).toMatch(/^\d+$/)
}, 120_000)

test.each(['0', '1', '9'.repeat(15)])('a cursor from far away (%s) gets a bounded answer', async (cursor) => {
  expect((await site.feed(cursor)).changes.length).toBeLessThanOrEqual(500)
})

describe('the snapshot', () => {
  test('lists what is there, with a number that rises when that changes, and only then', async () => {
    const first = sure((await site.snapshot(null)))
    expect(first.routes.map(({ path }) => path)).toEqual(expect.arrayContaining(['', '/faq', '/shop']))
    const id = await draftArticle()
    expect((await site.feed(null)).snapshot).toBe(first.sequence)
    await update(id, { _status: 'published' })
    const second = sure((await site.snapshot(null)))
    expect(second.sequence).toBe(first.sequence + 1)
    const path = `/articles/fed-${count}`
    expect(second.routes).toContainEqual({ path, goods: [] })
    await update(id, { title: 'Another title', _status: 'published' })
    expect((await site.feed(null)).snapshot).toBe(second.sequence)
    await update(id, { _status: 'draft' })
    const third = sure((await site.snapshot(null)))
    expect(third).toMatchObject({ sequence: second.sequence + 1, epoch: first.epoch })
    expect(third.routes.map((route) => route.path)).not.toContain(path)
  })

  test('lists the files of pictures, and those in the trash no longer', async () => {
    const id = await makeSample(payload, 'media')
    const { filename } = await payload.findByID({ collection: 'media', id })
    expect(sure((await site.snapshot(null))).media).toContain(filename)
    await payload.update({ collection: 'media', id, data: { deletedAt: new Date().toISOString() } })
    expect(sure((await site.snapshot(null))).media).not.toContain(filename)
  })

  test('is not sent again to whoever has it', async () => {
    const { sequence } = sure((await site.snapshot(null)))
    expect(await site.snapshot(sequence)).toBeNull()
    expect(await site.snapshot(sequence - 1)).not.toBeNull()
  })

  test('has a new epoch, and a higher number, after history was replaced', async () => {
    const before = sure((await site.snapshot(null)))
    await startNewEpoch(payload, Date.now())
    const { epoch, snapshot } = await site.feed(null)
    expect(epoch).not.toBe(before.epoch)
    expect(snapshot).toBeGreaterThan(before.sequence)
    expect(await site.snapshot(null)).toMatchObject({ epoch, sequence: snapshot, routes: before.routes })
  })

  test('gets one number only, however many ask at once', async () => {
    await update(await draftArticle(), { _status: 'published' })
    const before = (await payload.count({ collection: 'snapshots' })).totalDocs
    const answers = await Promise.all(Array.from({ length: 8 }, () => site.feed(null)))
    expect(new Set(answers.map(({ snapshot }) => snapshot)).size).toBe(1)
    expect((await payload.count({ collection: 'snapshots' })).totalDocs).toBe(before + 1)
  })
})
