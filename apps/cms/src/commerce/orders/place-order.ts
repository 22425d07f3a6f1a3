import type { PlacedOrder, PlaceOrder, QuoteView } from '@gatehouse/contract'
import { transition } from '@gatehouse/commerce'
import type { PaymentProvider } from '@gatehouse/payments'
import type { Payload } from 'payload'
import { ruleTime } from '../../clock.ts'
import { reachFaultPoint } from '../../database/fault-point.ts'
import { newRowId, writeTogether } from '../../database/write-together.ts'
import { Refusal } from '../../endpoints/refusal.ts'
import { readPolicyNow } from '../../rules/policy-now.ts'
import { noCart } from '../cart.ts'
import { openCart, type Cart } from '../cart-store.ts'
import { dueMails } from '../mails/kinds.ts'
import { quoteCart } from '../quote.ts'
import { advanceOrder } from './advance-order.ts'
import { agreedLines, orderRow } from './agreed.ts'
import { decideOrder, headGuard, namedDecisions } from './decide-order.ts'
import { inTurn } from '../../database/in-turn.ts'
import { eventRow, lookAtAfter } from './move-order.ts'
import { findOrder, type OrderFacts, type OrderRow } from './order-row.ts'
import { hashOfAttempt, tokenOfOrder } from './order-token.ts'
import { viewOrder } from './order-view.ts'
import { paymentProvider } from './provider.ts'
import { readSeller, sellerOf } from './seller.ts'
import { stockWrites } from './stock-writes.ts'

const mostTries = 8

const checkoutOff = (): Refusal => new Refusal('checkout-off', 'Nothing can be ordered at the moment.')

/**
 * Orders what a quote said, if it still says it. Decided anew by the set in force; the order, its stock, its history and its decisions are
 * one guarded write that names the policy head. Then the payment page is opened. Sent again, or after a crash: the same order, gone on with.
 */
export async function placeOrder(payload: Payload, asked: PlaceOrder, now: number): Promise<PlacedOrder> {
  const provider = paymentProvider()
  if (!provider) throw checkoutOff()
  const attemptHash = hashOfAttempt(asked.token, asked.attempt)
  for (let tries = 1; tries <= mostTries; tries++) {
    const order = (await findOrder(payload, 'attemptHash', attemptHash)) ?? (await tryToPlace(payload, provider, { asked, attemptHash, now }))
    if (order === null) continue
    await reachFaultPoint('order-placed')
    const advanced = order.payment === 'pending' && order.payUrl === null ? await advanceOrder(payload, provider, order.id) : order
    return { token: tokenOfOrder(order.id), order: viewOrder(advanced, await sellerOf(payload, advanced), now) }
  }
  throw new Refusal('conflict', 'Others are ordering the same at this moment. Try again.')
}

interface Trying { asked: PlaceOrder; attemptHash: string; now: number }

/** Null where something that it rests on moved meanwhile: look again. */
async function tryToPlace(payload: Payload, provider: PaymentProvider, { asked, attemptHash, now }: Trying): Promise<OrderRow | null> {
  const { token, locale, visitor, seen, shipTo, shipping } = asked
  const cart = await openCart(payload, token, now)
  if (!cart) throw noCart()
  const quote = await quoteCart(payload, { token, locale, visitor, shipTo, shipping: shipping ?? null, seen }, now)
  refuseUnlessOrderable(quote, asked.termsVersion)
  const id = newRowId(payload)
  const lines = await agreedLines(payload, quote, locale)
  if (lines === null) return null
  const at = ruleTime()
  // The shop's own places are frozen with the rules: an order's are those of the set that decided on it.
  const before = await readPolicyNow(payload, at)
  const { shipFrom = [], seller = [] } = before?.set.content.shop ?? {}
  const facts: OrderFacts = { places: { visitor: [...visitor.places], shipTo: [quote.place], shipFrom, seller }, ageYears: visitor.ageYears }
  const verdict = await decideOrder(payload, { id, lines, facts }, 'order', at)
  const { policy } = verdict
  if (policy?.headSequence !== before?.headSequence) return null
  // The quote allowed it: it was by another set. Quoted again, it says what changed.
  if (!verdict.isAllowed || !policy || (policy.until !== null && ruleTime() >= policy.until)) return null

  const begun = transition(null, 'place', 'customer')
  if (!begun.ok) throw new Error(begun.message)
  const state = begun.state
  const row = orderRow({ asked, quote, lines, facts, seller: await readSeller(payload), id, attemptHash, now, provider, policy: { revision: policy.set.revision, headSequence: policy.headSequence }, decisions: namedDecisions(verdict, 'order') })
  const event = eventRow(payload, row, { version: row.version, at: now, move: 'place', by: 'customer', before: null, after: state, note: { revision: policy.set.revision, headSequence: policy.headSequence } })
  const left = cart.lines.filter(({ variant }) => !lines.some((line) => line.variant === variant))
  const written = await inTurn('stock', async () => {
    const stock = await stockWrites(payload, { order: id, lines, effect: 'reserve', by: 'customer', now })
    if (stock === null) return 'refused'
    return writeTogether(payload, [
      headGuard(policy),
      { update: 'carts', where: { id: cart.id, version: cart.version } satisfies Partial<Cart>, set: { lines: left, version: cart.version + 1 } },
      ...stock,
      { insertInto: 'orders', row: { ...row, state: state.order, payment: state.payment, lookAt: lookAtAfter(state, now) } },
      event, ...dueMails(payload, event),
      ...verdict.lines.map(({ decided }) => decided.insert),
    ])
  })
  return written === 'written' ? findOrder(payload, 'id', id) : null
}

/** What was shown has to be what it is, with nothing in the way. */
function refuseUnlessOrderable(quote: QuoteView, termsVersion: string): void {
  if (quote.problems.includes('checkout-off')) throw checkoutOff()
  if (quote.changed || quote.termsVersion !== termsVersion) throw new Refusal('quote-changed', 'Something changed since this was shown. Look at it again.')
  if (!quote.canOrder || quote.sums === null || quote.shipping === null || quote.sums.totalMinor < 1) {
    throw new Refusal('conflict', 'This can’t be ordered as it is.', Object.fromEntries(quote.problems.map((problem) => [problem, 'This stands in the way.'])))
  }
}
