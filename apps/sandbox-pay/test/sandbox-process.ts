import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const app = join(__dirname, '..')
const node = join(app, '../../node_modules/.bin/node')
export const secret = 'a-secret-for-tests-only-0123456789abcdef'
export const shop = 'http://localhost:3000'

export const order = (more: Record<string, unknown> = {}) => ({
  orderId: 'order-1', currency: 'CAD', lines: [{ name: 'Field guide <to> fungi', unitAmountMinor: 1000, quantity: 2 }], shipping: { name: 'Shipping', amountMinor: 500 }, taxes: [{ name: 'HST', amountMinor: 325 }],
  totalMinor: 2825, locale: 'en', returnUrl: `${shop}/en/orders/token`, cancelUrl: `${shop}/en/checkout`, expiresAt: new Date(Date.now() + 3_600_000).toISOString(), ...more,
})

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** The provider as `up` starts it, on a data folder of its own. */
export class SandboxProcess {
  readonly folder = mkdtempSync(join(tmpdir(), 'sandbox-pay-'))
  output = ''
  #port = 0
  #child: ChildProcess | null = null

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async start(more: Record<string, string> = {}): Promise<void> {
    this.#port ||= await findFreePort()
    const child = spawn(node, ['server.ts'], {
      cwd: app, stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, NODE_ENV: 'production', SANDBOX_PORT: String(this.#port), GATEHOUSE_DATA: this.folder, SANDBOX_SECRET: secret, PUBLIC_STOREFRONT_URL: shop, CMS_URL: 'http://127.0.0.1:9', ...more },
    })
    this.#child = child
    this.output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { this.output += data.toString() })
    while (!this.output.includes('ready at')) {
      if (child.exitCode !== null) throw new Error(this.output)
      await new Promise((done) => setTimeout(done, 20))
    }
  }

  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const ended = once(child, 'exit')
    child.kill(signal)
    const [code] = await ended as [number | null]
    return code
  }

  async remove(): Promise<void> {
    await this.end('SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }

  async ask(path: string, { body, key = `key-${Math.random()}`, headers = {} }: { body?: unknown; key?: string; headers?: Record<string, string> } = {}): Promise<{ status: number; json: Record<string, never> & { providerId: string; status: string; refundId: string; error: { code: string; fields?: Record<string, string> } } }> {
    const answer = await fetch(this.url + path, {
      method: body === undefined ? 'GET' : 'POST', ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      headers: { authorization: `Bearer ${secret}`, ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': key }), ...headers },
    })
    return { status: answer.status, json: await answer.json() as never }
  }

  async record(): Promise<Record<'authorisations' | 'captures' | 'cancellations' | 'refunds', { session: string; amountMinor: number; orderId: string }[]>> {
    return (await this.ask('/record')).json as never
  }

  /** Opens a session and answers its id. */
  async open(more: Record<string, unknown> = {}): Promise<string> {
    return (await this.ask('/v1/sessions', { body: order(more) })).json.providerId
  }

  /** Presses a button of the hosted page, as a browser without JavaScript does. */
  press(id: string, what: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/pay/${id}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ do: what }), headers })
  }
}

/** Takes webhooks as the CMS would, and answers each as `answer` says. */
export async function receiveWebhooks(answer: (count: number) => number): Promise<{ url: string; got: { body: string; header: string }[]; close: () => Promise<void> }> {
  const got: { body: string; header: string }[] = []
  const server: Server = createServer((request: IncomingMessage, response) => {
    let body = ''
    request.on('data', (data: Buffer) => { body += data.toString() })
    request.on('end', () => {
      got.push({ body, header: String(request.headers['sandbox-signature']) })
      response.writeHead(request.url === '/api/webhooks/sandbox' ? answer(got.length) : 404).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => { server.closeAllConnections(); server.close(() => closed()) }),
  }
}

export async function until(holds: () => boolean | Promise<boolean>, limitMs = 10_000): Promise<void> {
  for (const deadline = Date.now() + limitMs; !await holds();) {
    if (Date.now() > deadline) throw new Error('not so in time')
    await new Promise((done) => setTimeout(done, 20))
  }
}
