import { ContractError, type Feed, type SiteClient } from '@gatehouse/contract'
import type { Held } from './decider.ts'
import { KnownPaths } from './known-paths.ts'
import { holdRules, noRules } from './rules.ts'

const pollEveryMs = 300
const pollTimeoutMs = 1000
/** Rules that weren't confirmed for this long are capped at `information`: the CMS may have tightened them meanwhile. */
const confirmedForMs = 15_000
/** A snapshot that was refused is asked for again after this long, not at each poll. */
const refusedForMs = 1000
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
  /** Goes on whatever happens to the clock, in ms. */
  steady?: () => number
}

/**
 * Follows the CMS: asks its change feed every 300 ms, one question at a time, and holds the newest snapshot, its rules compiled.
 * While the CMS doesn't answer, the last snapshot goes on saying which addresses exist and what may be shown; once nobody has
 * confirmed it for 15 s, nothing goes beyond `information`.
 */
export class Gate {
  readonly #options: GateOptions
  readonly #now: () => number
  readonly #steady: () => number
  #held: Held | null = null
  /** When the question was asked whose answer last named the snapshot that is held. */
  #confirmedAt = { now: -Infinity, steady: -Infinity }
  #refused: { epoch: string; sequence: number; at: number } | null = null
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
    this.#steady = options.steady ?? (() => performance.now())
  }

  /** The addresses that exist, or null before the first snapshot. */
  get known(): KnownPaths | null {
    return this.#held?.known ?? null
  }

  /** The newest snapshot, or null before the first. The same object until another takes its place. */
  get held(): Held | null {
    return this.#held
  }

  /** How long ago the snapshot was known to be the newest, in ms; Infinity before the first. */
  get ageMs(): number {
    // The clock may be set back, and the steady time stands still while the machine sleeps: the longer one holds.
    return Math.max(this.#now() - this.#confirmedAt.now, this.#steady() - this.#confirmedAt.steady)
  }

  /** Whether the rules may be relied on in full. */
  get isConfirmed(): boolean {
    return this.ageMs < confirmedForMs
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
    const askedAt = { now: this.#now(), steady: this.#steady() }
    const feed = await this.#readFeed()
    if (!feed) return
    // Where forgetting fails the cursor stays, so the next poll brings the same changes again.
    await this.#follow(feed, askedAt).catch((error: unknown) => this.#options.log('what changed could not be forgotten', error))
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

  async #follow(feed: Feed, askedAt: { now: number; steady: number }): Promise<void> {
    // A reader that just started has nothing to forget: it kept no page before its first snapshot.
    const isFirst = this.#epoch === null
    const isNewEpoch = this.#epoch !== feed.epoch
    const now = this.#now()
    const isTooLate = now - this.#followedAt > longestAwayMs
    const changes = isNewEpoch ? [] : feed.changes.filter(({ id }) => !this.#handled.has(id))
    // New addresses first: a list must not link to a page that the door would still refuse.
    const hasSnapshot = await this.#loadSnapshot(feed)
    if (hasSnapshot) this.#confirmedAt = askedAt
    if ((isNewEpoch || isTooLate) && !isFirst) await this.#options.forgetEverything()
    else if (changes.length) await this.#options.forget([...new Set(changes.flatMap(({ tags }) => tags))])
    if (isNewEpoch && !hasSnapshot) return
    this.#epoch = feed.epoch
    this.#cursor = feed.cursor
    this.#followedAt = now
    for (const { id } of feed.changes) this.#handled.set(id, now)
    for (const [id, namedAt] of this.#handled) if (now - namedAt > rememberIdsMs) this.#handled.delete(id)
  }

  /** Answers whether the snapshot that the feed names is the one that is held now. A failure here must not hold up the changes. */
  async #loadSnapshot({ epoch, snapshot: sequence }: Feed): Promise<boolean> {
    const held = this.#held?.known
    if (held?.epoch === epoch && held.sequence === sequence) return true
    const refused = this.#refused
    if (refused?.epoch === epoch && refused.sequence === sequence && this.#steady() - refused.at < refusedForMs) return false
    try {
      const snapshot = await this.#options.client.snapshot(null, AbortSignal.timeout(pollTimeoutMs))
      if (!snapshot || snapshot.epoch !== epoch) return false
      if (snapshot.sequence < sequence) throw new Error(`it has number ${snapshot.sequence}, and ${sequence} was named`)
      if (held?.epoch === epoch && snapshot.sequence < held.sequence) throw new Error(`it has number ${snapshot.sequence}, and ${held.sequence} is held`)
      this.#held = { known: new KnownPaths(snapshot), rules: holdRules(snapshot.policy, this.#held?.rules ?? noRules) }
      this.#refused = null
      return true
    } catch (error) {
      // One that couldn't be read is asked for again at once; one that can't be taken, after a moment.
      const isUnread = error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError') || (error instanceof ContractError && error.cause === undefined)
      if (!isUnread) this.#refused = { epoch, sequence, at: this.#steady() }
      this.#options.log('the snapshot was not taken', error)
      return false
    }
  }
}
