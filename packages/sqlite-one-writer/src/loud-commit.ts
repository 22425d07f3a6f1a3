import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { OneWriterError } from './errors.ts'
import type { OneWriterTransaction } from './transaction.ts'

/** What this file reaches into: drizzle keeps libsql's transaction there. A test shows when a new version moves it. */
type Sessions = Record<string, { db: { session: { tx: OneWriterTransaction } } } | undefined>

const transactionOf = (db: SQLiteAdapter, id: number | string | undefined): OneWriterTransaction | undefined =>
  id === undefined ? undefined : (db.sessions as unknown as Sessions)[id]?.db.session.tx

/**
 * Payload answers "saved" after a COMMIT that failed and after one whose transaction is gone: both are errors here.
 * And its queue leaves a transaction open when `updateJobs` throws: it is rolled back here.
 */
export function commitLoudly(db: SQLiteAdapter): void {
  const commitTransaction = db.commitTransaction.bind(db)
  db.commitTransaction = async (idOrPromise) => {
    const id = await idOrPromise
    const transaction = transactionOf(db, id)
    if (!transaction) {
      throw new OneWriterError('NOT_COMMITTED', 'this save was rolled back earlier (an operation that shared its req failed and its error was swallowed)')
    }
    await commitTransaction(id)
    if (transaction.state !== 'committed') throw new OneWriterError('NOT_COMMITTED', `the save failed (${transaction.state})`)
  }

  const updateJobs = db.updateJobs.bind(db)
  db.updateJobs = async (args) => {
    try {
      return await updateJobs(args)
    } catch (error) {
      const id = await args.req?.transactionID
      if (id) await db.rollbackTransaction(id)
      throw error
    }
  }
}
