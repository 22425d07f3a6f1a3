import { createClient } from '@libsql/client'
import { setTimeout as sleep } from 'node:timers/promises'
import { readPlan } from './plan.ts'

// Another program that writes to the same file and holds it for a second each time, until it is ended or left alone.
const parent = process.ppid
while (process.ppid === parent) {
  await sleep(2_000)
  // A fresh connection each time: one that met SQLITE_BUSY can't commit any more and would keep the lock for good.
  const client = createClient({ url: `file:${readPlan().folder}/site.db` })
  try {
    await client.executeMultiple('PRAGMA busy_timeout=5000')
    await client.execute('BEGIN IMMEDIATE')
    await client.execute('UPDATE stock SET updated_at = updated_at')
    await sleep(1_000)
    await client.execute('COMMIT')
  } catch {
    // It met a lock itself; the next round will do.
  } finally {
    await client.execute('ROLLBACK').catch(() => {})
    client.close()
  }
}
