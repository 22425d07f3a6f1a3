import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePassword, readStaffFile, writeStaffFile } from './staff-file.ts'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'gatehouse-staff-')) })
afterEach(() => rmSync(folder, { recursive: true }))

const line = { role: 'editor', email: 'editor@example.test', password: makePassword() }

test('keeps the accounts in one file that only its owner can read, and nothing beside it', () => {
  writeStaffFile(join(folder, 'data'), [line])
  expect(readFileSync(join(folder, 'data', 'staff-accounts.txt'), 'utf8')).toBe(`editor\teditor@example.test\t${line.password}\n`)
  expect(statSync(join(folder, 'data', 'staff-accounts.txt')).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'data'))).toEqual(['staff-accounts.txt'])
  expect(readStaffFile(join(folder, 'data'))).toEqual([line])
})

test('has no accounts where there is no file', () => {
  expect(readStaffFile(folder)).toEqual([])
})

test('makes passwords of 24 letters and digits, no two alike', () => {
  const passwords = Array.from({ length: 200 }, makePassword)
  expect(new Set(passwords).size).toBe(200)
  for (const password of passwords) expect(password).toMatch(/^[A-Za-z0-9]{24}$/)
})
