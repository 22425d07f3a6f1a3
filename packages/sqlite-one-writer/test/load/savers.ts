import { openSync, writeSync } from 'node:fs'
import type { Site } from '../support/site.ts'
import { readDocuments, textOf } from './document.ts'
import { journalOf, LOCALES, type Answered, type Plan } from './plan.ts'

/** Runs all saves of the plan; each worker asks for its next one when the last was answered. */
export async function runSavers(site: Site, plan: Plan, onError: (error: unknown) => void): Promise<{ asked: number; answered: Answered[] }> {
  const ids = (await readDocuments(site)).map(({ id }) => id)
  const journal = openSync(journalOf(plan.folder), 'a')
  const answered: Answered[] = []
  const end = performance.now() + (plan.mostSeconds ?? Infinity) * 1_000
  let next = 0

  const work = async (worker: number) => {
    while (next < plan.saves && performance.now() < end) {
      const round = plan.firstRound + next++
      const id = ids[Math.floor(Math.random() * ids.length)] ?? ''
      const started = performance.now()
      try {
        await site.update({
          collection: 'articles',
          id,
          locale: LOCALES[round % 2] ?? 'en',
          data: { _status: 'published', ...textOf(round), marks: { [`w${worker}`]: round } },
          context: { hookWaitMs: plan.hookWaitMs },
        })
        const line: Answered = { round, worker, document: id, ms: performance.now() - started }
        writeSync(journal, `${JSON.stringify(line)}\n`) // at once: this process may be killed in the next moment
        answered.push(line)
      } catch (error) {
        onError(error)
      }
    }
  }
  await Promise.all(Array.from({ length: plan.workers }, (_, index) => work(plan.firstWorker + index)))
  return { asked: next, answered }
}
