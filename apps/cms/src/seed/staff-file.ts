import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export interface StaffLine { role: string; email: string; password: string }

const pathOf = (dataDir: string) => join(dataDir, 'staff-accounts.txt')

/** 144 random bits, in 24 characters that can be selected with a double click. */
export const makePassword = (): string => randomBytes(18).toString('base64url').replaceAll('-', 'x').replaceAll('_', 'y')

/** The lines of `staff-accounts.txt`; none where it doesn't exist. */
export function readStaffFile(dataDir: string): StaffLine[] {
  let text: string
  try {
    text = readFileSync(pathOf(dataDir), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return text.split('\n').filter(Boolean).map((line) => {
    const [role = '', email = '', password = ''] = line.split('\t')
    return { role, email, password }
  })
}

/** Writes the whole file or nothing, readable by its owner alone. Done before the accounts exist: a crash loses no password. */
export function writeStaffFile(dataDir: string, lines: readonly StaffLine[]): void {
  mkdirSync(dataDir, { recursive: true })
  const partial = `${pathOf(dataDir)}.${process.pid}.part`
  const file = openSync(partial, 'w', 0o600)
  try {
    writeSync(file, lines.map(({ role, email, password }) => `${role}\t${email}\t${password}\n`).join(''))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(partial, pathOf(dataDir))
}
