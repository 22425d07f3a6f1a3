// `npm run test:chaos`: hundreds of people buy at once while the rules change, webhooks get lost and the CMS is killed again and again,
// on SQLite and on MongoDB. One JSON object for each database on stdout, progress on stderr; ends with 0 only when nothing went wrong.
// `-- --short` is the short form, on SQLite, that `verify` runs; `-- --database=mongodb` one of the two; `-- --seed=1` the same chances again.
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../bench/policy/random.ts'
import { build } from '../scripts/lib/build.mjs'
import { root } from '../scripts/lib/places.mjs'
import { forms } from './forms.ts'
import { onMongodb } from './on-mongodb.ts'
import { runChaos } from './run.ts'

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, database: { type: 'string' }, seed: { type: 'string' } } })
const start = Date.now()
let toldAt: number | undefined
/** At Ctrl-C or SIGTERM all is ended in order, as where something fails. A terminal and npm each send it at once; one given again later means it. */
const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {
    toldAt ??= Date.now()
    if (Date.now() - toldAt > 2000) process.exit(130)
    reject(new Error(`it was told to end (${signal})`))
  })
})
interrupted.catch(() => undefined)
const say = (text: string): void => void process.stderr.write(`chaos: ${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s ${text}\n`)

async function main(): Promise<boolean> {
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed)
  say(`the seed of its chances is ${seed}`)
  await build('cms', join(root, '.cache/logs/chaos-build.log'))
  const form = forms[values.short ? 'short' : 'whole']
  const databases = values.database ? [values.database] : values.short ? ['sqlite'] : ['sqlite', 'mongodb']
  let isGood = true
  for (const database of databases) {
    const report = await onDatabase(database, ({ url, endTransactions }) => runChaos({ database, databaseUrl: url, endTransactions, form, random: randomFrom(seed), interrupted, say }))
    process.stdout.write(`${JSON.stringify(report)}\n`)
    isGood &&= Object.values(report.violations).every((count) => count === 0)
  }
  return isGood
}

async function onDatabase<T>(database: string, work: (server: { url: string | null; endTransactions: () => Promise<void> }) => Promise<T>): Promise<T> {
  if (database === 'sqlite') return work({ url: null, endTransactions: () => Promise.resolve() })
  if (database !== 'mongodb') throw new Error(`there is no database “${database}” here: say sqlite or mongodb`)
  return onMongodb((server) => {
    say(`MongoDB is ${server.name}`)
    return work(server)
  })
}

main().then((isGood) => process.exit(isGood ? 0 : 1), (error: unknown) => {
  say(error instanceof Error ? String(error.stack) : String(error))
  process.exit(1)
})
