import type { Feed, SiteClient } from '@gatehouse/contract'
import { KnownPaths } from './known-paths.ts'

const pollEveryMs = 300
const pollTimeoutMs = 1000
/** Answers overlap by seconds; an id that none has named for this long won't come back. */
const rememberIdsMs = 60_000
/** The CMS keeps its changes for a day: whoever was away for longer has missed some. */
const longestAwayMs = 12 * 60 * 60 * 1000

export interface GateOptions {
  client: Pick<SiteClient, 'feed' | 'snapshot'>
  /** Forgets whatever shows one of the tags; rejects where it couldn't, and is then asked again. */
  forget: (changedTags: string[]) => Promise<void>
  /** Forgets all: history was replaced, so no earlier answer means anything. */
  forgetEverything: () => Promise<void>
  log: (message: string, error?: unknown) => void
  now?: () => number
}

/**
 * Follows the CMS: asks its change feed every 300 ms, one question at a time, and holds the newest snapshot. While the CMS
 * doesn't answer, the last snapshot goes on saying which addresses exist. (When rules come: once it is 15 s old, decisions
 * are capped at `information`, which is all there is now.)
 */
export class Gate {
  readonly #options: GateOptions
  readonly #now: () => number
  #known: KnownPaths | null = null
  #epoch: string | null = null
  #cursor: string | null = null
  /** Changes that were handled, with the time at which an answer last named them. */
  readonly #handled = new Map<string, number>()
  #followedAt = 0
  #cmsAnswers: boolean | null = null
  #polling: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(options: GateOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
  }

  /** The addresses that exist, or null before the first snapshot. */
  get known(): KnownPaths | null {
    return this.#known
  }

  /** Whether the CMS answered the last question. */
  get cmsAnswers(): boolean {
    return this.#cmsAnswers === true
  }

  /** Polls until `stop`. Resolves after the first poll, answered or not. */
  async start(): Promise<void> {
    await this.poll()
    if (!this.#stopped) this.#timer = setTimeout(() => void this.start(), pollEveryMs)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  /** Asks once, or joins the question under way. Never rejects: `cmsAnswers` tells how it went. */
  poll(): Promise<void> {
    this.#polling ??= this.#ask().finally(() => { this.#polling = null })
    return this.#polling
  }

  async #ask(): Promise<void> {
    const feed = await this.#readFeed()
    if (!feed) return
    // Where forgetting fails the cursor stays, so the next poll brings the same changes again.
    await this.#follow(feed).catch((error: unknown) => this.#options.log('what changed could not be forgotten', error))
  }

  async #readFeed(): Promise<Feed | null> {
    try {
      const feed = await this.#options.client.feed(this.#cursor, AbortSignal.timeout(pollTimeoutMs))
      if (this.#cmsAnswers !== true) this.#options.log('the CMS answers')
      this.#cmsAnswers = true
      return feed
    } catch (error) {
      if (this.#cmsAnswers !== false) this.#options.log('the CMS does not answer', error)
      this.#cmsAnswers = false
      return null
    }
  }

  async #follow(feed: Feed): Promise<void> {
    // A reader that just started has nothing to forget: it kept no page before its first snapshot.
    const isFirst = this.#epoch === null
    const isNewEpoch = this.#epoch !== feed.epoch
    const now = this.#now()
    const isTooLate = now - this.#followedAt > longestAwayMs
    const changes = isNewEpoch ? [] : feed.changes.filter(({ id }) => !this.#handled.has(id))
    // New addresses first: a list must not link to a page that the door would still refuse.
    const hasSnapshot = await this.#loadSnapshot(feed)
    if ((isNewEpoch || isTooLate) && !isFirst) await this.#options.forgetEverything()
    else if (changes.length) await this.#options.forget([...new Set(changes.flatMap(({ tags }) => tags))])
    if (isNewEpoch && !hasSnapshot) return
    this.#epoch = feed.epoch
    this.#cursor = feed.cursor
    this.#followedAt = now
    for (const { id } of feed.changes) this.#handled.set(id, now)
    for (const [id, namedAt] of this.#handled) if (now - namedAt > rememberIdsMs) this.#handled.delete(id)
  }

  /** Answers whether the snapshot that the feed names is in force now. A failure here must not hold up the changes. */
  async #loadSnapshot({ epoch, snapshot: sequence }: Feed): Promise<boolean> {
    const held = this.#known
    if (held?.epoch === epoch && held.sequence >= sequence) return true
    try {
      const snapshot = await this.#options.client.snapshot(null, AbortSignal.timeout(pollTimeoutMs))
      if (!snapshot || snapshot.epoch !== epoch) return false
      if (held?.epoch === epoch && snapshot.sequence < held.sequence) {
        this.#options.log(`refused snapshot ${snapshot.sequence}: ${held.sequence} is in force`)
        return false
      }
      this.#known = new KnownPaths(snapshot)
      return true
    } catch (error) {
      this.#options.log('the snapshot could not be loaded', error)
      return false
    }
  }
}
