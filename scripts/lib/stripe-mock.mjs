import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { findFreePort } from './ports.mjs'
import { killGroup, runLogged } from './run.mjs'

const version = '0.203.0'
const folder = join(root, `.cache/stripe-mock-${version}`)
const program = join(folder, 'stripe-mock')

/**
 * Stripe's own stripe-mock, which holds each request against Stripe's OpenAPI: the server that STRIPE_API_BASE names, else one
 * that Go builds, once, into `.cache`. Answers its address, what it is, and how to end it; where it isn't to be had, the reason,
 * and `hasGo`, which says whether it should have been.
 */
export async function startStripeMock({ logFolder, env = process.env }) {
  if (env.STRIPE_API_BASE) return { url: env.STRIPE_API_BASE, name: 'the server that STRIPE_API_BASE names', stop: async () => {} }
  const go = ['go', '/usr/local/go/bin/go'].find((command) => spawnSync(command, ['version'], { stdio: 'ignore' }).status === 0)
  if (!existsSync(program)) {
    if (!go) return { reason: 'there is no STRIPE_API_BASE and no Go here', hasGo: false }
    mkdirSync(folder, { recursive: true })
    try {
      await runLogged(go, ['install', `github.com/stripe/stripe-mock@v${version}`], { log: join(logFolder, 'stripe-mock.log'), env: { ...env, GOBIN: folder }, limitSeconds: 600 })
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      return { reason: error.message, hasGo: true }
    }
  }
  const port = await findFreePort()
  const child = spawn(program, ['-http-addr', `127.0.0.1:${port}`], { detached: true, stdio: 'ignore' })
  const ended = once(child, 'exit')
  const stop = async () => {
    killGroup(child, 'SIGTERM')
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), 3000)
    await ended
    clearTimeout(timer)
  }
  const url = `http://127.0.0.1:${port}`
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && child.exitCode === null; await new Promise((done) => setTimeout(done, 100))) {
    // Any answer will do: it reads a large description before it listens.
    if (await fetch(url, { signal: AbortSignal.timeout(1000) }).then(() => true, () => false)) return { url, name: `stripe-mock ${version}`, stop }
  }
  if (child.exitCode === null) await stop()
  return { reason: 'stripe-mock didn’t start', hasGo: true }
}
