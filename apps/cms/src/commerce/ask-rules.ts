import type { VisitorFacts } from '@gatehouse/contract'
import type { AccessRequest, Decision, Level, Unlock } from '@gatehouse/policy'
import type { Payload } from 'payload'
import { decideForSale, logDecision, type Asked } from '../decisions/log-decision.ts'
import { ruleTime } from '../clock.ts'
import { readPolicyNow, type PolicyNow } from '../rules/policy-now.ts'
import type { Goods } from './goods.ts'
import { wouldPlaceHelp } from './place-helps.ts'
import { requestFor } from './request.ts'

/** Who asks the rules, where, and by which set. */
export interface Asker {
  payload: Payload
  /** `browse` before an address is known, `sale` from then on. */
  stage: AccessRequest['stage']
  visitor: VisitorFacts
  /** Where it would be sent to; null while nobody has said. */
  shipTo: string | null
  /** By the rules' clock. */
  now: number
  /** Null before anything was published: then everything is hidden. */
  policy: PolicyNow | null
}

export async function startAsking(payload: Payload, asked: Pick<Asker, 'stage' | 'visitor' | 'shipTo' | 'now'>): Promise<Asker> {
  const now = ruleTime(asked.now)
  return { payload, ...asked, now, policy: await readPolicyNow(payload, now) }
}

/** What the rules say about so many units of a product. */
export interface Answer {
  level: Level
  decision: Decision | null
  /** The most of it that could be bought, where only the quantity is too large. */
  most: number | null
  /** It can't be bought as nobody knows where the visitor is; at some place it could. */
  needsPlace: boolean
}

const hidden: Answer = { level: 'hidden', decision: null, most: null, needsPlace: false }

const onlyQuantity = ({ unlocks }: { unlocks: Unlock[] }): number | null => {
  const purchase = unlocks.find(({ level }) => level === 'purchase')
  const [need, ...others] = purchase?.requires ?? []
  return need?.kind === 'quantity' && others.length === 0 ? need.max : null
}

/** The question of one step, on approved classes and attributes alone; seller and warehouse as they were frozen with the rules. */
function questionOf({ stage, visitor, shipTo, now, policy }: Asker, step: Asked['step'], goods: Goods, quantity: number): Asked | null {
  if (!policy) return null
  const { shop } = policy.set.content
  return {
    step, subject: `variant ${goods.variant}`, revision: policy.set.revision, headSequence: policy.headSequence,
    request: requestFor({
      stage, goods, quantity, at: now, ageYears: visitor.ageYears,
      places: { visitor: [...visitor.places], ...(shipTo === null ? {} : { shipTo: [shipTo] }), shipFrom: shop.shipFrom, seller: shop.seller },
    }),
  }
}

/**
 * Asks about a product. `log`: `always` keeps what was answered; `refusals` only what doesn't allow buying, since what does is decided
 * and kept again with the order; `never` for what only looks.
 */
export async function askRules(asker: Asker, step: Asked['step'], goods: Goods, quantity: number, log: 'always' | 'refusals' | 'never'): Promise<Answer> {
  const question = questionOf(asker, step, goods, quantity)
  if (!question) return hidden
  const decided = await decideForSale(asker.payload, question)
  const { decision } = decided
  if (log === 'always' || (log === 'refusals' && decision.level !== 'purchase')) await logDecision(asker.payload, decided)
  const most = decision.level === 'purchase' ? null : onlyQuantity(decision)
  const isUnknown = asker.visitor.places.length === 0 && decision.level !== 'purchase' && most === null
  return { level: decision.level, decision, most, needsPlace: isUnknown && asker.policy !== null && wouldPlaceHelp(asker.policy.set, question.request) }
}
