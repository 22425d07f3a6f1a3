import type { CollectionSlug, PayloadRequest } from 'payload'
import { metAnotherSave } from './refusals.ts'
import { pauseBeforeTry } from './pause-before-try.ts'
import { realChange } from './write-together-mongodb.ts'

type Row = Record<string, unknown>

interface Session { transaction: { isStarting: boolean }; startTransaction: () => void; abortTransaction: () => Promise<void> }
/** What is used of Payload's MongoDB adapter: the sessions of its transactions by their ids, and the models of its collections. */
interface MongoDb { sessions: Record<string, Session>; collections: Record<string, { updateOne: (where: Row, change: object, options: { session: Session; timestamps: false }) => Promise<unknown> }> }

/** Others hold a row for milliseconds; whoever has it for longer than all of these tries is somebody to be told of. */
const mostMs = 10_000

/**
 * Takes a row for the transaction of a save before the save reads anything. On MongoDB two transactions that write the same row don't
 * wait for each other: the one whose first read is older than the other's write fails at its own. A save reads for a good while before
 * it writes, so it would always be the one that fails where the row is written all the time. Here there is nothing yet that a
 * conflict would undo: the transaction is begun anew until it has the row. On SQLite writes wait for each other as they come.
 */
export async function holdRow({ payload, transactionID }: PayloadRequest, collection: CollectionSlug, where: Row): Promise<void> {
  const id = await transactionID
  if (payload.db.name !== 'mongoose' || id === undefined) return
  const { collections, sessions } = payload.db as unknown as MongoDb
  const [session, model] = [sessions[id], collections[collection]]
  // In a transaction that has done something already, that is its own to begin anew.
  if (!session?.transaction.isStarting || !model) return
  for (let [tries, end] = [1, Date.now() + mostMs]; ; tries++) {
    try {
      await model.updateOne(where, realChange({}), { session, timestamps: false })
      return
    } catch (error) {
      if (!metAnotherSave(error) || Date.now() > end) throw error
      await session.abortTransaction()
      await pauseBeforeTry(tries, 20)
      session.startTransaction()
    }
  }
}
