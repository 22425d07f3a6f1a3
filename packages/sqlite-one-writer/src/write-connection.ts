import { createClient, type Client, type Config } from '@libsql/client'
import { setTimeout as sleep } from 'node:timers/promises'
import { endsTransaction, isBusy } from './errors.ts'

interface Settings {
  synchronous: 'FULL' | 'NORMAL'
  busyMs: number
}

interface Run {
  foreignKeys: boolean
  /** Whether the work may run again after SQLITE_BUSY. Not for scripts: a part of them may be done already. */
  canRepeat?: boolean
}

/** The one connection that writes. Only whoever has the turn may use it. */
export class WriteConnection {
  #client: Client | null = null
  readonly #config: Config
  readonly #settings: Settings

  constructor(config: Config, settings: Settings) {
    this.#config = config
    this.#settings = settings
  }

  /**
   * Runs `work` once no other process holds the file: waits up to `busyMs` without blocking the event loop, then lets
   * SQLITE_BUSY out.
   */
  async run<T>(work: (client: Client) => Promise<T>, { foreignKeys, canRepeat = true }: Run): Promise<T> {
    const end = Date.now() + this.#settings.busyMs
    for (;;) {
      try {
        const client = await this.#open()
        // exec() leaves no half-run statement behind, where execute() that meets SQLITE_BUSY spoils its connection.
        await client.executeMultiple(`PRAGMA foreign_keys=${foreignKeys ? 'ON' : 'OFF'}; BEGIN IMMEDIATE; ROLLBACK`)
      } catch (error) {
        if (!isBusy(error) || Date.now() > end) throw error
        await sleep(5 + Math.random() * 20)
        continue
      }
      try {
        return await work(await this.#open())
      } catch (error) {
        if (endsTransaction(error)) await this.drop()
        if (!isBusy(error) || !canRepeat || Date.now() > end) throw error
      }
    }
  }

  /** Closes the connection for good; the next run opens another. ROLLBACK first: close() alone keeps the lock. */
  async drop(): Promise<void> {
    const client = this.#client
    this.#client = null
    if (!client) return
    try {
      await client.execute('ROLLBACK')
    } catch {
      // Nothing was open.
    }
    client.close()
  }

  async #open(): Promise<Client> {
    if (this.#client) return this.#client
    const client = createClient(this.#config)
    try {
      await client.executeMultiple(`PRAGMA busy_timeout=0; PRAGMA synchronous=${this.#settings.synchronous}; PRAGMA journal_size_limit=67108864`)
    } catch (error) {
      client.close()
      throw error
    }
    this.#client = client
    return client
  }
}
