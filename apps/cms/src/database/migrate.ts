import config from '@payload-config'
import { getPayload } from 'payload'
import { mkdirSync } from 'node:fs'
import { readEnv } from '../env.ts'
import { migrations } from '../migrations/index.ts'
import { isMongodbUrl } from './index.ts'
import { keepSellers } from './keep-sellers.ts'
import { openLedger } from './open-ledger.ts'
import { readPercents } from './read-percents.ts'

// Brings the database to the schema of this version. Run by `up`, and before a new version starts.

const env = readEnv()
mkdirSync(env.mediaFolder, { recursive: true })
const payload = await getPayload({ config })
if (isMongodbUrl(env.databaseUrl)) {
  console.log('MongoDB needs no schema; its indexes are in place.')
  const read = await readPercents(payload)
  if (read > 0) console.log(`${read} tax ${read === 1 ? 'rate is' : 'rates are'} kept in parts per million now.`)
} else {
  await payload.db.migrate({ migrations: migrations as never })
  console.log(`The database is up to date (${migrations.length} ${migrations.length === 1 ? 'migration' : 'migrations'}).`)
}
const opened = await openLedger(payload, Date.now())
if (opened > 0) console.log(`The stock ledger was opened for ${opened} ${opened === 1 ? 'variant' : 'variants'} that had stock before it.`)
const kept = await keepSellers(payload)
if (kept > 0) console.log(`${kept} ${kept === 1 ? 'order keeps' : 'orders keep'} who sold ${kept === 1 ? 'it' : 'them'} now.`)
await payload.destroy()
process.exit(0)
