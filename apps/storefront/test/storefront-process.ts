import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fakeServiceKey } from './fake-cms.ts'

const folder = join(__dirname, '..')
const node = join(folder, '../../node_modules/.bin/node')

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The built storefront in a process of its own, as production runs it. */
export class StorefrontProcess {
  readonly url: string
  readonly #environment: Record<string, string>
  #child: ChildProcess | null = null
  #output = ''

  constructor(port: number, cmsUrl: string, more: Record<string, string> = {}) {
    this.url = `http://127.0.0.1:${port}`
    this.#environment = {
      PATH: process.env.PATH ?? '', NEXT_TELEMETRY_DISABLED: '1', STOREFRONT_PORT: String(port), PUBLIC_STOREFRONT_URL: this.url, PUBLIC_CMS_URL: cmsUrl, CMS_URL: cmsUrl, SERVICE_KEY: fakeServiceKey, AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef', ...more,
    }
  }

  get output(): string {
    return this.#output
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  async start({ isDev = false } = {}): Promise<void> {
    if (!isDev && !existsSync(join(folder, '.next/BUILD_ID'))) throw new Error('these tests need the built storefront: run `npm run build` first')
    this.#output = ''
    const child = spawn(node, ['--max-old-space-size=512', 'server.ts', ...(isDev ? ['--dev'] : [])], { cwd: folder, env: this.#environment as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { this.#output += data.toString() })
    const deadline = Date.now() + 60_000
    while (!this.#output.includes('storefront: ready')) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`the storefront did not start:\n${this.#output}`)
      await new Promise((done) => setTimeout(done, 50))
    }
  }

  /** Ends it as an operator does; answers its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null) return child?.exitCode ?? null
    const ended = once(child, 'exit')
    child.kill(signal)
    const [code] = await ended as [number | null]
    return code
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { headers, redirect: 'manual' })
  }

  async text(path: string): Promise<string> {
    return (await this.get(path)).text()
  }
}

/** Waits until `check` holds; answers how long that took, or throws after the limit. */
export async function waitUntil(check: () => Promise<boolean> | boolean, limitMs: number): Promise<number> {
  const start = performance.now()
  for (;;) {
    if (await check()) return performance.now() - start
    if (performance.now() - start > limitMs) throw new Error(`not so within ${limitMs} ms`)
    await new Promise((done) => setTimeout(done, 20))
  }
}
