import type { Client, Config } from '@libsql/client'
import { turnsFor } from './database-file.ts'
import { isSchemaChange, Migration } from './migrations.ts'
import { operations } from './operation.ts'
import type { OneWriterSettings } from './options.ts'
import { OneWriterTransaction, type Begun } from './transaction.ts'
import type { Request, TurnQueue } from './turn-queue.ts'
import { watch } from './watchdog.ts'
import { WriteConnection } from './write-connection.ts'

// A migration takes as long as it takes; only writes that wait inside it are refused.
const FOR_MIGRATIONS = { pauseMs: Infinity, idleMs: Infinity, maxMs: Infinity }

/** Turns and connection together: the only way to write to the file. */
export class Writer {
  readonly config: Config
  readonly #settings: OneWriterSettings
  readonly #report: (message: string) => void
  readonly #turns: TurnQueue
  readonly #connection: WriteConnection

  constructor(config: Config, settings: OneWriterSettings, report: (message: string) => void) {
    this.config = config
    this.#settings = settings
    this.#report = report
    this.#turns = turnsFor(config.url)
    this.#connection = new WriteConnection(config, settings)
  }

  /** One write in its turn, by itself or as a batch. Resolves when it is committed. */
  async write<T>(what: string, work: (client: Client) => Promise<T>, { canRepeat = true } = {}): Promise<T> {
    const turn = await this.#turns.take({ what, operation: operations.getStore(), waitMs: this.#settings.waitMs })
    try {
      // The schema push of development rebuilds tables too, statement by statement.
      return await this.#connection.run(work, { foreignKeys: !isSchemaChange(), canRepeat })
    } finally {
      turn.release()
    }
  }

  /** Resolves when it is this transaction's turn and it has begun; it ends by commit or rollback, its own or by force. */
  async transaction(): Promise<OneWriterTransaction> {
    const { waitMs } = this.#settings
    const operation = operations.getStore()
    const migration = isSchemaChange() ? new Migration() : undefined
    const begun = await this.#begin({ what: 'transaction', operation, waitMs }, migration).catch((error: unknown) => {
      if (operation && !operation.transaction) operation.refusal = error
      throw error
    })
    const transaction = new OneWriterTransaction({
      ...begun,
      // Asks as its parent would: what is inside a paused transaction has to wait, and this one would wait for itself.
      beginAgain: () => this.#begin({ what: 'transaction, again', operation: operation?.parent, waitMs }, migration),
      drop: () => this.#connection.drop(),
      onEnd: () => this.#turns.wake(),
      migration,
    })
    if (operation && !operation.transaction) operation.transaction = transaction
    watch({ transaction, turns: this.#turns, limits: { ...this.#settings, ...migration && FOR_MIGRATIONS }, report: this.#report })
    return transaction
  }

  close(): Promise<void> {
    return this.#connection.drop()
  }

  async #begin(request: Request, migration: Migration | undefined): Promise<Begun> {
    const turn = await this.#turns.take(request)
    try {
      return await this.#connection.run(async (client) => {
        await migration?.prepare(client)
        await client.execute('BEGIN IMMEDIATE')
        return { client, turn }
      }, { foreignKeys: !migration?.isRebuild })
    } catch (error) {
      turn.release()
      throw error
    }
  }
}
