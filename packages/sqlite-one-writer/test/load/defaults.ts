import { cpSync } from 'node:fs'
import { closeSite, openSite, temporaryFolder } from '../support/site.ts'
import { inspect } from './inspect.ts'
import type { CheckReport, Plan } from './plan.ts'

/** Thirty workers on ten documents in two languages, with hooks that really wait. */
export const planFor = (folder: string, changes: Partial<Plan> = {}): Plan =>
  ({ folder, bare: false, workers: 30, firstWorker: 0, saves: 90, firstRound: 1, hookWaitMs: 6, ...changes })

/** What `check` finds when nothing went wrong. */
export const ALL_WELL: CheckReport = { lost: 0, torn: 0, damage: [], unitsAstray: 0 }

/** A folder with the documents in it, made once for the whole run. */
export function seededFolder(): ReturnType<typeof temporaryFolder> {
  const made = temporaryFolder()
  cpSync(process.env.ONE_WRITER_TEMPLATE ?? '', made.folder, { recursive: true })
  return made
}

/** Opens the file afresh, after the processes that wrote to it are gone. */
export async function inspectFolder(folder: string): Promise<CheckReport> {
  const site = await openSite({ folder, push: false })
  const report = await inspect(site, folder)
  await closeSite(site)
  return report
}
