import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statSync } from 'node:fs'
import { ALL_WELL, inspectFolder, planFor, seededFolder } from './load/defaults.ts'
import type { LoadReport } from './load/plan.ts'
import { finish, start } from './load/run.ts'
import { closeSite, openSite } from './support/site.ts'

let folder: string
let remove: () => void
beforeAll(() => { ({ folder, remove } = seededFolder()) })
afterAll(() => remove())

test('a disk that is full under load fails saves loudly and loses none that was answered', async () => {
  const plan = planFor(folder, { saves: 200 })
  const fileLimitKiB = Math.ceil(statSync(`${folder}/site.db`).size / 1_024) + 600
  const { answered, asked, torn, errors } = await finish<LoadReport>(start('load', plan, { fileLimitKiB }))

  expect(answered).toBeGreaterThan(0)
  expect(answered).toBeLessThan(asked)
  expect(torn).toBe(0)
  expect(errors.join()).toMatch(/SQLITE_(IOERR|FULL)|disk|database/)
  expect(await inspectFolder(folder)).toEqual(ALL_WELL)
})

test('a save that meets SQLITE_FULL halfway leaves nothing behind, and saving works again when there is room', async () => {
  const site = await openSite({ folder, push: false })
  const { client } = site.db
  const pages = Number((await client.execute('PRAGMA page_count')).rows[0]?.page_count)
  await client.execute(`PRAGMA max_page_count=${pages + 20}`)
  const rows = Array.from({ length: 50 }, (_, index) => ({ text: `${index}`.padEnd(8_000, '.') }))

  await expect(site.create({ collection: 'articles', data: { slug: 'too-big', title: 'x', rows } })).rejects.toThrow()
  expect((await site.count({ collection: 'articles', where: { slug: { equals: 'too-big' } } })).totalDocs).toBe(0)
  expect((await client.execute("SELECT count(*) AS n FROM articles_rows WHERE text LIKE '0....%'")).rows[0]?.n).toBe(0)
  // The limit went with the connection, as a full disk goes when somebody makes room.
  await expect(site.create({ collection: 'articles', data: { slug: 'room-again', title: 'x', rows } })).resolves.toMatchObject({ slug: 'room-again' })
  await closeSite(site)
})
