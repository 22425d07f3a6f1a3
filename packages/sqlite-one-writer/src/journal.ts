import type { Client, InStatement, ResultSet } from '@libsql/client'
import { isDeepStrictEqual } from 'node:util'
import { OneWriterError } from './errors.ts'
import { sqlOf } from './statement.ts'

/** Most saves run fewer than 60 statements; beyond this a transaction no longer pauses. */
const MOST_STATEMENTS = 200

/** Such a statement never answers the same again. Payload's inserts are of this kind: `created_at` is SQLite's own clock. */
const answersDiffer = /^(?!create|alter|drop).*('now'|\bcurrent_(time|date|timestamp)\b|\brandom(blob)?\s*\()/is

const answerOf = (result: ResultSet) => ({ changed: result.rowsAffected, rows: result.rows.map((row) => Array.from(row)) })

/**
 * What a transaction did so far and what each statement answered. One that made way for others does it all again and
 * goes on only if every answer is the same: then it is as if it had begun just now.
 */
export class Journal {
  #entries: { statement: InStatement; result: ResultSet }[] | null = []
  readonly #mostStatements: number

  constructor(mostStatements = MOST_STATEMENTS) {
    this.#mostStatements = mostStatements
  }

  get canReplay(): boolean {
    return this.#entries !== null
  }

  record(statement: InStatement, result: ResultSet): void {
    if (this.#entries && this.#entries.length < this.#mostStatements && !answersDiffer.test(sqlOf(statement))) this.#entries.push({ statement, result })
    else this.#entries = null
  }

  /** Throws a OneWriterError at the first statement that answers otherwise or fails. */
  async replay(client: Client): Promise<void> {
    for (const { statement, result } of this.#entries ?? []) {
      let again: ResultSet
      try {
        again = await client.execute(statement)
      } catch (error) {
        throw changedMeanwhile(error)
      }
      if (!isDeepStrictEqual(answerOf(again), answerOf(result))) throw changedMeanwhile()
    }
  }
}

const changedMeanwhile = (cause?: unknown) =>
  new OneWriterError('CHANGED_MEANWHILE', 'what this save had read was changed by another while it did slow work. Save again', cause)
