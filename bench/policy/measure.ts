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

/** p50 and p99 of single calls, in µs, and calls in a second, after `warmUps` rounds through all the questions. */
export function measureCalls<T>(questions: readonly T[], ask: (question: T) => unknown, warmUps = 10): { p50Us: number; p99Us: number; perSecond: number } {
  for (let round = 0; round < warmUps; round++) for (const question of questions) ask(question)
  const times = new Float64Array(questions.length)
  for (const [index, question] of questions.entries()) {
    const start = performance.now()
    ask(question)
    times[index] = performance.now() - start
  }
  times.sort()
  const at = (share: number): number => round((times[Math.floor(share * times.length)] ?? 0) * 1000)
  const rounds = 5
  const start = performance.now()
  for (let each = 0; each < rounds; each++) for (const question of questions) ask(question)
  const seconds = (performance.now() - start) / 1000
  return { p50Us: at(0.5), p99Us: at(0.99), perSecond: Math.round((rounds * questions.length) / seconds) }
}
