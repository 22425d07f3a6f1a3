import config from '@payload-config'
import { getPayload } from 'payload'
import { mkdirSync } from 'node:fs'
import { readEnv } from '../env.ts'
import { migrations } from '../migrations/index.ts'
import { isMongodbUrl } from './index.ts'
import { openLedger } from './open-ledger.ts'

// Brings the database to the schema of this version. Run by `up`, and before a new version starts.

const env = readEnv()
mkdirSync(env.mediaFolder, { recursive: true })
const payload = await getPayload({ config })
if (isMongodbUrl(env.databaseUrl)) {
  console.log('MongoDB needs no schema; its indexes are in place.')
} else {
  await payload.db.migrate({ migrations: migrations as never })
  console.log(`The database is up to date (${migrations.length} ${migrations.length === 1 ? 'migration' : 'migrations'}).`)
}
const opened = await openLedger(payload, Date.now())
if (opened > 0) console.log(`The stock ledger was opened for ${opened} ${opened === 1 ? 'variant' : 'variants'} that had stock before it.`)
await payload.destroy()
process.exit(0)
