import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { root } from './places.mjs'
import { Stop } from './stop.mjs'

const running = new Set()

/** Ends what `runLogged` still runs, with everything that it started. */
export function endRunning(signal = 'SIGTERM') {
  for (const child of running) killGroup(child, signal)
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
