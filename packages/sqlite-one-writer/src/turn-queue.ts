import { OneWriterError } from './errors.ts'
import { transactionsAround, type Operation } from './operation.ts'
import type { OneWriterTransaction } from './transaction.ts'

/** The right to write. Whoever holds it must release it, whatever happens. */
export interface Turn {
  readonly what: string
  readonly since: number
  release(): void
}

/** Who asks for a turn: what for, from which operation, and how long it is willing to wait. */
export interface Request {
  what: string
  operation: Operation | undefined
  waitMs: number
}

interface Waiter extends Request {
  at: number
  timer: NodeJS.Timeout
  grant(turn: Turn): void
  refuse(error: Error): void
}

// While an outer save pauses, what was started inside it must not overtake it: it would not be part of it.
const mustWait = ({ operation }: Request) => transactionsAround(operation).some((transaction) => transaction.state === 'paused')

/** First come, first served: one turn at a time for all that write to one file in this process. */
export class TurnQueue {
  #holder: Turn | null = null
  readonly #waiting: Waiter[] = []

  /** Resolves when it is this caller's turn; rejects with a OneWriterError after `waitMs`. */
  take(request: Request): Promise<Turn> {
    return new Promise((resolve, refuse) => {
      // libsql is synchronous: without setImmediate a queue of saves is one chain of microtasks and the event loop starves.
      const grant = (turn: Turn) => void setImmediate(resolve, turn)
      const waiter: Waiter = { ...request, at: Date.now(), grant, refuse, timer: setTimeout(() => this.#refuse(waiter), request.waitMs) }
      this.#waiting.push(waiter)
      this.wake()
    })
  }

  /** Gives the turn to the next who may have it. To be called when a paused transaction ends. */
  wake(): void {
    if (this.#holder) return
    const place = this.#waiting.findIndex((waiter) => !mustWait(waiter))
    const [next] = place < 0 ? [] : this.#waiting.splice(place, 1)
    if (!next) return
    clearTimeout(next.timer)
    const turn: Turn = { what: next.what, since: Date.now(), release: () => this.#release(turn) }
    this.#holder = turn
    next.grant(turn)
  }

  /** Refuses those who wait inside `transaction` while it waits for them: neither would ever go on. */
  refuseInside(transaction: OneWriterTransaction): void {
    for (const waiter of [...this.#waiting]) if (transactionsAround(waiter.operation).includes(transaction)) this.#refuse(waiter)
  }

  #release(turn: Turn): void {
    if (this.#holder !== turn) return
    this.#holder = null
    this.wake()
  }

  #refuse(waiter: Waiter): void {
    const place = this.#waiting.indexOf(waiter)
    if (place < 0) return
    this.#waiting.splice(place, 1)
    clearTimeout(waiter.timer)
    waiter.refuse(this.#explain(waiter))
  }

  #explain(waiter: Waiter): OneWriterError {
    const waited = `a write (${waiter.what}) waited ${Date.now() - waiter.at} ms`
    if (transactionsAround(waiter.operation).some((transaction) => !transaction.closed)) {
      return new OneWriterError('NESTED_WRITE', `${waited}: it was started inside a transaction that waits for it. Pass req on in hooks`)
    }
    const holder = this.#holder
    const age = holder ? Date.now() - holder.since : 0
    return new OneWriterError('WAITED_TOO_LONG', age > 1_000
      ? `${waited}: a transaction does not end (${holder?.what}, open ${age} ms). Do no slow work in hooks`
      : `${waited}: too many writes at once (${this.#waiting.length} more are waiting)`)
  }
}
