import { AsyncLocalStorage } from 'node:async_hooks'
import type { OneWriterTransaction } from './transaction.ts'

/** One save under way. Nested saves form a chain, so a write can tell which transactions it was started in. */
export interface Operation {
  readonly parent: Operation | undefined
  /** Set when the transaction has begun. */
  transaction: OneWriterTransaction | undefined
  /** Why it didn't begin; Payload would pass on the words alone. */
  refusal?: unknown
}

const KEY = Symbol.for('@gatehouse/sqlite-one-writer/operations@1')
type Shared = { [KEY]?: AsyncLocalStorage<Operation> }

/** Whose code is running. One store a process, though bundlers may load this module more than once. */
export const operations: AsyncLocalStorage<Operation> = ((globalThis as Shared)[KEY] ??= new AsyncLocalStorage<Operation>())

/**
 * Marks what follows in the caller's async context as part of a new save. Must run synchronously in `beginTransaction`:
 * the mark then stays with the operation that called it and with its hooks.
 */
export function enterOperation(): Operation {
  let parent = operations.getStore()
  // Those that are over are forgotten, or a long-lived context would collect them.
  while (parent && (!parent.transaction || parent.transaction.closed)) parent = parent.parent
  const operation: Operation = { parent, transaction: undefined }
  operations.enterWith(operation)
  return operation
}

/** The transactions that this operation is inside of, the innermost first, those that are over too. */
export function transactionsAround(operation: Operation | undefined): OneWriterTransaction[] {
  const around: OneWriterTransaction[] = []
  for (let mark = operation; mark; mark = mark.parent) if (mark.transaction) around.push(mark.transaction)
  return around
}
