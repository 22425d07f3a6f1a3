import { createHash } from 'node:crypto'
import { currencyOf } from '@gatehouse/commerce'
import type { Currency } from '@gatehouse/contract'
import { decide, type Decision, type Level, type Unlock } from '@gatehouse/policy'
import type { HeldRuleSet, RuleText, Rules } from './rules.ts'
import type { Facts } from './visitor.ts'

/** The levels at which something is shown. What is hidden has no answer: to a page it isn't there. */
export type ShownLevel = Exclude<Level, 'hidden'>

/** How far a visitor may go with one product, and what the page says about it. */
export interface Answer {
  level: ShownLevel
  /** The rules that fixed the level, those of the smallest places first. */
  binding: RuleText[]
  duties: RuleText[]
  unlocks: Unlock[]
  /** The rules couldn't be confirmed, so the answer goes no further than `information`. */
  isUnconfirmed: boolean
}

/** Everything that a page may show of goods: an answer for each product, by slug, and the currency of prices. */
export interface Answers {
  readonly vector: string
  readonly bySlug: ReadonlyMap<string, Answer>
  readonly currency: Currency
}

/** What a page without goods depends on: nothing. */
export const noAnswers: Answers = finish(new Map(), 'CAD')

export interface Question {
  rules: Rules
  /** The set in force; without one, everything is hidden. */
  set: HeldRuleSet | null
  slugs: readonly string[]
  /** The product whose answer is shown whole, with its reasons; of the others only the level is. */
  whole: string | null
  facts: Facts
  /** Whether the rules were confirmed lately. */
  isConfirmed: boolean
  at: number
}

/** Asks the rules about each product, and says until when the answers stand (ms; Infinity: for as long as the set is in force). */
export function answer({ rules, set, slugs, whole, facts, isConfirmed, at }: Question): { answers: Answers; validUntil: number } {
  const bySlug = new Map<string, Answer>()
  let validUntil = Infinity
  for (const slug of slugs) {
    const goods = rules.goods.get(slug)
    if (!goods || !set) continue
    const { ageYears, places } = facts
    const decision = decide(set.compiled, {
      stage: 'browse', classes: goods.classes, attributes: goods.attributes, at,
      places: { visitor: [...places], seller: set.shop.seller, shipFrom: set.shop.shipFrom },
      ...(ageYears === null ? {} : { ageYears, ageAssurance: 'declared' as const }),
    })
    validUntil = Math.min(validUntil, decision.validUntil ?? Infinity)
    if (decision.level === 'hidden') continue
    const level = isConfirmed ? decision.level : 'information'
    bySlug.set(slug, slug === whole ? explained(decision, decision.level, level, set) : levelAlone(level))
  }
  return { answers: finish(bySlug, currencyOf(facts.places)), validUntil }
}

/** An answer of which only the level is shown: on a card, in a call to a product. */
export const levelAlone = (level: ShownLevel): Answer => ({ level, binding: [], duties: [], unlocks: [], isUnconfirmed: false })

/** The rules say why they stop at a level, unless it's we who stop below it. */
function explained({ binding, duties, unlocks }: Decision, decided: ShownLevel, level: ShownLevel, set: HeldRuleSet): Answer {
  const isUnconfirmed = level !== decided
  return { level, binding: isUnconfirmed ? [] : textsOf(binding, set), duties: textsOf(duties, set), unlocks: isUnconfirmed ? [] : unlocks, isUnconfirmed }
}

function textsOf(ids: readonly string[], { texts }: HeldRuleSet): RuleText[] {
  const found = ids.flatMap((id) => texts.get(id) ?? [])
  return found.sort((a, b) => b.depth - a.depth)
}

/** The vector is a hash of all that a page can show of the answers, so equal answers share a page, whoever they are for. */
function finish(bySlug: Map<string, Answer>, currency: Currency): Answers {
  const hasPrice = [...bySlug.values()].some(({ level }) => level !== 'information')
  const shown = hasPrice ? currency : 'CAD'
  const vector = createHash('sha256').update(JSON.stringify([[...bySlug], shown])).digest('hex').slice(0, 16)
  return { vector, bySlug, currency: shown }
}
