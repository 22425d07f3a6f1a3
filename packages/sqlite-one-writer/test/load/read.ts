import { setTimeout as sleep } from 'node:timers/promises'
import { closeSite, openSite } from '../support/site.ts'
import { isTorn, readDocuments } from './document.ts'
import { readPlan, type ReadReport } from './plan.ts'

// A reader in a process of its own: it can look between any two statements of a save. Ends when it is asked to, or left alone.
const site = await openSite({ ...readPlan(), push: false })
const parent = process.ppid
let isOver = false
process.once('SIGTERM', () => { isOver = true })
process.stdout.write('started\n')

const report: ReadReport = { reads: 0, torn: 0 }
while (!isOver && process.ppid === parent) {
  try {
    report.torn += (await readDocuments(site)).filter(isTorn).length
    report.reads++
  } catch {
    // The adapter alone can be refused by a lock; that is no torn read.
  }
  await sleep(30)
}
await closeSite(site)
process.stdout.write(`${JSON.stringify(report)}\n`)
