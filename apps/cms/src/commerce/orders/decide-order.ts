import type { Payload } from 'payload'
import type { GuardedUpdate } from '../../database/write-together.ts'
import { decideForSale, type Asked, type Decided } from '../../decisions/log-decision.ts'
import { readApprovedFacts } from '../../rules/facts/read-approved.ts'
import { headCollection, headKey } from '../../rules/head.ts'
import { readPolicyNow, type PolicyNow } from '../../rules/policy-now.ts'
import { requestFor } from '../request.ts'
import type { OrderFacts, OrderLine, OrderRefusal } from './order-row.ts'

/** A set that takes over within so long is asked too: the write that follows may land after its instant. */
const soonMs = 60_000

interface Line { line: OrderLine; decided: Decided }

/** What the rules say of an order, line by line. */
export interface Verdict {
  isAllowed: boolean
  /** Null before anything was published: then nothing is allowed. */
  policy: PolicyNow | null
  lines: Line[]
}

interface Ordered { id: string; lines: readonly OrderLine[]; facts: OrderFacts }

const sumOf = (lines: readonly OrderLine[], product: string): number => lines.reduce((sum, line) => sum + (line.product === product ? line.quantity : 0), 0)

/**
 * Asks the set in force about each line of an order, in stage `sale`, with the order's own places and what is approved of its goods now;
 * a limit counts over all lines of a product. Where another set is about to take over, that one has to allow it as well.
 */
export async function decideOrder(payload: Payload, { id, lines, facts }: Ordered, step: Asked['step'], now: number): Promise<Verdict> {
  const policy = await readPolicyNow(payload, now)
  if (!policy) return { isAllowed: false, policy, lines: [] }
  const next = policy.until !== null && policy.until - now < soonMs ? { at: policy.until, policy: await readPolicyNow(payload, policy.until) } : null
  // The head moved between the two: look at it again.
  if (next && next.policy?.headSequence !== policy.headSequence) return decideOrder(payload, { id, lines, facts }, step, now)
  // Read after the head: whatever moves these moves the head too, which the write names.
  const factsOf = await readApprovedFacts(payload, lines.map(({ product }) => product))
  const decided: Line[] = []
  for (const { at, set } of [{ at: now, set: policy.set }, ...(next?.policy ? [{ at: next.at, set: next.policy.set }] : [])]) {
    for (const line of lines) {
      const request = requestFor({ stage: 'sale', goods: factsOf(line.product), quantity: sumOf(lines, line.product), at, places: facts.places, ageYears: facts.ageYears })
      decided.push({ line, decided: await decideForSale(payload, { step, subject: `order ${id} variant ${line.variant}`, request, revision: set.revision, headSequence: policy.headSequence }) })
    }
  }
  return { isAllowed: decided.every((one) => one.decided.decision.level === 'purchase'), policy, lines: decided }
}

/** The guard of a write that rests on a verdict: nothing that decides what may be sold has moved since. */
export const headGuard = ({ headSequence }: PolicyNow): GuardedUpdate => ({ update: headCollection, where: { key: headKey, sequence: headSequence }, set: {} })

/** The decisions as the order names them. */
export const namedDecisions = ({ lines }: Verdict, step: string): { step: string; line: string; id: string }[] => lines.map(({ line, decided }) => ({ step, line: line.variant, id: decided.id }))

/** Why a verdict doesn't allow it, with the rules' words as they were at that moment. */
export function whyNot({ policy, lines }: Verdict, step: 'capture' | 'shipping', at: number): OrderRefusal {
  const refused = lines.filter(({ decided }) => decided.decision.level !== 'purchase').map(({ line, decided: { decision } }) => ({ variant: line.variant, level: decision.level, rules: decision.binding }))
  const all = policy?.set.content.notices ?? {}
  const notices = Object.fromEntries(refused.flatMap(({ rules }) => rules).flatMap((rule) => (all[rule] ? [[rule, all[rule]]] : [])))
  return { why: 'rules', step, at, revision: policy?.set.revision ?? null, lines: refused, notices }
}
