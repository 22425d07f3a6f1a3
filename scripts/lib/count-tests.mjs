import { stripVTControlCharacters } from 'node:util'

/**
 * How many tests a run's output says passed, failed and were skipped: Jest, Node's test runner or Playwright, added up where
 * several ran. Null where none of them left its closing lines. What passed only when it was tried again counts as passed:
 * `countTriedAgain` says how many those were.
 */
export function countTests(output) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  let isKnown = false
  const add = (kind, number) => {
    isKnown = true
    total[kind] += Number(number)
  }
  for (const line of stripVTControlCharacters(output).split('\n')) {
    const jest = /^(?:[^\s|]+ *[|:] *)?Tests: +(.*\d+ total)/.exec(line)
    for (const [, number, kind] of jest?.[1].matchAll(/(\d+) (passed|failed|skipped|todo)/g) ?? []) add(kind === 'todo' ? 'skipped' : kind, number)
    const node = /^(?:# |ℹ )(pass|fail|cancelled|skipped|todo) (\d+)$/.exec(line)
    if (node) add({ pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' }[node[1]], node[2])
    const playwright = /^ {2}(\d+) (passed|failed|flaky|skipped|did not run|interrupted)\b/.exec(line)
    if (playwright) add({ passed: 'passed', failed: 'failed', interrupted: 'failed', flaky: 'passed', skipped: 'skipped', 'did not run': 'skipped' }[playwright[2]], playwright[1])
  }
  return isKnown ? total : null
}

/** How many browser tests passed only when they were tried again. */
export const countTriedAgain = (output) => Number(/^ {2}(\d+) flaky\b/m.exec(stripVTControlCharacters(output))?.[1] ?? 0)

const heading = /^\s*(?:● (?!Console$)(.+)|not ok \d+ - (.+)|✖ (.+) \([\d.]+m?s\)|\d+\) (\[.+\] › .+?) ─*)\s*$/

/**
 * The tests that failed, or passed only when they were tried again, as the runners' output tells them: each name with the
 * `most` lines that follow it, which say why. A log on a machine that is gone can't be read any more.
 */
export function tellFailures(output, { most = 12 } = {}) {
  const found = new Map()
  let reason = null
  // Node names a failed test among those that passed, and says why at the end only.
  let isAtEnd = false
  for (const line of stripVTControlCharacters(output).split('\n')) {
    const name = heading.exec(line)?.slice(1).find(Boolean)?.trim()
    if (name) {
      reason = found.has(name) && !isAtEnd ? null : []
      if (reason) found.set(name, reason)
    } else if (/^\s*[✔ℹ] |^✖ failing tests:|^test at /.test(line)) {
      isAtEnd ||= line.startsWith('✖')
      reason = null
    } else if (reason && reason.length < most && line.trim() !== '') reason.push(line.trimEnd())
  }
  return [...found].map(([name, why]) => ({ name, why }))
}
