import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry } from './entries.ts'
import { Journal } from './journal.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-journal-'))
  file = join(folder, 'deep', 'journal.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const entry = (id: string): Entry => ({ kind: 'delivery', id, at: '2026-11-27T12:00:00.000Z' })
async function read(): Promise<string[]> {
  const ids: string[] = []
  await (await Journal.open(file, ({ id }) => void ids.push(id))).close()
  return ids
}
async function write(...ids: string[]): Promise<void> {
  const journal = await Journal.open(file, () => {})
  for (const id of ids) journal.add(entry(id))
  await journal.settled()
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(ids.length)
  await journal.close()
}

test('what was added is there when it is opened again, in order, for its owner alone', async () => {
  await write('a', 'b', 'c')
  expect(await read()).toEqual(['a', 'b', 'c'])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a last line that a kill cut short is left off, and what follows begins a line of its own', async () => {
  await write('a', 'b')
  appendFileSync(file, '{"kind":"delivery","id":"c","at":"2026-11-27T12:00:0')
  const journal = await Journal.open(file, () => {})
  journal.add(entry('d'))
  await journal.settled()
  await journal.close()
  expect(await read()).toEqual(['a', 'b', 'd'])
})

test('a damaged line before the last stops the start, and is named', async () => {
  await write('a')
  writeFileSync(file, `what\n${readFileSync(file, 'utf8')}`)
  await expect(read()).rejects.toThrow(/The record is damaged: line 1 of .*journal\.jsonl/)
})

test('after a write that failed nothing is taken as kept', async () => {
  const journal = await Journal.open(file, () => {})
  await journal.close() // As if the disk were gone.
  journal.add(entry('a'))
  await expect(journal.settled()).rejects.toThrow('the record can’t be written')
  journal.add(entry('b'))
  await expect(journal.settled()).rejects.toThrow('the record can’t be written')
  expect(await read()).toEqual([])
})
