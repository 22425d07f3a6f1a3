import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { CheckReport, LoadReport, Plan, ReadReport } from './plan.ts'

type Script = 'seed' | 'load' | 'check' | 'hold' | 'read'

interface StartOptions {
  /** The biggest file that the process may write, in KiB: the nearest thing to a full disk that needs no rights. */
  fileLimitKiB?: number
}

// Nothing goes on when the test or the bench is cut short.
const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** Starts one of the scripts of this folder in a process of its own, which Node runs as it is. */
export function start(script: Script, plan: Plan, { fileLimitKiB }: StartOptions = {}): ChildProcess {
  const path = fileURLToPath(new URL(`./${script}.ts`, import.meta.url))
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', path, JSON.stringify(plan)] as const
  const limited = ['bash', '-c', `ulimit -f ${fileLimitKiB ?? 'unlimited'} && exec "$@"`, 'bash', ...command] as const
  const [program, ...args] = fileLimitKiB === undefined ? command : limited
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' } })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** The JSON that the script printed last; throws when it failed. */
export async function finish<Report>(child: ChildProcess): Promise<Report> {
  const ended = once(child, 'close') as Promise<[number | null, string | null]>
  let last = 'null'
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => { if (line.startsWith('{')) last = line })
  const [code, signal] = await ended
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code ?? signal}`)
  return JSON.parse(last) as Report
}

/** Resolves when the child says that its load has begun; throws when it ends before. */
export function untilStarted(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the load ended before it started')))
    if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => { if (line === 'started') resolve() })
  })
}

export const seed = (plan: Plan) => finish<null>(start('seed', plan))
export const check = (plan: Plan) => finish<CheckReport>(start('check', plan))

/** The load, while one process reads all the time and another holds the file again and again. */
export async function load(plan: Plan): Promise<LoadReport> {
  const reader = start('read', plan)
  const read = finish<ReadReport>(reader)
  await untilStarted(reader)
  const holder = start('hold', plan)
  try {
    const seen = await finish<LoadReport>(start('load', plan))
    reader.kill('SIGTERM')
    const { reads, torn } = await read
    return { ...seen, reads: seen.reads + reads, torn: seen.torn + torn }
  } finally {
    holder.kill('SIGKILL')
    reader.kill('SIGKILL')
  }
}
