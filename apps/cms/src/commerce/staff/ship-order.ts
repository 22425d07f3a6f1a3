import type { Payload } from 'payload'
import { ruleTime } from '../../clock.ts'
import { stopRuleId } from '../../rules/kill-switch.ts'
import { decideOrder, headGuard, namedDecisions, whyNot } from '../orders/decide-order.ts'
import type { OrderRow } from '../orders/order-row.ts'
import { moveByStaff, requirePossible, type Acting, type Plan } from './move-by-staff.ts'
import { sentences } from './sentences.ts'
import { ShopRefusal } from './shop-refusal.ts'

interface Parcel { carrier: string; trackingCode: string }

/** Sent already: nothing changes, and whoever comes with another number than the parcel's is told so. */
function requireSame({ carrier, trackingCode }: OrderRow, asked: Parcel): null {
  if ((carrier ?? '') === asked.carrier && (trackingCode ?? '') === asked.trackingCode) return null
  throw new ShopRefusal('conflict', sentences.sentAlready, { field: 'carrier', values: { how: [carrier, trackingCode].filter(Boolean).join(', ') } })
}

/** The refund of what mustn't be sent: one for each time that it was refused. */
const refundOf = (order: OrderRow): OrderRow['refundAsked'] => ({ key: `shipping-${order.version}`, amountMinor: order.capturedMinor - order.refundedMinor })

/**
 * Sends an order that is packed, if the rules still allow every line of it at this moment, for the order's own places: the move names the
 * policy head. Where they don't, the order is held with their reasons and its money is asked back of the provider, in one go. The kill
 * switch alone only holds: it is there to be lifted, and then the order is resumed.
 */
export const shipOrder = (payload: Payload, id: string, { carrier, trackingCode }: Parcel, acting: Acting): Promise<OrderRow> =>
  moveByStaff(payload, id, async (order): Promise<Plan | null> => {
    if (order.state === 'shipped') return requireSame(order, { carrier, trackingCode })
    requirePossible(order, 'ship')
    const verdict = await decideOrder(payload, order, 'shipping', ruleTime(acting.now))
    const { policy } = verdict
    const inserts = verdict.lines.map(({ decided }) => decided.insert)
    const decisions = [...order.decisions, ...namedDecisions(verdict, 'shipping')]
    const guarded = policy ? { guard: headGuard(policy), audit: { ruleSet: policy.set.revision } } : {}
    if (verdict.isAllowed && policy) {
      return { move: 'ship', inserts, ...guarded, set: { carrier, trackingCode, shippedAt: acting.now, decisions }, note: { carrier, trackingCode, revision: policy.set.revision }, audit: { carrier, trackingCode, ruleSet: policy.set.revision } }
    }
    const refusal = whyNot(verdict, 'shipping', acting.now)
    const isStopped = refusal.why === 'rules' && refusal.lines.every(({ rules }) => rules.length > 0 && rules.every((rule) => rule === stopRuleId))
    const refund = policy && !isStopped ? refundOf(order) : null
    return {
      move: 'hold', by: 'system', inserts, ...guarded, set: { refusal, decisions, ...(refund ? { refundAsked: refund } : {}) },
      note: { cause: isStopped ? 'stop' : 'rules', revision: policy?.set.revision ?? null, ...(refund ? { refundMinor: refund.amountMinor } : {}) },
    }
  }, acting)
