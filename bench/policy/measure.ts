import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

/** How long something takes, in ms, and what it leaves behind on the heap, in MB. */
export function measureOnce<T>(work: () => T): { result: T; ms: number; heapMb: number } {
  collectGarbage()
  const heapBefore = process.memoryUsage().heapUsed
  const start = performance.now()
  const result = work()
  const ms = performance.now() - start
  collectGarbage()
  return { result, ms: round(ms), heapMb: round((process.memoryUsage().heapUsed - heapBefore) / 2 ** 20) }
}

/** The shortest of several runs, in ms: the others were disturbed by something else on the machine. */
export const bestOf = (times: number, work: () => unknown): number =>
  round(Math.min(...Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })))

const rounds = 9

/**
 * p50 and p99 of single calls, in µs, and calls in a second, after ten rounds through all the questions. Of nine rounds each figure
 * is the middle one: what else runs on the machine disturbs some of them.
 */
export function measureCalls<T>(questions: readonly T[], ask: (question: T) => unknown): { p50Us: number; p99Us: number; perSecond: number } {
  for (let each = 0; each < 10; each++) for (const question of questions) ask(question)
  const measured = Array.from({ length: rounds }, () => {
    const times = new Float64Array(questions.length)
    for (const [index, question] of questions.entries()) {
      const start = performance.now()
      ask(question)
      times[index] = performance.now() - start
    }
    times.sort()
    const start = performance.now()
    for (const question of questions) ask(question)
    return { p50: times[Math.floor(0.5 * times.length)] ?? 0, p99: times[Math.floor(0.99 * times.length)] ?? 0, all: performance.now() - start }
  })
  const middle = (of: 'p50' | 'p99' | 'all'): number => measured.map((each) => each[of]).sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
  return { p50Us: round(middle('p50') * 1000), p99Us: round(middle('p99') * 1000), perSecond: Math.round((questions.length * 1000) / middle('all')) }
}
