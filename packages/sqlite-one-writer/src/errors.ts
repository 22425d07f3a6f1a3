/** Why a write didn't happen. */
export type OneWriterErrorCode =
  /** The set-up can't keep the promise (no transactions, not a file). */
  | 'CONFIGURATION'
  /** A write was started inside a transaction that waits for it. */
  | 'NESTED_WRITE'
  /** The turn didn't come in time. */
  | 'WAITED_TOO_LONG'
  /** The transaction was over before this statement or COMMIT. drizzle and libsql use the same word. */
  | 'TRANSACTION_CLOSED'
  /** COMMIT didn't succeed, or the save had been rolled back before it. */
  | 'NOT_COMMITTED'
  /** A transaction that made way for others found what it had read changed. Nothing of it is saved. */
  | 'CHANGED_MEANWHILE'
  /** A migration would have left rows that point nowhere. */
  | 'ORPHANED_ROWS'

/** A refusal of this package. Errors of SQLite itself (a full disk, a unique index) pass through unchanged. */
export class OneWriterError extends Error {
  readonly code: OneWriterErrorCode
  /** For Payload's answer over HTTP. */
  readonly status: number
  /** Whether the person may read the words: those that say what to do, and nothing about the database. */
  readonly isPublic: boolean

  constructor(code: OneWriterErrorCode, message: string, cause?: unknown) {
    super(`oneWriter: ${message}`, cause === undefined ? undefined : { cause })
    this.name = 'OneWriterError'
    this.code = code
    this.status = STATUSES[code] ?? 500
    this.isPublic = code === 'CHANGED_MEANWHILE'
  }
}

const STATUSES: Partial<Record<OneWriterErrorCode, number>> = { CHANGED_MEANWHILE: 409, WAITED_TOO_LONG: 503 }

/**
 * The refusal of this package that an error of drizzle hides in its cause, or the error itself. Goes by the name: bundlers
 * may load the class more than once.
 */
export function unwrapped(error: unknown): unknown {
  let inner = error as { name?: unknown; cause?: unknown } | null | undefined
  while (inner && inner.name !== 'OneWriterError') inner = inner.cause as typeof inner
  return inner ?? error
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null | undefined)?.code ?? '')

/** Another connection or process holds the file: worth another try. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))
}

/**
 * After these SQLite may have rolled the whole transaction back by itself (https://sqlite.org/lang_transaction.html),
 * and libsql's connection can't be trusted. The next statement would run, and stay, outside any transaction.
 */
export function endsTransaction(error: unknown): boolean {
  return /^SQLITE_(FULL|IOERR|NOMEM|CORRUPT|NOTADB|INTERRUPT|PROTOCOL|READONLY|CANTOPEN|BUSY|LOCKED)/.test(codeOf(error))
}
