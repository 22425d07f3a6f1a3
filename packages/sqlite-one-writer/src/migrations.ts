import type { Client, InStatement } from '@libsql/client'
import { AsyncLocalStorage } from 'node:async_hooks'
import { OneWriterError } from './errors.ts'
import { sqlOf } from './statement.ts'

const schemaChange = new AsyncLocalStorage<true>()

/** Marks what `run` does as a migration, or as the schema push of development. */
export function asSchemaChange<T>(run: () => T): T {
  return schemaChange.run(true, run)
}

/** Whether the running code belongs to a migration or a schema push. */
export function isSchemaChange(): boolean {
  return schemaChange.getStore() === true
}

/** drizzle-kit announces a rebuild by the first; the second is the dangerous part of one written by hand. */
const startsRebuild = /^(pragma\s+foreign_keys\s*=\s*(off|0|false)|drop\s+table)\b/i

type Orphans = Map<string, number>

/**
 * One migration. SQLite changes most things about a table by rebuilding it: copy, DROP, rename. With foreign keys on, the
 * DROP deletes every child row without a word, and `PRAGMA foreign_keys=OFF` does nothing inside a transaction. So at the
 * first sign of a rebuild the migration begins again with foreign keys off, and what they guard is checked before COMMIT.
 * A migration that only changes data keeps them on: Payload's own deletes lean on them.
 */
export class Migration {
  isRebuild = false
  #before: Orphans | undefined

  /** True for the statement before which the migration has to begin again. */
  mustBeginAgain(statement: InStatement): boolean {
    if (this.isRebuild || !startsRebuild.test(sqlOf(statement))) return false
    this.isRebuild = true
    return true
  }

  /** To be called before BEGIN: orphans that were there already are not this migration's. Reads the whole database. */
  async prepare(client: Client): Promise<void> {
    if (this.isRebuild) this.#before ??= await findOrphans(client)
  }

  /** To be called before COMMIT. Throws a OneWriterError that names the tables when rows would point nowhere. */
  async check(client: Client): Promise<void> {
    const before = this.#before
    if (!before) return
    const added = [...await findOrphans(client)].filter(([relation, count]) => count > (before.get(relation) ?? 0))
    if (added.length === 0) return
    const list = added.map(([relation, count]) => `${relation} (${count})`).join(', ')
    throw new OneWriterError('ORPHANED_ROWS', `the migration leaves rows that point nowhere: ${list}. Foreign keys are off while tables are rebuilt: delete children there too, or change data in a migration of its own`)
  }
}

/** How many rows point nowhere, by "child table → parent table". */
async function findOrphans(client: Client): Promise<Orphans> {
  const orphans: Orphans = new Map()
  for (const row of (await client.execute('PRAGMA foreign_key_check')).rows) {
    const relation = `${String(row.table)} → ${String(row.parent)}`
    orphans.set(relation, (orphans.get(relation) ?? 0) + 1)
  }
  return orphans
}
