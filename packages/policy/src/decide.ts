import { actingOf, bindingOf, lowestRank, rankOf } from './cell.ts'
import { type Inner, innerOf } from './compile.ts'
import { maxQuantityOf } from './max-quantity.ts'
import { plansOf } from './plans-of-request.ts'
import { type ReadRequest, readRequest } from './read-request.ts'
import { sortedIds } from './sorted-ids.ts'
import { type AccessRequest, type CompiledRuleSet, type Decision } from './types.ts'
import { unlocksOf } from './unlocks.ts'
import { INFORMATION, levelOf } from './vocabulary.ts'

/** The answer to a request that can't be answered. */
export const closedDecision = ({ revision, hash }: CompiledRuleSet): Decision => ({
  level: 'hidden', binding: [], defaulted: false, duties: [], stale: [], unlocks: [], maxQuantity: null, validUntil: null, ruleSet: { revision, hash },
})

/**
 * How far a visitor may go with these goods, here, now. Total and fail-closed: it never throws, and answers `hidden` where it
 * can't tell. What isn't a compiled set knows no class, so that answers `hidden` too, as revision 0 with an empty hash.
 */
export function decide(set: CompiledRuleSet, request: AccessRequest): Decision {
  const inner = innerOf(set)
  if (!inner) return closedDecision({ revision: 0, hash: '' })
  try {
    return decideRead(set, inner, readRequest(inner, request))
  } catch {
    // The request can't be answered, or a getter or proxy in it threw: what can't be read stays closed.
    return closedDecision(set)
  }
}

/** The decision on a request that could be read. */
export function decideRead({ revision, hash }: CompiledRuleSet, inner: Inner, request: ReadRequest): Decision {
  const { facts } = request
  const plans = plansOf(inner, request)
  const rank = lowestRank(plans, facts)
  const binding: number[][] = []
  const duties: number[][] = []
  const stale: number[][] = []
  let defaulted = false
  let validUntil = Infinity
  for (const plan of plans) {
    validUntil = Math.min(validUntil, plan.until)
    duties.push(actingOf(plan.duties, facts))
    stale.push(actingOf(plan.stale, facts))
    if (rankOf(plan, facts) !== rank) continue
    const fixing = bindingOf(plan, facts, rank)
    binding.push(fixing)
    // Where no rule fixed it, the level is the default of the role: `information` for shipTo, `purchase` for the others.
    if (fixing.length === 0 && rank === INFORMATION) defaulted = true
  }
  return {
    level: levelOf(rank),
    binding: sortedIds(inner.rules, binding),
    defaulted,
    duties: sortedIds(inner.rules, duties),
    stale: sortedIds(inner.rules, stale),
    unlocks: unlocksOf(plans, facts, rank),
    maxQuantity: maxQuantityOf(plans, facts, rank),
    validUntil: validUntil === Infinity ? null : validUntil,
    ruleSet: { revision, hash },
  }
}
