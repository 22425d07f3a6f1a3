import { countTests, countTriedAgain, tellFailures } from './count-tests.mjs'
import { createProgress } from './progress.mjs'
import { Stop } from './stop.mjs'

/** A stage ends so when a part of the machine is missing that the stage can't do without. */
export class Skip extends Error {}

/**
 * Runs stages one after the other and tells of each. A stage is `{ title, run, needs? }`; `run` answers what it printed (or
 * nothing). Where tests ran, each counts; a stage of another kind counts as one. A stage whose `needs` failed is skipped.
 * Answers the totals and a line for each stage.
 */
export async function runStages(stages, { print = console.log } = {}) {
  const step = createProgress(stages.length)
  const total = { passed: 0, failed: 0, skipped: 0 }
  const summary = []
  const broken = new Set()
  for (const { title, run, needs = [] } of stages) {
    const start = Date.now()
    let [counts, mark, why] = [{ passed: 1, failed: 0, skipped: 0 }, '✓', '']
    const work = async () => {
      const missing = needs.find((name) => broken.has(name))
      if (missing) throw new Skip(`“${missing}” failed`)
      const said = await run()
      if (countTriedAgain(said?.tests ?? '') > 0) for (const line of linesOfFailures(said.tests)) print(`      ${line}`)
      counts = (said?.tests ? countTests(said.tests) : null) ?? counts
      if (counts.failed > 0) throw new Stop(`${counts.failed} failed although the run called itself good`)
      if (said?.tests && counts.passed === 0) throw new Stop('no test ran')
      return said?.remark ?? (said?.tests ? `${counts.passed} tests` : null)
    }
    try {
      await step(title, work)
    } catch (error) {
      broken.add(title)
      if (error instanceof Skip) [counts, mark, why] = [{ passed: 0, failed: 0, skipped: 1 }, '–', `skipped: ${error.message}`]
      else {
        const counted = countTests((error.output ?? ''))
        counts = counted && counted.failed > 0 ? counted : { passed: counted?.passed ?? 0, failed: 1, skipped: counted?.skipped ?? 0 }
        mark = '✗'
        why = error instanceof Stop ? error.message : String(error.stack ?? error)
        const lines = linesOfFailures(error.output ?? '')
        for (const line of lines.length > 0 ? lines : (error.details ?? [])) print(`      ${line}`)
      }
      print(`      ${why}`)
    }
    for (const kind of Object.keys(total)) total[kind] += counts[kind]
    summary.push(`${mark} ${title} (${Math.round((Date.now() - start) / 1000)} s${counts.passed + counts.failed > 1 ? `, ${counts.passed} passed, ${counts.failed} failed` : ''})${why ? ` ${mark === '✗' ? 'failed' : why}` : ''}`)
  }
  return { total, summary }
}

const mostTold = 30
const mostExplained = 8

const linesOfFailures = (output) =>
  tellFailures(output).slice(0, mostTold).flatMap(({ name, why }, index) => [name, ...(index < mostExplained ? why.map((line) => `  ${line}`) : [])])
