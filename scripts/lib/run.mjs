import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { root } from './places.mjs'
import { Stop } from './stop.mjs'

const running = new Set()

// Whatever way this process ends, a command that it began doesn't go on behind its back.
process.on('exit', () => killRunning())

/** Kills what `runLogged` still runs, with everything that it started. */
export function killRunning() {
  for (const child of running) killGroup(child, 'SIGKILL')
}

/** Ends it: asks first, and kills what hasn't ended in time. npm, asked while it installs, tidies up for as long as it likes. */
export async function endRunning({ withinMs = 3000 } = {}) {
  for (const child of running) killGroup(child, 'SIGTERM')
  for (const deadline = Date.now() + withinMs; running.size > 0 && Date.now() < deadline;) await new Promise((done) => setTimeout(done, 50))
  killRunning()
}

/** At Ctrl-C or SIGTERM: ends what runs, then this process with the signal's own exit code. Answers how to leave that off. */
export function endOnSignal() {
  const handlers = [['SIGINT', 130], ['SIGTERM', 143]].map(([signal, code]) => [signal, () => void endRunning().finally(() => process.exit(code))])
  for (const [signal, end] of handlers) process.on(signal, end)
  return () => { for (const [signal, end] of handlers) process.off(signal, end) }
}

/** Signals a child that leads its own process group, and with it all of its descendants. */
export function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // It ended meanwhile.
  }
}

/**
 * Runs a command to its end with its output in a log file. Fails with the last lines and the log's address; `sentence`
 * says what failed in words. `limitSeconds` ends one that hangs. Answers what it wrote.
 */
export async function runLogged(command, args, { log, env = process.env, cwd = root, sentence, limitSeconds = 1800, shell = false }) {
  mkdirSync(dirname(log), { recursive: true })
  const file = createWriteStream(log)
  const child = spawn(command, args, { cwd, env, shell, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let [all, isOverdue] = ['', false]
  const timer = setTimeout(() => {
    isOverdue = true
    killGroup(child, 'SIGKILL')
  }, limitSeconds * 1000)
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      file.write(text)
      all = (all + text).slice(-200_000)
    })
  }
  const outcome = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.code ?? error.message))
    child.once('close', (code, signal) => resolve(code ?? signal))
  })
  clearTimeout(timer)
  running.delete(child)
  file.end()
  if (outcome === 0) return all
  const what = sentence ?? `“${[command, ...args].join(' ')}” failed`
  const how = isOverdue ? `it took longer than ${limitSeconds} s` : `it ended with ${outcome}`
  throw Object.assign(new Stop(`${what}: ${how}. The whole log: ${log}`, all.trimEnd().split('\n').slice(-25)), { output: all })
}
