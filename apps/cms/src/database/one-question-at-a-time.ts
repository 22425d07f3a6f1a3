import { AsyncLocalStorage } from 'node:async_hooks'
import type { DatabaseAdapterObj } from 'payload'
import { inTurn } from './in-turn.ts'

/** What of Payload's adapter is asked within a transaction: each is handed the request whose transaction it is. */
const questions = [
  'count', 'countVersions', 'countGlobalVersions', 'find', 'findOne', 'findDistinct', 'findGlobal', 'findVersions', 'findGlobalVersions', 'queryDrafts',
  'create', 'createGlobal', 'createVersion', 'createGlobalVersion', 'deleteOne', 'deleteMany', 'deleteVersions',
  'updateOne', 'updateMany', 'updateGlobal', 'updateVersion', 'updateGlobalVersion', 'updateJobs', 'upsert',
] as const

type Ask = (asked: { req?: { transactionID?: unknown } }) => Promise<unknown>

/**
 * MongoDB takes no two questions at once within one transaction: begun by two side by side it refuses the one that arrives first, and
 * later ones may meet each other's writes. Payload asks so for the relations of a document, and for many documents at once. So the
 * questions of a transaction go one after the other; those of different transactions don't wait for each other.
 * Source: https://www.mongodb.com/docs/manual/core/transactions-production-consideration/ (parallel operations aren't supported within a transaction).
 */
export const oneQuestionAtATime = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    // Which transaction's turn it is, for what the adapter asks itself to answer a question.
    const turnOf = new AsyncLocalStorage<unknown>()
    const methods = db as unknown as Record<(typeof questions)[number], Ask>
    for (const name of questions) {
      const ask = methods[name].bind(db)
      methods[name] = async (asked) => {
        const transaction = await asked.req?.transactionID
        if (transaction === undefined || transaction === null || transaction === turnOf.getStore()) return ask(asked)
        return inTurn(`transaction ${String(transaction)}`, () => turnOf.run(transaction, () => ask(asked)))
      }
    }
    return db
  },
})
