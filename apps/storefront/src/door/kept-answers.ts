import { LRUCache } from 'lru-cache'

/** A whole answer as bytes, ready to send again and again. Never has a Set-Cookie: it belongs to nobody. */
export interface Answer {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** False for an answer that must be made anew for the next visitor. */
  isKept: boolean
}

export interface KeptAnswersOptions {
  maxBytes: number
  /** In development nothing is kept. */
  isKeeping?: boolean
}

/**
 * Finished answers by key, bounded in bytes, the least used going first. Everything that asks for one answer at the same time
 * shares the making of it. What was begun before a `drop` is given to those who waited for it, but isn't kept.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Answer>
  readonly #underWay = new Map<string, Promise<Answer>>()
  readonly #isKeeping: boolean
  #generation = 0

  constructor({ maxBytes, isKeeping = true }: KeptAnswersOptions) {
    this.#isKeeping = isKeeping
    // The headers and the key weigh about as much as a kilobyte.
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ body }) => body.length + 1024 })
  }

  get(key: string): Answer | undefined {
    return this.#kept.get(key)
  }

  /** The kept answer, or the one being made, or a new one. Rejects as `make` does. */
  async getOrMake(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const ready = this.#kept.get(key) ?? this.#underWay.get(key)
    if (ready) return ready
    const generation = this.#generation
    const making = make().then((answer) => {
      if (this.#isKeeping && answer.isKept && generation === this.#generation) this.#kept.set(key, answer)
      return answer
    }).finally(() => {
      if (this.#underWay.get(key) === making) this.#underWay.delete(key)
    })
    this.#underWay.set(key, making)
    return making
  }

  /** Forgets all, those under way too. */
  drop(): void {
    this.#generation += 1
    this.#kept.clear()
    this.#underWay.clear()
  }

  get bytes(): number {
    return this.#kept.calculatedSize
  }
}
