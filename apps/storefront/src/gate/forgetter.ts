import { everyView, type Dependencies } from './dependencies.ts'

const secondPassMs = 2000
const lateRendersMs = 50
/** Longer than any render may take. */
const rememberMs = 60_000

export interface ForgetterOptions {
  dependencies: Dependencies
  /** Makes Next forget what it cached under these tags. */
  revalidate: (cacheTags: string[]) => Promise<void>
  /** Drops the finished pages (and pictures, where one of the tags is a picture's). */
  drop: (changedTags: readonly string[] | 'everything') => void
  log: (message: string, error?: unknown) => void
  now?: () => number
}

type Changed = readonly string[] | 'everything'

/**
 * Forgets what changed, twice: Next stamps a cache entry when it stores it, so a read that was under way at the change would
 * stay for good. A render that outlasts both passes is caught when it ends.
 */
export class Forgetter {
  readonly #options: ForgetterOptions
  readonly #now: () => number
  #oldestRender = Infinity
  #lateRenders: NodeJS.Timeout | null = null
  #recent: { at: number; changed: Changed }[] = []

  constructor(options: ForgetterOptions) {
    this.#options = options
    this.#now = options.now ?? (() => performance.now())
  }

  async forget(changed: Changed): Promise<void> {
    const at = this.#now()
    this.#recent = [...this.#recent.filter((past) => at - past.at < rememberMs), { at, changed }]
    await this.#pass(changed)
    this.#passLater(changed, secondPassMs)
  }

  /** To be told of every render: what changed while it was under way is forgotten again. `startedAt` is of `performance.now`. */
  renderEnded(startedAt: number): void {
    if (!this.#recent.some(({ at }) => at >= startedAt)) return
    this.#oldestRender = Math.min(this.#oldestRender, startedAt)
    if (this.#lateRenders) return
    // Renders that end together share a pass, and Next gets a moment to store what they made.
    this.#lateRenders = setTimeout(() => {
      const missed = this.#recent.filter(({ at }) => at >= this.#oldestRender).map(({ changed }) => changed)
      this.#oldestRender = Infinity
      this.#lateRenders = null
      const changed = missed.includes('everything') ? 'everything' : [...new Set(missed.flat())]
      this.#passLater(changed, 0)
      this.#passLater(changed, secondPassMs)
    }, lateRendersMs).unref()
  }

  // What to forget is worked out anew in each pass: a read that ended meanwhile has told what it shows.
  async #pass(changed: Changed): Promise<void> {
    const { dependencies, revalidate, drop } = this.#options
    const cacheTags = changed === 'everything' ? [everyView] : dependencies.expand(changed)
    if (cacheTags.length) await revalidate(cacheTags)
    drop(changed)
  }

  #passLater(changed: Changed, delayMs: number): void {
    setTimeout(() => {
      this.#pass(changed).catch((error: unknown) => this.#options.log('a later pass of forgetting failed', error))
    }, delayMs).unref()
  }
}
