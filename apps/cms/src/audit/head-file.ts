import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Payload } from 'payload'
import { readEnv } from '../env.ts'
import { auditCollection } from './append.ts'
import type { AuditEntry } from './chain.ts'

// The log's head, written outside the database too: who cuts off the log's tail leaves it in this file.

const fileName = 'audit-heads.txt'
export const headFileOf = (dataFolder: string): string => join(dataFolder, fileName)

export interface NotedHead { sequence: number; hash: string }

/** The heads that were noted, in their order; null where there is no file. A last line that is torn is left out. */
export async function readNotedHeads(dataFolder: string): Promise<NotedHead[] | null> {
  try {
    const text = await readFile(headFileOf(dataFolder), 'utf8')
    return text.split('\n').flatMap((line) => {
      const [, sequence, hash] = /^(\d+)\t([0-9a-f]{64})\t/.exec(line) ?? []
      return sequence && hash ? [{ sequence: Number(sequence), hash }] : []
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const noted = new WeakMap<Payload['db'], { hash: string; writing: Promise<void> }>()

/** Appends the head of the audit log to the file, if it moved since. One after the other, and on the disk before it returns. */
export async function noteAuditHead(payload: Payload): Promise<void> {
  const memory = noted.get(payload.db) ?? { hash: '', writing: Promise.resolve() }
  noted.set(payload.db, memory)
  memory.writing = memory.writing.catch(() => {}).then(async () => {
    const { docs: [last] } = await payload.db.find<AuditEntry & { id: string }>({ collection: auditCollection, sort: '-sequence', limit: 1, pagination: false })
    if (!last || last.hash === memory.hash) return
    const { dataFolder } = readEnv()
    if (memory.hash === '' && (await readNotedHeads(dataFolder))?.at(-1)?.hash === last.hash) {
      memory.hash = last.hash
      return
    }
    // A line that another process left torn stays one of its own.
    const start = memory.hash === '' ? '\n' : ''
    await append(headFileOf(dataFolder), `${start}${last.sequence}\t${last.hash}\t${new Date().toISOString()}\n`)
    memory.hash = last.hash
  })
  await memory.writing
}

async function append(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a', 0o600)
  try {
    await file.appendFile(line)
    await file.datasync()
  } finally {
    await file.close()
  }
}
