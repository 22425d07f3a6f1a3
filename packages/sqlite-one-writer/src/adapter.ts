import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { writeAtomically } from './atomic-writes.ts'
import { OneWriterClient } from './client.ts'
import { pathOf } from './database-file.ts'
import { OneWriterError } from './errors.ts'
import { commitLoudly } from './loud-commit.ts'
import { asSchemaChange } from './migrations.ts'
import { enterOperation } from './operation.ts'
import { settingsFrom, type OneWriterOptions, type OneWriterSettings } from './options.ts'
import { Writer } from './writer.ts'

const MIGRATIONS = ['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const

/**
 * Wraps what `sqliteAdapter({ … })` of `@payloadcms/db-sqlite` returns, so that every write of the process takes its turn
 * on one connection and each save is one transaction: what was answered is in the file, what failed left nothing behind.
 * Asks for `transactionOptions: { behavior: 'immediate' }` and a `file:` URL; Payload's start throws a OneWriterError
 * without them, as this does for limits that make no sense (RangeError).
 */
export function oneWriter(adapter: DatabaseAdapterObj<SQLiteAdapter>, options?: OneWriterOptions): DatabaseAdapterObj<SQLiteAdapter> {
  const settings = settingsFrom(options)
  return { ...adapter, init: (args: { payload: Payload }) => wire(adapter.init(args), args.payload, settings) }
}

function wire(db: SQLiteAdapter, payload: Payload, settings: OneWriterSettings): SQLiteAdapter {
  if (db.transactionOptions?.behavior !== 'immediate') {
    throw new OneWriterError('CONFIGURATION', "sqliteAdapter needs transactionOptions: { behavior: 'immediate' }")
  }
  pathOf(db.clientConfig.url) // throws for anything but a file

  const connect = db.connect?.bind(db)
  db.connect = async (connectOptions) => {
    // The adapter keeps a client that is already set, so it makes no connection of its own.
    if (!db.client || db.client.closed) {
      db.client = await OneWriterClient.open(new Writer(db.clientConfig, settings, (message) => payload.logger.error(message)))
    }
    // In development this pushes the schema, which rebuilds tables as a migration does.
    await asSchemaChange(async () => connect?.(connectOptions))
  }

  const beginTransaction = db.beginTransaction.bind(db)
  db.beginTransaction = (transactionOptions) => {
    const operation = enterOperation()
    return beginTransaction(transactionOptions).catch((error: unknown) => { throw operation.refusal ?? error })
  }
  commitLoudly(db)
  writeAtomically(db)

  for (const name of MIGRATIONS) {
    const run = db[name].bind(db) as (...args: unknown[]) => Promise<void>
    Object.assign(db, { [name]: (...args: unknown[]) => asSchemaChange(() => run(...args)) })
  }
  return db
}
