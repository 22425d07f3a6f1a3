import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { cmsFolder, program, projectNode, sandboxFolder, storefrontFolder } from './places.mjs'
import { killGroup } from './run.mjs'
import { Stop } from './stop.mjs'
import { environmentFor } from './variables.mjs'

// Whatever way this process ends, what it started doesn't outlive it.
const alive = new Set()
process.on('exit', () => { for (const child of alive) killGroup(child, 'SIGKILL') })

/** How each process is started, in production and with reload. The sandbox provider only where it is the one that pays. */
export function describeServices(settings, { isDev }) {
  return [
    {
      name: 'cms', title: 'The CMS', port: settings.CMS_PORT, cwd: cmsFolder,
      args: [program.next, isDev ? 'dev' : 'start', '--port', settings.CMS_PORT, '--hostname', settings.LISTEN_HOST],
    },
    { name: 'storefront', title: 'The storefront', port: settings.STOREFRONT_PORT, cwd: storefrontFolder, args: ['--max-old-space-size=512', 'server.ts', ...(isDev ? ['--dev'] : [])] },
    ...(settings.PAYMENT_PROVIDER === 'sandbox' ? [{ name: 'sandbox', title: 'The sandbox payment provider', port: settings.SANDBOX_PORT, cwd: sandboxFolder, args: [...(isDev ? ['--watch'] : []), 'server.ts'] }] : []),
  ]
}

/**
 * Starts one process with its own part of the environment, in a process group of its own, so that Ctrl-C reaches this
 * process alone and it can end them in order. Its lines go to `print` under its name, and to a log file.
 */
export function startService(service, settings, { isDev, logFolder, print }) {
  mkdirSync(logFolder, { recursive: true })
  const log = join(logFolder, `${service.name}.log`)
  if (existsSync(log)) renameSync(log, `${log}.before`)
  const file = createWriteStream(log)
  const child = spawn(projectNode, service.args, {
    cwd: service.cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentFor(service.name, settings, isDev ? 'development' : 'production'),
  })
  const tail = []
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      file.write(text)
      const lines = (rest + text).split('\n')
      rest = lines.pop()
      for (const line of lines) print(`${service.name.padEnd(10)} | ${line}`)
      tail.push(...lines)
      tail.splice(0, tail.length - 15)
    })
  }
  alive.add(child)
  void once(child, 'close').catch(() => {}).then(() => alive.delete(child))
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.code ?? error.message))
    child.once('close', (code, signal) => resolve(code ?? signal))
  })
  return { ...service, child, tail, log, ended }
}

/** Waits until the health check answers 200; fails when the process ends, or when `limitSeconds` have passed. */
export async function waitUntilHealthy(running, limitSeconds) {
  let outcome = null
  void running.ended.then((how) => { outcome = how })
  let last = 'nothing listens yet'
  for (const deadline = Date.now() + limitSeconds * 1000; Date.now() < deadline;) {
    if (outcome !== null) throw new Stop(`${running.title} ended while starting (with ${outcome}). The whole log: ${running.log}`, running.tail)
    try {
      const answer = await fetch(`http://127.0.0.1:${running.port}/healthz`, { signal: AbortSignal.timeout(5000), redirect: 'manual' })
      if (answer.status === 200) return
      last = `status ${answer.status}: ${(await answer.text()).slice(0, 200)}`
    } catch (error) {
      last = error.cause?.code ?? error.name
    }
    await new Promise((done) => setTimeout(done, 250))
  }
  throw new Stop(`${running.title} wasn't healthy after ${limitSeconds} s (/healthz: ${last}). The whole log: ${running.log}`, running.tail)
}

/** Ends processes: asks first, and kills what hasn't ended after 10 seconds. */
export async function stopServices(services) {
  await Promise.all(services.map(async ({ child, ended }) => {
    killGroup(child, 'SIGTERM')
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), 10_000)
    await ended
    clearTimeout(timer)
    killGroup(child, 'SIGKILL')
  }))
}
