import { type Plan } from '../cell.ts'
import { type Need, needsOf, noNeed } from '../need.ts'
import { type ChangeFacts } from '../types.ts'
import { levels } from '../vocabulary.ts'
import { waysToReach } from '../ways.ts'

/** The smallest needs with which a cell reaches some level, or a duty falls away; the empty one is always among them. */
export const profilesOf = (plan: Plan): Need[] =>
  [noNeed, ...levels.flatMap((_, rank) => waysToReach(plan, rank)), ...needsOf(plan.duties)]

/** A need as the facts of a request: spread into one, they meet that need and no greater one. */
export const factsOf = ({ attributes, credentials, years, assurance, quantity }: Need): ChangeFacts => ({
  ...(attributes.length > 0 && { attributes: [...attributes] }),
  ...(credentials.length > 0 && { credentials: [...credentials] }),
  ...(years > 0 && { ageYears: years, ageAssurance: assurance === 2 ? 'verified' as const : 'declared' as const }),
  quantity: quantity === Infinity ? null : quantity,
})
