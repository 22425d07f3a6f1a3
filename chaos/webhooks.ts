import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Random } from '../bench/policy/random.ts'

export interface BadLine {
  url: string
  /** From now on everything goes through, once and at once. */
  mend: () => void
  counts: { came: number; lost: number; doubled: number; late: number }
  close: () => Promise<void>
}

const wait = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms) })
const passedOn = ['content-type', 'sandbox-signature']

/**
 * Stands between the payment provider and the CMS as a bad line does: some webhooks are answered and never passed on, some come twice at
 * once, some seconds late and so behind others. The provider's own signature goes with them untouched.
 */
export async function openBadLine(targetPort: number, random: Random): Promise<BadLine> {
  const counts = { came: 0, lost: 0, doubled: 0, late: 0 }
  let isBad = true
  const send = async (request: IncomingMessage, body: Buffer): Promise<number> => {
    const headers = Object.fromEntries(passedOn.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]])))
    const answer = await fetch(`http://127.0.0.1:${targetPort}${request.url ?? ''}`, { method: 'POST', headers, body: new Uint8Array(body), signal: AbortSignal.timeout(30_000) })
    await answer.arrayBuffer()
    return answer.status
  }
  const pass = (request: IncomingMessage, body: Buffer): Promise<number> => send(request, body).catch(() => 502)
  const treat = async (request: IncomingMessage, body: Buffer): Promise<number> => {
    counts.came++
    const chance = isBad ? random.share() : 1
    if (chance < 0.15) {
      counts.lost++
      return 200
    }
    if (chance < 0.35) {
      counts.doubled++
      const [one, other] = await Promise.all([pass(request, body), pass(request, body)])
      return Math.max(one, other)
    }
    if (chance < 0.55) {
      counts.late++
      void wait(random.whole(500, 6000)).then(() => pass(request, body))
      return 200
    }
    return pass(request, body)
  }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => void treat(request, Buffer.concat(parts)).then((status) => response.writeHead(status).end()))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mend: () => { isBad = false }, counts,
    close: () => new Promise<void>((closed) => { server.closeAllConnections(); server.close(() => { closed() }) }),
  }
}
