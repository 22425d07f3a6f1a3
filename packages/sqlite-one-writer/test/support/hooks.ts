import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

type Session = { db: { run(statement: unknown): Promise<unknown> } }

/** Runs SQL in the transaction of the save that `req` belongs to, as drizzle would. */
export async function runInSave(req: PayloadRequest, statement: string): Promise<void> {
  const { sessions } = req.payload.db as unknown as SQLiteAdapter
  const session = sessions[String(await req.transactionID)] as unknown as Session
  await session.db.run(sql.raw(statement))
}

/** Makes this save's COMMIT fail, by a broken rule that SQLite looks at only then. */
export async function spoilCommit(req: PayloadRequest): Promise<void> {
  await runInSave(req, 'PRAGMA defer_foreign_keys=ON')
  await runInSave(req, "INSERT INTO articles_rows (_order, _parent_id, _locale, id, text) VALUES (1, 'nobody', 'en', 'orphan', 'x')")
}
