import { createClient, type Client, type InArgs, type InStatement, type Replicated, type ResultSet, type Transaction } from '@libsql/client'
import { isBusy } from './errors.ts'
import { describe, isRead } from './statement.ts'
import type { Writer } from './writer.ts'

const READER_BUSY_TIMEOUT_MS = 2_000

/**
 * The client that drizzle and our own code see. Reads run at once on a connection that never writes and always see the
 * last committed state (WAL); everything else takes its turn on the writer.
 */
export class OneWriterClient implements Client {
  closed = false
  readonly protocol = 'file'
  #reader: Client
  readonly #writer: Writer

  private constructor(reader: Client, writer: Writer) {
    this.#reader = reader
    this.#writer = writer
  }

  /** Opens the file, creating it if need be, and sees to it that it is in WAL mode. */
  static async open(writer: Writer): Promise<OneWriterClient> {
    const client = new OneWriterClient(await openReader(writer), writer)
    const mode = await client.#reader.execute('PRAGMA journal_mode')
    // Needs the file for itself for a moment, so it takes a turn like any write.
    if (mode.rows[0]?.journal_mode !== 'wal') await writer.write('journal mode', (connection) => connection.execute('PRAGMA journal_mode=WAL'))
    return client
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const whole: InStatement = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
    if (isRead(whole)) return this.#read((reader) => reader.execute(whole))
    return this.#writer.write(describe(whole), (connection) => connection.execute(whole))
  }

  /** All or nothing. The mode doesn't matter: what only reads runs on the reader, the rest as one immediate transaction. */
  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    if (statements.every(isRead)) return this.#read((reader) => reader.batch(statements, 'deferred'))
    return this.#writer.write(describe(statements[0]), (connection) => connection.batch(statements, 'write'))
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#writer.write('migrate', (connection) => connection.migrate(statements))
  }

  /** A script in its turn. Not all or nothing unless it says BEGIN and COMMIT itself. */
  executeMultiple(sql: string): Promise<void> {
    return this.#writer.write(`script: ${describe(sql)}`, (connection) => connection.executeMultiple(sql), { canRepeat: false })
  }

  transaction(): Promise<Transaction> {
    return this.#writer.transaction()
  }

  sync(): Promise<Replicated> {
    return this.#reader.sync()
  }

  close(): void {
    this.closed = true
    this.#reader.close()
    void this.#writer.close()
  }

  async #read<T>(work: (reader: Client) => Promise<T>): Promise<T> {
    try {
      return await work(this.#reader)
    } catch (error) {
      // WAL readers meet this only while another process recovers or removes the log; libsql's connection is spoilt then.
      if (!isBusy(error) || this.closed) throw error
      const spoilt = this.#reader
      this.#reader = await openReader(this.#writer)
      spoilt.close()
      return work(this.#reader)
    }
  }
}

async function openReader(writer: Writer): Promise<Client> {
  const reader = createClient(writer.config)
  await reader.execute(`PRAGMA busy_timeout=${READER_BUSY_TIMEOUT_MS}`)
  return reader
}
