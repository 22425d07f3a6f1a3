import { inspect } from 'node:util'

/**
 * A read of the CMS failed for a reason that is the CMS's: it is away, too slow, or in trouble. Expected, so it prints as one
 * line wherever it is printed: what was read (no query, no token), for how long, and how it ended.
 */
export class CmsAway extends Error {
  override name = 'CmsAway'

  /** When it failed (performance.now). */
  readonly at: number

  constructor(what: string, startedAt: number, error: unknown) {
    const at = performance.now()
    super(`the CMS could not be read: ${what}, after ${Math.round(at - startedAt)} ms: ${howItEnded(error)}`)
    this.at = at
    // A time-out's own error is a DOMException, which React and Next can't handle as they do others, so no `cause`.
    this.stack = this.message
    // Next marks errors with a digest, and prints what is enumerable on them.
    Object.defineProperty(this, 'digest', { value: 'cms-away', writable: true, enumerable: false })
  }

  [inspect.custom](): string {
    return this.message
  }
}

/** `TimeoutError`, `TypeError ECONNREFUSED`, `ContractError 503`: names and numbers, never a message with what was sent. */
function howItEnded(error: unknown): string {
  // Not `instanceof Error`: a time-out's DOMException may come from another realm.
  const { name, cause, status } = (error ?? {}) as { name?: unknown; cause?: { code?: unknown } | null; status?: unknown }
  return [name, cause?.code, status].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ') || typeof error
}
