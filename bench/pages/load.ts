import { connect, type Socket } from 'node:net'

// A client of our own, on bare sockets: the usual load generators decode each body as text, and with a compressed one they are
// then several times slower than the server that they measure.

const connections = 50
const warmUpMs = 500
const measuredMs = 3000

/**
 * Requests a second of one address, asked for compressed, after half a second of warming up. Every answer must be a whole 200.
 * With several sets of headers, each connection sends them in turn.
 */
export async function requestsPerSecond(url: string, inTurn: Record<string, string>[] = [{}]): Promise<number> {
  await load(url, inTurn, warmUpMs)
  const start = performance.now()
  const answers = await load(url, inTurn, measuredMs)
  return Math.round(answers / ((performance.now() - start) / 1000))
}

/** Keeps every connection busy with one request at a time. Answers how many were answered. */
async function load(url: string, inTurn: Record<string, string>[], forMs: number): Promise<number> {
  const until = performance.now() + forMs
  const counts = await Promise.all(Array.from({ length: connections }, (_, index) => askAgainAndAgain(new URL(url), inTurn, index, until)))
  return counts.reduce((sum, count) => sum + count, 0)
}

function askAgainAndAgain({ host, hostname, port, pathname, search }: URL, inTurn: Record<string, string>[], from: number, until: number): Promise<number> {
  const requests = inTurn.map((headers) =>
    `GET ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\naccept-encoding: br, gzip\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
  const next = (count: number) => requests[(from + count) % requests.length] ?? ''
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(Number(port), hostname)
    const answer = new AnswerReader()
    let count = 0
    const fail = (why: string) => { socket.destroy(); reject(new Error(`${pathname}: ${why}`)) }
    socket.setNoDelay(true)
    socket.on('connect', () => socket.write(next(0)))
    socket.on('error', ({ message }) => fail(message))
    socket.on('close', () => fail('the connection was closed'))
    socket.on('data', (bytes) => {
      if (!answer.isWholeWith(bytes)) return answer.status === null || answer.status === 200 ? undefined : fail(`answered ${answer.status}`)
      if (answer.status !== 200) return fail(`answered ${answer.status}`)
      count += 1
      if (performance.now() < until) return void socket.write(next(count))
      socket.destroy()
      resolve(count)
    })
  })
}

/** Finds where an answer ends, by its length or by its last chunk, without looking at its body. */
class AnswerReader {
  status: number | null = null
  #head = ''
  #left: number | 'chunks' | null = null
  #tail = ''

  isWholeWith(bytes: Buffer): boolean {
    if (this.#left === null) {
      this.status = null
      this.#head += bytes.toString('latin1')
      const end = this.#head.indexOf('\r\n\r\n')
      if (end < 0) return false
      this.status = Number(this.#head.slice(9, 12))
      const length = /\r\ncontent-length: (\d+)/i.exec(this.#head.slice(0, end))?.[1]
      this.#left = length === undefined ? 'chunks' : Number(length) + end + 4 - this.#head.length
      this.#tail = this.#head.slice(-5)
    } else if (this.#left === 'chunks') {
      this.#tail = (this.#tail + bytes.toString('latin1', Math.max(0, bytes.length - 5))).slice(-5)
    } else {
      this.#left -= bytes.length
    }
    const isWhole = this.#left === 'chunks' ? this.#tail === '0\r\n\r\n' : this.#left === 0
    if (isWhole) { this.#head = ''; this.#left = null }
    return isWhole
  }
}
