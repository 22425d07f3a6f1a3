import { readFileSync } from 'node:fs'
import type { Site } from '../support/site.ts'
import { isTorn, readDocuments } from './document.ts'
import { journalOf, UNITS, type Answered, type CheckReport } from './plan.ts'

/** Reads the file after a load and compares it with what was answered. */
export async function inspect(site: Site, folder: string): Promise<CheckReport> {
  const documents = new Map((await readDocuments(site)).map((document) => [document.id, document]))

  // Only one worker writes its mark, and in order: an answered save is there if the mark is its own or a later one.
  const answered = readFileSync(journalOf(folder), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Answered)
  const lost = answered.filter(({ document, worker, round }) => (documents.get(document)?.marks?.[`w${worker}`] ?? -1) < round).length

  const { client } = site.db
  const integrity = (await client.execute('PRAGMA integrity_check')).rows.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok')
  const orphans = (await client.execute('PRAGMA foreign_key_check')).rows.map((row) => `${String(row.table)} → ${String(row.parent)}`)
  const units = (await client.execute('SELECT on_hand + sold AS units FROM stock')).rows[0]

  return {
    lost,
    torn: [...documents.values()].filter(isTorn).length,
    damage: [...integrity, ...orphans],
    unitsAstray: UNITS - Number(units?.units),
  }
}
