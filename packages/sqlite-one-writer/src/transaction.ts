import type { Client, InStatement, ResultSet, Transaction } from '@libsql/client'
import { endsTransaction, OneWriterError } from './errors.ts'
import { Journal } from './journal.ts'
import type { Migration } from './migrations.ts'
import type { Turn } from './turn-queue.ts'

// A first migration creates hundreds of tables.
const MOST_MIGRATION_STATEMENTS = 10_000

export type TransactionState = 'open' | 'paused' | 'committed' | 'rolled back' | `failed: ${string}`

/** A turn, with BEGIN done on the write connection. */
export interface Begun {
  client: Client
  turn: Turn
}

interface Parts extends Begun {
  /** Takes another turn and begins again, after a pause. */
  beginAgain(): Promise<Begun>
  /** Throws the connection away when it can't be trusted. */
  drop(): Promise<void>
  onEnd(): void
  migration: Migration | undefined
}

/**
 * A transaction on the write connection, in the shape that drizzle knows from libsql. It ends exactly once and then
 * gives its turn back; a statement that comes later is an error, so it can't land outside the transaction.
 */
export class OneWriterTransaction implements Transaction {
  state: TransactionState = 'open'
  /** When the last statement ended, or the transaction began. */
  touchedAt = Date.now()
  readonly #parts: Parts
  readonly #journal: Journal
  #begun: Begun
  #resuming: Promise<void> | undefined

  constructor(parts: Parts) {
    this.#parts = parts
    this.#begun = parts
    this.#journal = new Journal(parts.migration ? MOST_MIGRATION_STATEMENTS : undefined)
  }

  get closed(): boolean {
    return this.state !== 'open' && this.state !== 'paused'
  }

  /** When the turn that it holds, or held last, began. */
  get since(): number {
    return this.#begun.turn.since
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (this.#parts.migration?.mustBeginAgain(statement)) await this.#beginAgain()
    const client = await this.#open()
    try {
      const result = await client.execute(statement)
      this.#journal.record(statement, result)
      return result
    } catch (error) {
      if (endsTransaction(error)) {
        await this.#parts.drop() // libsql's connection can't be trusted now; this rolls back
        await this.fail((error as Error).message)
      }
      throw error
    } finally {
      this.touchedAt = Date.now()
    }
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = []
    for (const statement of statements) results.push(await this.execute(statement))
    return results
  }

  /** Refused: libsql's own would roll back the transaction that it runs in. */
  async executeMultiple(): Promise<void> {
    throw new OneWriterError('CONFIGURATION', 'no executeMultiple inside a transaction; use batch')
  }

  /** Throws when COMMIT doesn't succeed: then nothing of the transaction is in the file. */
  async commit(): Promise<void> {
    const client = await this.#open()
    try {
      await this.#parts.migration?.check(client)
      await client.execute('COMMIT')
    } catch (error) {
      await this.#parts.drop()
      this.#end(`failed: COMMIT: ${(error as Error).message}`)
      throw error
    }
    this.#end('committed')
  }

  /** Undoes everything; does nothing when the transaction is over. */
  async rollback(): Promise<void> {
    await this.#undo('rolled back')
  }

  /** Rolls back because of `reason`, which later statements and the COMMIT will name. */
  async fail(reason: string): Promise<void> {
    await this.#undo(`failed: ${reason}`)
  }

  close(): void {
    void this.rollback()
  }

  /** Lets others write until the next statement, which then waits for a turn and does again what was done so far. */
  async pause(): Promise<void> {
    if (this.state !== 'open' || !this.#journal.canReplay) return
    this.state = 'paused' // before the first await, so that no statement slips in while ROLLBACK runs
    await this.#rollBack(this.#begun)
  }

  async #beginAgain(): Promise<void> {
    await this.#open()
    if (!this.#journal.canReplay) throw new OneWriterError('CONFIGURATION', 'a migration rebuilds tables before it changes data, or in a file of its own')
    await this.pause()
  }

  async #open(): Promise<Client> {
    if (this.state === 'paused') this.#resuming ??= this.#resume().finally(() => { this.#resuming = undefined })
    await this.#resuming
    if (this.state !== 'open') throw new OneWriterError('TRANSACTION_CLOSED', `the transaction is over (${this.state})`)
    return this.#begun.client
  }

  async #resume(): Promise<void> {
    try {
      const begun = await this.#parts.beginAgain()
      if (this.state !== 'paused') return await this.#rollBack(begun) // it was rolled back while it waited
      this.#begun = begun
      this.touchedAt = Date.now()
      this.state = 'open'
      await this.#journal.replay(begun.client)
    } catch (error) {
      await this.fail((error as Error).message)
      throw error
    }
  }

  async #undo(state: TransactionState): Promise<void> {
    if (this.closed) return
    const wasOpen = this.state === 'open'
    this.state = state
    if (wasOpen) await this.#rollBack(this.#begun)
    this.#end(state)
  }

  async #rollBack({ client, turn }: Begun): Promise<void> {
    try {
      if (!client.closed) await client.execute('ROLLBACK')
    } catch {
      await this.#parts.drop()
    }
    turn.release()
  }

  #end(state: TransactionState): void {
    this.state = state
    this.#begun.turn.release()
    this.#parts.onEnd()
  }
}
