import { createClient, type Client } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Journal } from './journal.ts'

let client: Client
beforeEach(async () => {
  client = createClient({ url: ':memory:' })
  await client.executeMultiple("CREATE TABLE a (id text, n int); INSERT INTO a VALUES ('x', 1)")
})
afterEach(() => client.close())

const record = async (journal: Journal, sql: string) => journal.record(sql, await client.execute(sql))

test('goes on when every statement answers as before', async () => {
  const journal = new Journal()
  await record(journal, 'SELECT * FROM a')
  await record(journal, "UPDATE a SET n = 1 WHERE id = 'x'")

  await expect(journal.replay(client)).resolves.toBeUndefined()
})

test.each([
  ['a row that was read', 'SELECT * FROM a', 'UPDATE a SET n = 2'],
  ['a row that was not there', "SELECT * FROM a WHERE id = 'y'", "INSERT INTO a VALUES ('y', 1)"],
  ['how many rows a write met', "UPDATE a SET n = n WHERE id = 'x'", 'DELETE FROM a'],
  ['the table itself', 'SELECT * FROM a', 'DROP TABLE a'],
])('refuses to go on when another changed %s', async (_, mine, another) => {
  const journal = new Journal()
  await record(journal, mine)
  await client.execute(another)

  await expect(journal.replay(client)).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
})

test.each(["INSERT INTO a VALUES (strftime('%s', 'now'), 1)", 'INSERT INTO a VALUES (CURRENT_TIMESTAMP, 1)', 'INSERT INTO a VALUES (1, random())'])('can not replay %s', async (sql) => {
  const journal = new Journal()
  await record(journal, sql)

  expect(journal.canReplay).toBe(false)
})

test('can replay a table whose default is the clock', async () => {
  const journal = new Journal()
  journal.record("CREATE TABLE b (at text DEFAULT (strftime('%s', 'now')))", await client.execute('SELECT 1'))

  expect(journal.canReplay).toBe(true)
})

test('gives up beyond its limit', async () => {
  const journal = new Journal(1)
  await record(journal, 'SELECT 1')
  await record(journal, 'SELECT 2')

  expect(journal.canReplay).toBe(false)
})
