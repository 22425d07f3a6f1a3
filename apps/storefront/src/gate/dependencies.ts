/** The tag that every cached read carries, for the day on which all of them must go. */
export const everyView = 'views'

/**
 * Which cached views show what. A view is fetched under one tag of its own; the CMS says with each answer the tags of the
 * content in it. A change names content, and this finds the views to forget.
 *
 * Edges are only ever added: an answer under way may still hold what the newest one no longer shows, and forgetting a view
 * too often costs one read.
 */
export class Dependencies {
  readonly #views = new Map<string, Set<string>>()
  readonly #answered = new Set<string>()
  /** Asked for but never answered (under way, or a 404): nobody knows what they would show, so any change forgets them. */
  readonly #unanswered = new Set<string>()

  asked(viewTag: string): void {
    if (!this.#answered.has(viewTag)) this.#unanswered.add(viewTag)
  }

  answered(viewTag: string, shows: readonly string[]): void {
    this.#unanswered.delete(viewTag)
    this.#answered.add(viewTag)
    for (const tag of shows) {
      const views = this.#views.get(tag)
      if (views) views.add(viewTag)
      else this.#views.set(tag, new Set([viewTag]))
    }
  }

  /** The cache tags of every view that shows something of what changed. */
  expand(changed: Iterable<string>): string[] {
    const views = new Set(this.#unanswered)
    for (const tag of changed) for (const view of this.#views.get(tag) ?? []) views.add(view)
    return [...views]
  }

  clear(): void {
    this.#views.clear()
    this.#answered.clear()
    this.#unanswered.clear()
  }
}
