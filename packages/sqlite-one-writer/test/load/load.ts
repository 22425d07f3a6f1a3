import { monitorEventLoopDelay } from 'node:perf_hooks'
import { closeSite, openSite } from '../support/site.ts'
import { startBeside } from './beside.ts'
import { readPlan, type LoadReport } from './plan.ts'
import { runSavers } from './savers.ts'

const plan = readPlan()
const site = await openSite({ ...plan, push: false })
const errors = new Set<string>()
const onError = (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  if (errors.size < 8) errors.add(message.slice(0, 300))
}

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()
const beside = startBeside(site, plan.picture, onError)
process.stdout.write('started\n')
const started = performance.now()
const { asked, answered } = await runSavers(site, plan, onError)
const seconds = (performance.now() - started) / 1_000
const rest = await beside.stop()
delay.disable()

const times = answered.map(({ ms }) => ms).sort((a, b) => a - b)
const percentile = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
const report: LoadReport = {
  asked,
  answered: answered.length,
  ...rest,
  seconds,
  p50Ms: percentile(0.5),
  p99Ms: percentile(0.99),
  stalledMs: Math.round(delay.max / 1e6),
  errors: [...errors],
}
await closeSite(site)
process.stdout.write(`${JSON.stringify(report)}\n`)
