import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { OneWriterError, unwrapped } from './errors.ts'
import { operations } from './operation.ts'

/** Every method of the adapter that writes documents. A save is several statements: the row, its languages, its arrays. */
const WRITES = [
  'create', 'updateOne', 'updateMany', 'updateJobs', 'upsert', 'deleteOne', 'deleteMany',
  'createVersion', 'updateVersion', 'deleteVersions',
  'createGlobal', 'updateGlobal', 'createGlobalVersion', 'updateGlobalVersion',
] as const

interface WriteArgs {
  collection?: string
  req?: Partial<PayloadRequest> | undefined
}

/**
 * Payload calls these with the transaction of a save, and now and then without one (failed log-ins, preferences, the job
 * queue): then the call becomes a transaction of its own. One that belongs to a save which was rolled back is refused, so
 * the rest of that save can't land by itself.
 */
export function writeAtomically(db: SQLiteAdapter): void {
  for (const name of WRITES) {
    const run = db[name].bind(db) as (args: WriteArgs) => Promise<unknown>
    const write = (args: WriteArgs) => runInTransaction(db, args, run).catch((error: unknown) => { throw unwrapped(error) })
    Object.assign(db, { [name]: write })
  }
}

async function runInTransaction(db: SQLiteAdapter, args: WriteArgs, run: (args: WriteArgs) => Promise<unknown>): Promise<unknown> {
  const saveId = await args.req?.transactionID
  if (saveId && db.sessions[saveId]) return run(args)
  if (saveId || belongsToFailedSave(args)) {
    throw new OneWriterError('TRANSACTION_CLOSED', 'this save was rolled back earlier (an operation that shared its req failed and its error was swallowed)')
  }
  const transactionID = await db.beginTransaction()
  if (transactionID === null) throw new OneWriterError('CONFIGURATION', 'the adapter began no transaction')
  const req = args.req ? isolateObjectProperty(args.req as PayloadRequest, 'transactionID') : {} as PayloadRequest
  req.transactionID = transactionID
  try {
    const result = await run({ ...args, req })
    await db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await db.rollbackTransaction(transactionID)
    throw error
  }
}

/**
 * A failed nested operation takes the transaction out of the req that it shares. The save that goes on regardless is told
 * by the mark of the operation. Jobs may be queued after a failure, by an afterError hook for one.
 */
function belongsToFailedSave({ collection, req }: WriteArgs): boolean {
  if (!req || collection === 'payload-jobs') return false
  const state = operations.getStore()?.transaction?.state
  return state === 'rolled back' || state?.startsWith('failed') === true
}
