import { hasMoney, readAmountMinor } from '@gatehouse/commerce'
import type { Payload } from 'payload'
import { advanceOrder } from '../orders/advance-order.ts'
import { goOnAfterMs } from '../orders/move-order.ts'
import type { OrderRow } from '../orders/order-row.ts'
import { paymentProvider } from '../orders/provider.ts'
import { formatMinor } from './format-minor.ts'
import { changeOrder } from './change-order.ts'
import { requireOrderOf, type Acting } from './move-by-staff.ts'
import { sentences } from './sentences.ts'
import { ShopRefusal } from './shop-refusal.ts'

interface Asked { /** As it was written; empty: all that is left. */ amount: string; /** Of the form: sent twice, it is one refund. */ key: string; reason: string }

/** What is left to give back of an order, in minor units. */
export const leftOf = ({ capturedMinor, refundedMinor }: Pick<OrderRow, 'capturedMinor' | 'refundedMinor'>): number => Math.max(0, capturedMinor - refundedMinor)

/**
 * Gives money back, whole or in part. What is asked for is written first, once for each form; then the provider is asked with a key of
 * its own, and the order is moved by the provider's record alone. Should anything die in between, the job goes on.
 */
export async function refundOrder(payload: Payload, id: string, { amount, key, reason }: Asked, acting: Acting): Promise<OrderRow> {
  const provider = paymentProvider()
  const { provider: name } = await requireOrderOf(payload, id)
  if (provider?.name !== name) throw new ShopRefusal('conflict', sentences.otherProvider)
  // As the provider's record stands now: what was given back there counts here.
  await tryToAdvance(payload, id)
  await changeOrder(payload, id, (order) => planRefund(order, { amount, key, reason }, acting.now), acting)
  return tryToAdvance(payload, id)
}

function planRefund(order: OrderRow, { amount, key, reason }: Asked, now: number) {
  const amountMinor = amount === '' ? leftOf(order) : readAmountMinor(amount)
  if (amountMinor === null) throw new ShopRefusal('invalid-fields', sentences.wrongAmount, { field: 'amount' })
  const state = { order: order.state, payment: order.payment }
  return {
    name: 'refund-asked', key: `refund ${key}`, set: { refundAsked: { key, amountMinor }, lookAt: now + goOnAfterMs, looks: 0 }, note: { amountMinor, ...(amount === '' ? { all: true } : {}), why: reason },
    isSame: (before: Record<string, unknown>) => (amount === '' ? before.all === true : before.all !== true && before.amountMinor === amountMinor),
    check: () => {
      if (order.refundAsked) throw new ShopRefusal('conflict', sentences.refundUnderWay)
      if (order.payment === 'disputed') throw new ShopRefusal('conflict', sentences.disputed)
      if (!hasMoney(state) || leftOf(order) === 0) throw new ShopRefusal('conflict', sentences.noMoney)
      if (amountMinor > leftOf(order)) {
        const said = (language: string) => formatMinor(leftOf(order), order.currency, language)
        throw new ShopRefusal('invalid-fields', { en: sentences.tooMuch.en.replace('{left}', said('en')), fr: sentences.tooMuch.fr.replace('{left}', said('fr')) }, { field: 'amount' })
      }
    },
    audit: () => ({ event: 'order.refund-asked' as const, subject: `order ${order.reference}`, before: state, after: { amountMinor, currency: order.currency, key }, why: reason }),
  }
}

/** Where the provider gives no answer now, the job asks again. */
export async function tryToAdvance(payload: Payload, id: string): Promise<OrderRow> {
  const provider = paymentProvider()
  if (provider) {
    await advanceOrder(payload, provider, id).catch((error: unknown) => { payload.logger.warn({ err: error, msg: `order ${id} isn’t settled with its provider yet` }) })
  }
  return requireOrderOf(payload, id)
}
