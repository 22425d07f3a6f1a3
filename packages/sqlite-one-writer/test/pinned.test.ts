import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createRequire } from 'node:module'
import { OneWriterClient } from '../src/client.ts'
import { oneWriter } from '../src/index.ts'
import { OneWriterTransaction } from '../src/transaction.ts'
import { closeSite, openSite, temporaryFolder, type Site } from './support/site.ts'

// What the wrapper leans on in the packages that it pins. A new version that moves one of these shows here first; then
// read its changes before the pins move, and run the long tests.
const { folder, remove } = temporaryFolder()
let site: Site
beforeAll(async () => {
  site = await openSite({ folder })
})
afterAll(async () => {
  await closeSite(site)
  remove()
})

type Manifest = Record<'dependencies' | 'peerDependencies', Record<string, string>> & { version: string }
const require = createRequire(import.meta.url)
const manifest = require('../package.json') as Manifest
const inside = (name: string) => createRequire(require.resolve(name)) // resolves as that package itself would
const manifestOf = (name: string) => inside(name)('../package.json') as Manifest

test('there is one copy of @libsql/client, the adapter and this package share it', () => {
  expect(inside('@payloadcms/db-sqlite').resolve('@libsql/client')).toBe(require.resolve('@libsql/client'))
  expect(manifest.dependencies['@libsql/client']).toBe(manifestOf('@payloadcms/db-sqlite').dependencies['@libsql/client'])
})

test.each(['payload', '@payloadcms/db-sqlite'])('the installed %s is the pinned one', (name) => {
  expect(manifestOf(name).version).toBe(manifest.peerDependencies[name])
})

test('the adapter keeps a client that is already set, and drizzle uses it', () => {
  expect(site.db.client).toBeInstanceOf(OneWriterClient)
  expect(site.db.drizzle.$client).toBe(site.db.client)
})

test('drizzle keeps our transaction where COMMIT is checked', async () => {
  const id = await site.db.beginTransaction()
  const session = site.db.sessions[String(id)] as unknown as { db: { session: { tx: unknown } } }

  expect(session.db.session.tx).toBeInstanceOf(OneWriterTransaction)
  await site.db.rollbackTransaction(String(id))
})

test('the adapter has no method that the wrapper has not heard of', () => {
  const methods = Object.keys(site.db).filter((key) => typeof site.db[key as keyof typeof site.db] === 'function').sort()

  expect(methods).toEqual([
    'beginTransaction', 'commitTransaction', 'connect', 'convertPathToJSONTraversal', 'count', 'countDistinct', 'countGlobalVersions',
    'countVersions', 'create', 'createGlobal', 'createGlobalVersion', 'createJSONQuery', 'createMigration', 'createVersion',
    'deleteMany', 'deleteOne', 'deleteVersions', 'deleteWhere', 'destroy', 'dropDatabase', 'execute', 'find', 'findDistinct', 'findGlobal',
    'findGlobalVersions', 'findOne', 'findVersions', 'generateSchema', 'init', 'insert', 'migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh',
    'migrateReset', 'migrateStatus', 'queryDrafts', 'rejectInitializing', 'requireDrizzleKit', 'resolveInitializing', 'rollbackTransaction',
    'updateGlobal', 'updateGlobalVersion', 'updateJobs', 'updateMany', 'updateOne', 'updateVersion', 'upsert',
  ])
})

test.each([
  ['without transactions', {}],
  ['with deferred ones, which fail when they turn into writes', { transactionOptions: { behavior: 'deferred' as const } }],
])('refuses an adapter %s', (_, options) => {
  const adapter = oneWriter(sqliteAdapter({ client: { url: 'file:./never-made.db' }, ...options }))

  expect(() => adapter.init({ payload: site as never })).toThrow(/transactionOptions: \{ behavior: 'immediate' \}/)
})

test('refuses a database that is not a file', () => {
  const adapter = oneWriter(sqliteAdapter({ client: { url: ':memory:' }, transactionOptions: { behavior: 'immediate' } }))

  expect(() => adapter.init({ payload: site as never })).toThrow(/file: URLs only/)
})

test('refuses limits that make no sense', () => {
  expect(() => oneWriter(sqliteAdapter({ client: { url: 'file:./never-made.db' } }), { waitMs: 0 })).toThrow(RangeError)
})
