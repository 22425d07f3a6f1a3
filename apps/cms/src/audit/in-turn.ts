import type { PayloadRequest } from 'payload'

// Of many documents at once, Payload runs the hooks side by side, in one transaction. What reads a number and writes the next one
// has to wait for its turn there.

const turns = new Map<unknown, Promise<unknown>>()

/** Does a piece of work of a save once those that its transaction began before it are done. */
export async function inTurn<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const transaction = await req.transactionID
  if (transaction === undefined || transaction === null) return work()
  const mine = (turns.get(transaction) ?? Promise.resolve()).then(work, work)
  turns.set(transaction, mine)
  try {
    return await mine
  } finally {
    if (turns.get(transaction) === mine) turns.delete(transaction)
  }
}
