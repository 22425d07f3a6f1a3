import { LRUCache } from 'lru-cache'
import { answer, noAnswers, type Answers } from './answers.ts'
import type { Clock } from './clock.ts'
import { productOf, type KnownPaths } from './known-paths.ts'
import { registry } from './registry.ts'
import { nextSwitch, noRules, setInForce, type HeldRuleSet, type Rules } from './rules.ts'
import { keyOfFacts, type Facts } from './visitor.ts'

const mostRemembered = 20_000

/** What the storefront holds of the CMS at a moment. */
export interface Held { known: KnownPaths; rules: Rules }

export interface Decided {
  answers: Answers
  /** The number of the set in force; null without one. */
  revision: number | null
}

export interface DeciderOptions {
  held: () => Held | null
  /** Whether the rules were confirmed lately: otherwise no answer goes beyond `information`. */
  isConfirmed: () => boolean
  clock: Clock
}

interface Remembered { answers: Answers; from: number; until: number }

/**
 * Asks the rules, and remembers what they answered: for as long as the same set is in force, the snapshot is the same, and no
 * rule that concerns the answer begins or ends.
 */
export class Decider {
  readonly #options: DeciderOptions
  readonly #remembered = new LRUCache<string, Remembered>({ max: mostRemembered })
  #held: Held | null = null
  #set: HeldRuleSet | null = null
  #isConfirmed = false
  #setFrom = 0
  #setUntil = 0

  constructor(options: DeciderOptions) {
    this.#options = options
  }

  /** The number of the set in force now; null without one. */
  get revision(): number | null {
    return this.#setNow()?.revision ?? null
  }

  /** Where the company sells from and the warehouses are, as the set in force has it. */
  get shop(): HeldRuleSet['shop'] | null {
    return this.#setNow()?.shop ?? null
  }

  get rules(): Rules {
    return this.#options.held()?.rules ?? noRules
  }

  /** Every product that some page shows. */
  get allGoods(): string[] {
    return this.#options.held()?.known.allGoods ?? []
  }

  get isConfirmed(): boolean {
    return this.#options.isConfirmed()
  }

  /** The answers that the page at a path (below `/{lang}`) is made of. */
  forPage(path: string, facts: Facts): Decided {
    const known = this.#options.held()?.known
    const slugs = known?.goodsOn(path) ?? []
    // What no product stands on is the same for everyone.
    return slugs.length === 0 ? { answers: noAnswers, revision: null } : this.#decide(`page ${path}`, slugs, facts, productOf(path))
  }

  /** The answers for the products that a picture belongs to. */
  forPicture(name: string, facts: Facts): Decided {
    return this.#decide(`picture ${name}`, this.#options.held()?.known.goodsIn(name) ?? [], facts)
  }

  /** The answers for every product that some page shows. */
  forAllGoods(facts: Facts): Decided {
    return this.#decide('all goods', this.allGoods, facts)
  }

  /** The answers for some products, for a page that is made anew for each visitor: what it happens to ask isn't remembered. */
  forGoods(slugs: readonly string[], facts: Facts): Decided {
    const at = this.#options.clock()
    this.#notice(this.#options.held(), at)
    return { answers: this.#ask(slugs, facts, null, at).answers, revision: this.#set?.revision ?? null }
  }

  /** The whole answer for one product, with its reasons. */
  forProduct(slug: string, facts: Facts): Decided {
    return this.#decide(`product ${slug}`, [slug], facts, slug)
  }

  #decide(what: string, slugs: readonly string[], facts: Facts, whole: string | null = null): Decided {
    const { clock, held } = this.#options
    const at = clock()
    this.#notice(held(), at)
    const revision = this.#set?.revision ?? null
    const key = `${what} ${keyOfFacts(facts)}`
    const known = this.#remembered.get(key)
    if (known && at >= known.from && at < known.until) return { answers: known.answers, revision }
    const { answers, validUntil } = this.#ask(slugs, facts, whole, at)
    // Equal answers are one object, so that remembering many visitors costs little.
    const { answers: byVector } = registry()
    const shared = byVector.get(answers.vector) ?? answers
    byVector.set(shared.vector, shared)
    this.#remembered.set(key, { answers: shared, from: at, until: validUntil })
    return { answers: shared, revision }
  }

  #ask(slugs: readonly string[], facts: Facts, whole: string | null, at: number): ReturnType<typeof answer> {
    const rules = this.#held?.rules
    if (!rules) return { answers: noAnswers, validUntil: -Infinity }
    return answer({ rules, set: this.#set, slugs, whole, facts, isConfirmed: this.#isConfirmed, at })
  }

  #setNow(): HeldRuleSet | null {
    this.#notice(this.#options.held(), this.#options.clock())
    return this.#set
  }

  /** Forgets what was remembered when it no longer follows from what is held. */
  #notice(held: Held | null, at: number): void {
    const isConfirmed = this.#options.isConfirmed()
    const isSame = held === this.#held && isConfirmed === this.#isConfirmed && at >= this.#setFrom && at < this.#setUntil
    if (isSame) return
    const set = held && setInForce(held.rules, at)
    if (held !== this.#held || isConfirmed !== this.#isConfirmed || set !== this.#set) this.#remembered.clear()
    this.#held = held
    this.#set = set
    this.#isConfirmed = isConfirmed
    this.#setFrom = set?.effectiveAt ?? -Infinity
    this.#setUntil = held ? nextSwitch(held.rules, at) : Infinity
  }
}
