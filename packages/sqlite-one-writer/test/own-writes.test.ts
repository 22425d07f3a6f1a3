import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { OneWriterTransaction } from '../src/transaction.ts'
import { closeSite, openSite, temporaryFolder, type Site } from './support/site.ts'

// What code above the adapter writes by itself, past Payload's operations.
const { folder, remove } = temporaryFolder()
let site: Site
beforeAll(async () => {
  site = await openSite({ folder })
})
afterAll(async () => {
  await closeSite(site)
  remove()
})

const article = async (slug: string) => String((await site.create({ collection: 'articles', data: { slug, title: slug } })).id)
const slugs = async () => (await site.find({ collection: 'articles', limit: 0 })).docs.map(({ slug }) => slug as string)
const transaction = async () => (await site.db.client.transaction('write')) as unknown as OneWriterTransaction

test('a batch is all or nothing: with a statement that fails, none of the others is there', async () => {
  const id = await article('batched')
  const rename = { sql: "UPDATE articles SET slug = 'renamed' WHERE id = ?", args: [id] }

  await expect(site.db.client.batch([rename, "INSERT INTO articles (id, slug) VALUES (NULL, NULL)", rename, 'INSERT INTO nowhere VALUES (1)'], 'write')).rejects.toThrow()
  expect(await slugs()).toContain('batched')
  await site.db.client.batch([rename, "UPDATE articles SET slug = slug || '-twice' WHERE slug = 'renamed' AND changes() = 1"], 'write')
  expect(await slugs()).toContain('renamed-twice')
})

test('guarded batches that race sell what there is, and not one more', async () => {
  const { id } = await site.create({ collection: 'stock', data: { onHand: 20, sold: 0 } })
  const buy = () => site.db.client.batch([
    { sql: 'UPDATE stock SET on_hand = on_hand - 1 WHERE id = ? AND on_hand >= 1', args: [id as string] },
    { sql: 'UPDATE stock SET sold = sold + 1 WHERE id = ? AND changes() = 1', args: [id as string] },
  ], 'write')
  await Promise.all(Array.from({ length: 60 }, buy))

  expect(await site.findByID({ collection: 'stock', id })).toMatchObject({ onHand: 0, sold: 20 })
})

test.each([['FULL', 2], ['NORMAL', 1]] as const)('%s is what the writing connection syncs with', async (synchronous, value) => {
  const other = temporaryFolder()
  const its = await openSite({ folder: other.folder, writer: { synchronous } })
  const open = await its.db.client.transaction('write')
  expect((await open.execute('PRAGMA synchronous')).rows[0]?.synchronous).toBe(value)
  await open.rollback()
  await closeSite(its)
  other.remove()
})

test('a write of its own that meets a full disk leaves its connection behind: the next one works when there is room', async () => {
  const { client } = site.db
  const id = await article('grows')
  const grow = () => client.execute({ sql: 'UPDATE articles SET slug = ? WHERE id = ?', args: ['x'.repeat(400_000), id] })
  const pages = Number((await client.execute('PRAGMA page_count')).rows[0]?.page_count)
  await client.execute(`PRAGMA max_page_count=${pages + 20}`)

  await expect(grow()).rejects.toThrow(/full/i)
  // The limit was the connection's own.
  await grow()
  expect((await slugs()).map(({ length }) => length)).toContain(400_000)
})

test('a transaction that is rolled back while it waits for its turn gives that turn back', async () => {
  const paused = await transaction()
  await paused.execute("UPDATE articles SET slug = slug WHERE slug = 'nobody'")
  await paused.pause()
  const other = await transaction()
  const waiting = paused.execute("INSERT INTO articles (id, slug) VALUES ('late', 'late')").catch((error: unknown) => error)
  await paused.rollback()
  await other.commit()

  expect(await waiting).toMatchObject({ code: 'TRANSACTION_CLOSED' })
  await article('after-late')
  expect(await slugs()).not.toContain('late')
})

test('a queue that fails while it marks its jobs holds nobody up', async () => {
  const transactionID = await site.db.beginTransaction()
  await expect(site.db.updateJobs({ where: { nothing: { equals: 1 } }, data: {}, req: { transactionID } } as never)).rejects.toThrow()

  expect(Object.keys(site.db.sessions)).not.toContain(String(transactionID))
  await article('after-queue')
})
