import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { cpSync } from 'node:fs'
import type { PayloadRequest } from 'payload'
import { closeSite, openSite, temporaryFolder, type Site } from './support/site.ts'

type Migration = NonNullable<Parameters<Site['db']['migrate']>[0]>['migrations'] extends (infer One)[] | undefined ? One : never

const template = temporaryFolder()
let folder: string
let remove: () => void
let exit: jest.Spied<typeof process.exit>

beforeAll(async () => {
  const site = await openSite({ folder: template.folder })
  await site.create({ collection: 'articles', data: { slug: 'parent', title: 'Parent', rows: [{ text: 'one' }, { text: 'two' }] } })
  await site.db.client.execute('DELETE FROM payload_migrations') // the mark of the schema push; migrations would ask about it
  await closeSite(site)
})
beforeEach(() => {
  ({ folder, remove } = temporaryFolder())
  cpSync(template.folder, folder, { recursive: true })
  // Payload ends the process when a migration fails.
  exit = jest.spyOn(process, 'exit').mockImplementation((code) => { throw new Error(`exit ${code}`) })
})
afterEach(() => {
  exit.mockRestore()
  remove()
})
afterAll(template.remove)

/** As drizzle-kit writes it when a column changes: a copy, then the copy takes the table's place. */
const rebuild = ({ before = [], after = [], announced = true }: { before?: string[]; after?: string[]; announced?: boolean } = {}): Migration => ({
  name: '20270101_rebuild',
  up: async ({ db }: { db: { run(statement: string): Promise<unknown> } }) => {
    const [{ sql: create }] = (await db.run("SELECT sql FROM sqlite_master WHERE name = 'articles'") as { rows: [{ sql: string }] }).rows
    for (const statement of [
      ...before,
      ...announced ? ['PRAGMA foreign_keys=OFF'] : [],
      create.replace('`articles`', '`__new_articles`'),
      'INSERT INTO __new_articles SELECT * FROM articles',
      'DROP TABLE articles',
      'ALTER TABLE __new_articles RENAME TO articles',
      'PRAGMA foreign_keys=ON',
      ...after,
    ]) await db.run(statement)
  },
  down: async () => {},
}) as unknown as Migration

const rowsLeft = async (site: Site) => Number((await site.db.client.execute('SELECT count(*) AS n FROM articles_rows')).rows[0]?.n)

test.each([
  ['as drizzle-kit writes it', rebuild()],
  ['after other changes', rebuild({ before: ["CREATE TABLE other (at text DEFAULT (strftime('%s', 'now')))", "UPDATE articles SET slug = 'parent'"] })],
  ['written by hand, without the PRAGMA', rebuild({ announced: false })],
])('a migration that rebuilds a table keeps its children (%s)', async (_, migration) => {
  const site = await openSite({ folder, push: false })
  await site.db.migrate({ migrations: [migration] })

  expect(await rowsLeft(site)).toBe(2)
  expect((await site.find({ collection: 'articles' })).docs).toMatchObject([{ title: 'Parent', rows: [{ text: 'one' }, { text: 'two' }] }])
  expect((await site.find({ collection: 'payload-migrations' })).docs).toMatchObject([{ name: '20270101_rebuild', batch: 1 }])
  await closeSite(site)
})

test('foreign keys hold again after a migration', async () => {
  const site = await openSite({ folder, push: false })
  await site.db.migrate({ migrations: [rebuild()] })

  await expect(site.db.client.execute("INSERT INTO articles_rows (_order, _parent_id, _locale, id) VALUES (1, 'nobody', 'en', 'x')")).rejects.toThrow(/FOREIGN KEY/)
  await closeSite(site)
})

test('a migration that changes data does so with foreign keys on, as Payload expects', async () => {
  const site = await openSite({ folder, push: false })
  const removeAll = { name: '20270102_data', up: ({ req }: { req: PayloadRequest }) => req.payload.delete({ collection: 'articles', where: {}, req }), down: async () => {} }
  await site.db.migrate({ migrations: [removeAll as unknown as Migration] })

  expect(await rowsLeft(site)).toBe(0)
  expect((await site.count({ collection: 'articles' })).totalDocs).toBe(0)
  await closeSite(site)
})

test('a migration that would leave rows pointing nowhere fails, and nothing of it is there', async () => {
  const site = await openSite({ folder, push: false })
  await expect(site.db.migrate({ migrations: [rebuild({ after: ['DELETE FROM articles'] })] })).rejects.toThrow('exit 1')

  expect(await rowsLeft(site)).toBe(2)
  expect((await site.count({ collection: 'articles' })).totalDocs).toBe(1)
  expect((await site.count({ collection: 'payload-migrations' })).totalDocs).toBe(0)
  await closeSite(site)
})

test('would notice: with transactions and without the wrapper the same migration deletes the children', async () => {
  const site = await openSite({ folder, push: false, adapter: (base) => sqliteAdapter({ ...base, transactionOptions: { behavior: 'immediate' } }) })
  await site.db.client.execute('PRAGMA foreign_keys=ON')
  await site.db.migrate({ migrations: [rebuild()] })

  expect(await rowsLeft(site)).toBe(0)
  await closeSite(site)
})
