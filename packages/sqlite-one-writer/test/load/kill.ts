import { expect } from '@jest/globals'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ALL_WELL, inspectFolder, planFor } from './defaults.ts'
import { journalOf } from './plan.ts'
import { start, untilStarted } from './run.ts'

/** Kills a load at a random moment and reads afresh what is left. Trials may follow each other on one file. */
export async function killAndCheck(folder: string, trial: number): Promise<void> {
  const plan = planFor(folder, { saves: 10_000, firstRound: trial * 100_000 })
  const child = start('load', plan)
  const sizeBefore = statSync(journalOf(folder)).size
  await untilStarted(child)
  while (statSync(journalOf(folder)).size === sizeBefore) await sleep(10) // something has to be there to be lost
  await sleep(Math.random() * 1_500)
  child.kill('SIGKILL')
  await once(child, 'exit')

  expect(await inspectFolder(folder)).toEqual(ALL_WELL)
}
