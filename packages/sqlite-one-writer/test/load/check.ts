import { closeSite, openSite } from '../support/site.ts'
import { inspect } from './inspect.ts'
import { readPlan } from './plan.ts'

const plan = readPlan()
const site = await openSite({ ...plan, push: false })
const report = await inspect(site, plan.folder)
await closeSite(site)
process.stdout.write(`${JSON.stringify(report)}\n`)
