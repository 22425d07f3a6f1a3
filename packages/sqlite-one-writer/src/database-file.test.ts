import { expect, test } from '@jest/globals'
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pathOf, turnsFor } from './database-file.ts'

test('knows one file by all its spellings', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'one-writer-')))
  const file = join(folder, 'a b.db')
  expect(pathOf(`file:${file}`)).toBe(file) // it need not exist yet
  writeFileSync(file, '')
  symlinkSync(file, join(folder, 'link.db'))

  const spellings = [`file:${file}`, pathToFileURL(file).href, `file:${folder}/../${folder.split('/').at(-1)}/a%20b.db`, `file:${folder}/link.db`]
  expect(new Set(spellings.map(pathOf))).toEqual(new Set([file]))
  expect(new Set(spellings.map(turnsFor)).size).toBe(1)
  rmSync(folder, { recursive: true })
})

test.each([':memory:', 'file::memory:', 'file::memory:?cache=shared', 'libsql://example.com', 'http://127.0.0.1:8080'])('refuses %s', (url) => {
  expect(() => pathOf(url)).toThrow(/file: URLs only/)
})

test('does not repeat a token in its message', () => {
  expect(() => pathOf('libsql://example.com?authToken=secret')).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }))
})
