import ipaddr from 'ipaddr.js'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface LimiterOptions {
  /** So many times… */
  times: number
  /** …within so many seconds of the first. */
  seconds: number
  /** Beyond this number of connections the ones seen longest ago are forgotten, so that a flood can't fill the memory. */
  mostConnections?: number
}

export type Taken = { ok: true } | { ok: false; retryAfterSeconds: number }

/** What counts as one connection: an IPv4 address, or the half of an IPv6 address that a provider hands to one customer. */
export function connectionOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).map((part) => part.toString(16)).join(':') : parsed.toString()
}

/** Counts what comes from each connection. In memory alone: a restart forgets it, and no address is written anywhere. */
export class Limiter {
  readonly #counts: RateLimiterMemory
  readonly #seen: LRUCache<string, true>

  constructor({ times, seconds, mostConnections = 20_000 }: LimiterOptions) {
    const counts = new RateLimiterMemory({ points: times, duration: seconds })
    this.#counts = counts
    this.#seen = new LRUCache({ max: mostConnections, dispose: (_, connection, reason) => { if (reason === 'evict') void counts.delete(connection) } })
  }

  /** How many connections are held. */
  get size(): number {
    return this.#counts.dump().storage.length
  }

  /** Counts once more, and answers whether that was within the limit. */
  async take(address: string): Promise<Taken> {
    const connection = connectionOf(address)
    this.#seen.set(connection, true)
    try {
      await this.#counts.consume(connection)
      return { ok: true }
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) }
    }
  }
}
