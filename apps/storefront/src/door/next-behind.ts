import { once } from 'node:events'
import { Agent, createServer, request, type IncomingHttpHeaders, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { registry } from '../gate/registry.ts'

// Next listens on a loopback port that the system picks, and answers only who shows this process's own secret. The door asks it
// there, with an address and headers of the door's making: nothing that a visitor sends reaches Next as it came.

/** A render that takes longer is given up. Reads of the CMS end after 4 s each, so it is stuck; in development Next compiles first. */
const renderTimeoutMs = { production: 15_000, development: 120_000 }
const secretHeader = 'x-inner-secret'

export interface InnerRequest {
  method?: 'GET' | 'POST'
  /** Path and query as Next is to see them. */
  target: string
  headers?: Record<string, string>
  body?: string
  signal?: AbortSignal
}

export interface NextBehind {
  /** Asks Next. The answer's body is still to be read. */
  ask(request: InnerRequest): Promise<IncomingMessage>
  close(): Promise<void>
}

/** Opens the loopback listener; `port` is needed to make Next, so its handler follows through `attach`. */
export async function openInnerServer({ isDev }: { isDev: boolean }): Promise<{ server: Server; port: number; attach: (handler: RequestListener) => NextBehind }> {
  const { innerSecret } = registry()
  const timeout = isDev ? renderTimeoutMs.development : renderTimeoutMs.production
  let handle: RequestListener | undefined
  const server = createServer({ keepAliveTimeout: 60_000 }, (req, res) => {
    if (!handle || req.headers[secretHeader] !== innerSecret) {
      res.writeHead(404)
      res.end()
      return
    }
    handle(req, res)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 128 })

  const ask = ({ method = 'GET', target, headers = {}, body, signal }: InnerRequest) => new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request({ agent, host: '127.0.0.1', port, method, path: target, headers: { ...headers, [secretHeader]: innerSecret }, signal, timeout }, resolve)
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${timeout} ms`)))
    asking.on('error', reject)
    asking.end(body)
  })
  const close = async () => {
    agent.destroy()
    server.closeAllConnections()
    server.close()
  }
  return { server, port, attach: (handler) => { handle = handler; return { ask, close } } }
}

/** Reads a body to its end. */
export async function readBody(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** What stands in front of a visitor's path in Next's eyes: the vector of what they may be shown. */
export const innerPath = (vector: string, path: string): string => `/v/${vector}${path}`

/** Of Next's headers, those that visitors get: what says how Next made the page (`x-nextjs-*` and the like) stays inside. */
export function outerHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const outer: Record<string, string> = {}
  for (const name of ['content-type', 'link', 'vary'] as const) {
    const value = headers[name]
    if (value) outer[name] = String(value)
  }
  const { location } = headers
  if (location) outer.location = location.replace(/^\/v\/[0-9a-f]+(?=\/)/, '')
  return outer
}
