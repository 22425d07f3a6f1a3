import type { OneWriterLimits } from './options.ts'
import type { OneWriterTransaction } from './transaction.ts'
import type { TurnQueue } from './turn-queue.ts'

const LOOK_EVERY_MS = 250

interface Watched {
  transaction: OneWriterTransaction
  turns: TurnQueue
  limits: OneWriterLimits
  report(message: string): void
}

/**
 * Looks after an open transaction: refuses writes that wait inside it, lets others go first while it does slow work, and
 * rolls it back when it goes beyond the limits, so that one hung hook doesn't stop every save.
 */
export function watch({ transaction, turns, limits, report }: Watched): void {
  const timer = setInterval(() => {
    if (transaction.closed) return clearInterval(timer)
    const idleMs = Date.now() - transaction.touchedAt
    if (idleMs > limits.nestedMs) turns.refuseInside(transaction)
    if (transaction.state === 'paused') return
    const heldMs = Date.now() - transaction.since
    if (idleMs > limits.idleMs || heldMs > limits.maxMs) {
      const reason = `rolled back by force, held the turn for ${heldMs} ms, idle for ${idleMs} ms`
      report(`oneWriter: transaction ${reason}`)
      void transaction.fail(reason)
    } else if (idleMs > limits.pauseMs) void transaction.pause()
  }, LOOK_EVERY_MS)
  timer.unref()
}
