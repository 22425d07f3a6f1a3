// What becomes of 300 saves by 30 workers on 10 documents in two languages, beside log-ins, jobs, buyers, readers, the
// upload of a 20 MB picture and a second process that holds the file: with sqlite-one-writer, and with Payload's SQLite
// adapter alone in the settings that suit it best (WAL, 5 s of busy timeout). One JSON object on stdout, progress on stderr.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckReport, LoadReport, Plan } from '../../packages/sqlite-one-writer/test/load/plan.ts'
import { check, load, seed } from '../../packages/sqlite-one-writer/test/load/run.ts'
import { bigPicture } from '../../packages/sqlite-one-writer/test/support/picture.ts'

const SAVES = 300
const MOST_SECONDS = 40 // each; a machine that is slower than that asks for fewer
const root = mkdtempSync(join(tmpdir(), 'gatehouse-bench-saves-'))
const say = (text: string) => process.stderr.write(`saves: ${text}\n`)
const planFor = (name: string, picture: string): Plan =>
  ({ folder: join(root, name), bare: name === 'adapter', workers: 30, firstWorker: 0, saves: SAVES, mostSeconds: MOST_SECONDS, firstRound: 1, hookWaitMs: 6, picture })

async function measure(name: 'oneWriter' | 'adapter', template: string, picture: string) {
  const plan = planFor(name, picture)
  cpSync(template, plan.folder, { recursive: true })
  say(`${name}: ${SAVES} saves …`)
  const seen = await load(plan)
  say(`${name}: ${seen.answered} answered in ${seen.seconds.toFixed(1)} s; a fresh process reads them again …`)
  return figuresOf(seen, await check(plan))
}

const figuresOf = (seen: LoadReport, found: CheckReport) => ({
  asked: seen.asked,
  answered: seen.answered,
  lost: found.lost,
  torn: seen.torn + found.torn,
  perSecond: Math.round(seen.answered / seen.seconds * 10) / 10,
  p50Ms: seen.p50Ms,
  p99Ms: seen.p99Ms,
  reads: seen.reads,
  uploadMs: seen.uploadMs,
  logins: seen.logins,
  jobs: seen.jobs,
  buys: seen.buys,
  unitsAstray: found.unitsAstray,
  eventLoopStalledMs: seen.stalledMs,
  damage: found.damage,
})

process.on('exit', () => rmSync(root, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

say('a 20 MB picture and a database …')
const template = planFor('template', '').folder
mkdirSync(template)
const picture = join(root, 'picture.jpg')
writeFileSync(picture, await bigPicture())
await seed(planFor('template', picture))
const oneWriter = await measure('oneWriter', template, picture)
const adapter = await measure('adapter', template, picture)
process.stdout.write(`${JSON.stringify({ oneWriter, adapter })}\n`)
