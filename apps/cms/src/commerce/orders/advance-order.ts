import { PaymentProviderError, type Payment, type PaymentProvider } from '@gatehouse/payments'
import type { Payload } from 'payload'
import { ruleTime } from '../../clock.ts'
import { reachFaultPoint } from '../../database/fault-point.ts'
import { writeTogether } from '../../database/write-together.ts'
import { decideOrder, headGuard, namedDecisions, whyNot } from './decide-order.ts'
import { inTurn } from '../../database/in-turn.ts'
import { moveOrder } from './move-order.ts'
import { noteRefundAnswer, refundKey } from './ask-refund.ts'
import { nextStep, pauseAfter, type Step } from './next-step.ts'
import { orderCollection, requireOrder, type OrderRow } from './order-row.ts'
import { openSession } from './session.ts'

interface House { payload: Payload; provider: PaymentProvider; clock: () => number }

/** More than any order has: a circle is a fault, and the job looks again later. */
const mostSteps = 16

/**
 * Brings an order as far as it can come now: asks the provider what it knows, does the next step, and asks again. Webhooks, the job and
 * the customer's own page all come here, in any order, as often as they like; a crash between any two steps leaves one that goes on.
 */
export async function advanceOrder(payload: Payload, provider: PaymentProvider, id: string, clock: () => number = Date.now): Promise<OrderRow> {
  return inTurn(`order ${id}`, async () => {
    const house = { payload, provider, clock }
    const asked = new Set<Step['do']>()
    for (let steps = 0; steps < mostSteps; steps++) {
      const order = await requireOrder(payload, id)
      // Another provider's order is finished by that one.
      if (order.provider !== provider.name) return order
      const step = nextStep(order, await find(house, order), clock())
      await reachFaultPoint(`order-${step.do}`)
      if (step.do === 'wait') return wait(house, order, step.until)
      if (step.do !== 'move' && step.do !== 'decide') {
        // Asked already, and its record says nothing new: not again at once.
        if (asked.has(step.do)) return wait(house, order, clock() + pauseAfter(order.looks))
        asked.add(step.do)
      }
      if ((await take(house, order, step)) === 'stop') return wait(house, await requireOrder(payload, id), clock() + pauseAfter(order.looks))
      await reachFaultPoint(`order-${step.do}-done`)
    }
    payload.logger.error({ msg: `order ${id} went in a circle` })
    const order = await requireOrder(payload, id)
    return wait(house, order, clock() + pauseAfter(order.looks))
  })
}

async function find({ provider }: House, { providerId }: OrderRow): Promise<Payment | 'not-found' | null> {
  if (providerId === null) return null
  const found = await provider.fetchPayment(providerId)
  return found.ok ? found.payment : 'not-found'
}

/** Says when it is looked at next. Who comes in between wins. */
async function wait({ payload }: House, order: OrderRow, until: number | null): Promise<OrderRow> {
  if (until !== order.lookAt) await writeTogether(payload, [{ update: orderCollection, where: { id: order.id, version: order.version }, set: { lookAt: until, looks: order.looks + 1 } }])
  return order
}

/** Carries out one step. `stop`: it can't go on now. */
async function take(house: House, order: OrderRow, step: Exclude<Step, { do: 'wait' }>): Promise<'on' | 'stop'> {
  const { payload, provider, clock } = house
  const now = clock()
  switch (step.do) {
    case 'move':
      await moveOrder(payload, order, step.move, { by: step.by, now, set: step.set ?? {}, note: step.set ?? null })
      return 'on'
    case 'open-session':
      return unlessSilent(house, order, async () => {
        await openSession(payload, provider, order, now)
        return 'on'
      })
    case 'decide':
      await decide(house, order)
      return 'on'
    case 'capture':
      return ask(house, order, async (id) => {
        const answer = await provider.capture(id, order.totalMinor, `order:${order.id}:capture:${order.captureTries}`)
        await reachFaultPoint('capture-asked')
        if (answer.ok || answer.code !== 'declined') return 'on'
        await moveOrder(payload, order, 'capture-failed', { by: 'provider', now: clock(), note: { code: answer.code } })
        return 'stop'
      })
    case 'cancel':
      return ask(house, order, async (id) => {
        await provider.cancel(id, `order:${order.id}:cancel`)
        await reachFaultPoint('cancel-asked')
        return 'on'
      })
    case 'give-back':
      return ask(house, order, async (id) => {
        const answer = await provider.refund(id, order.capturedMinor - order.refundedMinor, `order:${order.id}:give-back`)
        await reachFaultPoint('give-back-asked')
        return answer.ok ? 'on' : 'stop'
      })
    case 'refund':
      return ask(house, order, async (id) => {
        const { refundAsked } = order
        if (!refundAsked) return 'stop'
        const answer = await provider.refund(id, refundAsked.amountMinor, refundKey(order.id, refundAsked))
        await reachFaultPoint('refund-asked')
        await noteRefundAnswer(payload, order, answer, clock())
        return 'on'
      })
  }
}

/** Asks the provider for something about the payment that it has. */
const ask = (house: House, order: OrderRow, call: (providerId: string) => Promise<'on' | 'stop'>): Promise<'on' | 'stop'> =>
  unlessSilent(house, order, () => (order.providerId === null ? Promise.resolve('stop') : call(order.providerId)))

/** What the provider answered is looked up after that; no answer: the job asks again, with the same key. */
async function unlessSilent({ payload }: House, { reference }: OrderRow, call: () => Promise<'on' | 'stop'>): Promise<'on' | 'stop'> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof PaymentProviderError)) throw error
    payload.logger.warn({ err: error, msg: `order ${reference}: the payment provider gave no answer` })
    return 'stop'
  }
}

/**
 * Before the money is taken the rules are asked once more. The mark `capturing` is the moment that counts for the law: one guarded write
 * that names the policy head. What isn't allowed any more is refused, and its stock is free at once.
 */
async function decide({ payload, clock }: House, order: OrderRow): Promise<void> {
  const now = clock()
  const verdict = await decideOrder(payload, order, 'capture', ruleTime(now))
  const { policy } = verdict
  const inserts = verdict.lines.map(({ decided }) => decided.insert)
  const decisions = [...order.decisions, ...namedDecisions(verdict, 'capture')]
  if (!verdict.isAllowed || !policy) {
    const refusal = whyNot(verdict, 'capture', now)
    await moveOrder(payload, order, 'refuse', { by: 'system', now, set: { refusal, decisions }, inserts, guard: policy ? headGuard(policy) : undefined, note: { why: 'rules', revision: refusal.why === 'rules' ? refusal.revision : null } })
    return
  }
  await moveOrder(payload, order, 'start-capture', {
    by: 'system', now, inserts, guard: headGuard(policy),
    set: { capturingAt: now, captureTries: order.captureTries + 1, decisions, revision: policy.set.revision, headSequence: policy.headSequence },
    note: { revision: policy.set.revision, headSequence: policy.headSequence },
  })
}
