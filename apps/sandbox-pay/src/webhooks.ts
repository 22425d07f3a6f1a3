import { createHmac } from 'node:crypto'
import type { Desk } from './desk.ts'
import type { Happening } from './entries.ts'

const firstPauseMs = 500
const longestPauseMs = 20_000
const mostAtOnce = 16
const timeoutMs = 10_000

/** How long to wait after the n-th try that failed (from 1), before it is spread a little so that not all come at once. */
export const pauseAfter = (tries: number): number => Math.min(longestPauseMs, firstPauseMs * 2 ** (tries - 1))

/** `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`. */
export function sign(body: string, secret: string, nowMs: number): string {
  const time = Math.floor(nowMs / 1000)
  return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`
}

/** Only ids and a name: whoever gets it asks for the payment itself. */
export const bodyOf = (event: string, about: Happening): string => JSON.stringify({ id: event, type: `payment.${about.kind}`, providerId: about.session, createdAt: about.at })

/** Sends every webhook of the book until it is answered with 2xx, however often the receiver or this process is restarted. */
export class Sender {
  readonly #desk: Desk
  readonly #target: string
  readonly #secret: string
  readonly #say: (message: string) => void
  readonly #tries = new Map<string, { count: number; nextAt: number }>()
  readonly #underWay = new Set<string>()
  #isStopped = false

  constructor({ desk, target, secret, say }: { desk: Desk; target: string; secret: string; say: (message: string) => void }) {
    this.#desk = desk
    this.#target = target
    this.#secret = secret
    this.#say = say
  }

  stop(): void {
    this.#isStopped = true
  }

  /** Begins to send what is due. Called on each change and a few times a second. */
  send(): void {
    if (this.#isStopped) return
    const now = Date.now()
    for (const [event, about] of this.#desk.book.undelivered()) {
      if (this.#underWay.size >= mostAtOnce) return
      if (this.#underWay.has(event) || (this.#tries.get(event)?.nextAt ?? 0) > now) continue
      this.#underWay.add(event)
      void this.#try(event, about).finally(() => {
        this.#underWay.delete(event)
        this.send()
      })
    }
  }

  async #try(event: string, about: Happening): Promise<void> {
    let outcome: string
    try {
      // What isn't on the disk hasn't happened.
      await this.#desk.settled()
      const body = bodyOf(event, about)
      const answer = await fetch(this.#target, {
        method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs),
        headers: { 'content-type': 'application/json', 'sandbox-signature': sign(body, this.#secret, Date.now()) },
      })
      await answer.body?.cancel()
      if (answer.ok) {
        this.#tries.delete(event)
        this.#desk.delivered(event)
        return
      }
      outcome = `it answered ${answer.status}`
    } catch (error) {
      outcome = error instanceof Error && error.name === 'TimeoutError' ? 'it didn’t answer in time' : 'it couldn’t be reached'
    }
    const count = (this.#tries.get(event)?.count ?? 0) + 1
    this.#tries.set(event, { count, nextAt: Date.now() + pauseAfter(count) * (0.8 + 0.4 * Math.random()) })
    if (count === 3) this.#say(`webhook ${event} waits for ${this.#target}: ${outcome}; trying again until it is taken`)
  }
}
