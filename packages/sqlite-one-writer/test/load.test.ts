import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ALL_WELL, inspectFolder, planFor, seededFolder } from './load/defaults.ts'
import type { LoadReport } from './load/plan.ts'
import { finish, load, start } from './load/run.ts'

let folder: string
let remove: () => void
beforeEach(() => { ({ folder, remove } = seededFolder()) })
afterEach(() => remove())

test('loses no answered save of 30 workers, beside log-ins, jobs, buyers, a reader and a second process that holds the file', async () => {
  const report = await load(planFor(folder))

  expect(report).toMatchObject({ answered: report.asked, torn: 0, logins: { failed: 0 }, jobs: { failed: 0 }, buys: { failed: 0 }, errors: [] })
  expect(report.reads).toBeGreaterThan(0)
  expect(await inspectFolder(folder)).toEqual(ALL_WELL)
})

test('lets two processes save the same documents at once', async () => {
  const plans = [planFor(folder, { workers: 15, saves: 30 }), planFor(folder, { workers: 15, firstWorker: 15, saves: 30, firstRound: 1_001 })]
  const reports = await Promise.all(plans.map((plan) => finish<LoadReport>(start('load', plan))))

  for (const report of reports) expect(report).toMatchObject({ answered: 30, torn: 0, errors: [] })
  expect(await inspectFolder(folder)).toEqual(ALL_WELL)
})

test('would notice: the adapter alone loses saves that it answered, or refuses them', async () => {
  const { answered, asked } = await finish<LoadReport>(start('load', planFor(folder, { bare: true })))
  const { lost } = await inspectFolder(folder)

  expect(lost + asked - answered).toBeGreaterThan(0)
})
