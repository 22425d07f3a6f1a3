import { randomBytes } from 'node:crypto'
import { CommerceRefusal, ContractError, createCommerceClient, type CommerceClient, type OrderView, type PlacedOrder, type QuoteView } from '@gatehouse/contract'
import type { Random } from '../bench/policy/random.ts'
import { isConnectionLost, untilAnswered, wait } from './patience.ts'

const homes = [
  { country: 'CA', region: 'CA-ON', postalCode: 'K1A 0B1', city: 'Ottawa' },
  { country: 'CA', region: 'CA-AB', postalCode: 'T2P 1J9', city: 'Calgary' },
  { country: 'CA', region: 'CA-QC', postalCode: 'H2X 1Y4', city: 'Montréal' },
]

/** What somebody does once the payment page is there. `leave`: nothing, ever. */
const habits = ['approve', 'approve', 'approve', 'approve', 'twice', 'close', 'close', 'decline, then approve', 'decline', 'cancel', 'approve, then cancel', 'leave'] as const
type Habit = (typeof habits)[number]

/** How a checkout ended for the buyer: with an order, or with a plain no before there was one. */
export type Outcome = { ended: 'ordered'; token: string; habit: Habit } | { ended: 'sold out' | 'not for sale' }

/** `unavailable` beside another status: the CMS died between the head of its answer and the body. */
const isFailure = (error: unknown): error is ContractError => error instanceof ContractError && (error.status >= 500 || error.code === 'unavailable')
const isRefused = (error: unknown, ...codes: string[]): error is CommerceRefusal => error instanceof CommerceRefusal && codes.includes(error.code)
/** How often somebody comes back while the rules, or the stop of all sales, say no. */
const mostVisits = 12

export class Shop {
  /** How often the CMS answered that it failed, by what it said: each of them was asked again. */
  readonly failures: Record<string, number> = {}
  readonly #client: CommerceClient
  readonly #random: Random
  #came = 0

  constructor({ cms, serviceKey, random }: { cms: string; serviceKey: string; random: Random }) {
    this.#client = createCommerceClient({ baseUrl: cms, serviceKey, timeoutMs: 90_000 })
    this.#random = random
  }

  /** Buys one or two of these: cart, quote, order, payment page, whatever their habit is. */
  async buy(variants: readonly string[], most = 1): Promise<Outcome> {
    const variant = this.#random.one(variants)
    const quantity = this.#random.whole(1, most)
    const { city, ...shipTo } = this.#random.one(homes)
    // In turn, so that each is there in a short run too.
    const habit = habits[this.#came++ % habits.length] as Habit
    const visitor = { places: [shipTo.region], ageYears: 40 }
    for (let visits = 0; visits < mostVisits; visits++) {
      if (visits > 0) await wait(this.#random.whole(300, 900))
      try {
        const { token } = await this.#ask((client) => client.addToCart({ token: null, variant, quantity, locale: 'en', visitor }))
        const placed = await this.#order({ token, shipTo, visitor, city })
        if (placed === 'sold out') return { ended: placed }
        if (placed === 'not for sale') continue
        await this.#pay(placed, habit)
        return { ended: 'ordered', token: placed.token, habit }
      } catch (error) {
        if (isRefused(error, 'out-of-stock')) return { ended: 'sold out' }
        if (!isRefused(error, 'not-for-sale-here')) throw error
      }
    }
    return { ended: 'not for sale' }
  }

  async #ask<T>(work: (client: CommerceClient) => Promise<T>): Promise<T> {
    return untilAnswered(() => work(this.#client), (error) => {
      if (isFailure(error)) this.failures[error.message] = (this.failures[error.message] ?? 0) + 1
      return isFailure(error) || isConnectionLost(error)
    })
  }

  /** Quotes and places until it is an order, or can't be one. What changed in between is looked at and accepted, as people do. */
  async #order({ token, shipTo, visitor, city }: { token: string; shipTo: { country: string; region: string; postalCode: string }; visitor: { places: string[]; ageYears: number }; city: string }): Promise<PlacedOrder | 'sold out' | 'not for sale'> {
    for (let tries = 0; tries < 60; tries++) {
      const asked = { token, shipTo, visitor, locale: 'en' as const }
      const quote = await this.#ask((client) => client.quote(asked))
      if (!quote.canOrder) return quote.lines.some((line) => line.kind === 'shown' && line.blocked === 'out-of-stock') ? 'sold out' : 'not for sale'
      const attempt = randomBytes(24).toString('base64url')
      const order = { ...asked, seen: seenOf(quote), attempt, email: 'buyer@example.test', address: { name: 'Sam Doe', line1: '1 Main Street', city }, termsVersion: quote.termsVersion }
      try {
        // Sent again with the same attempt where no answer came: it is the same order.
        return await this.#ask((client) => client.placeOrder(order))
      } catch (error) {
        if (!isRefused(error, 'quote-changed', 'conflict')) throw error
      }
    }
    throw new Error('sixty quotes changed one after the other')
  }

  async #pay({ token, order }: PlacedOrder, habit: Habit): Promise<void> {
    const payUrl = await this.#payUrl(token, order)
    if (payUrl === null || habit === 'leave') return
    const cancel = async (): Promise<void> => {
      await this.#ask((client) => client.cancelOrder({ token })).catch((error: unknown) => { if (!isRefused(error, 'conflict')) throw error })
    }
    switch (habit) {
      case 'cancel': return cancel()
      case 'decline': return press(payUrl, 'decline')
      case 'decline, then approve':
        await press(payUrl, 'decline')
        return press(payUrl, 'approve')
      case 'approve, then cancel':
        await press(payUrl, 'approve')
        return cancel()
      default: return press(payUrl, habit)
    }
  }

  /** Its payment page may not be there yet where the CMS died in between: it is asked for again. Null: the order is over before. */
  async #payUrl(token: string, order: OrderView): Promise<string | null> {
    for (const end = Date.now() + 60_000; Date.now() < end; await wait(300)) {
      if (order.payUrl !== null || order.order !== 'placed' || order.payment !== 'pending') return order.payUrl
      order = (await this.#ask((client) => client.readOrder({ token }))) ?? order
    }
    throw new Error(`order ${order.reference} has no payment page after a minute`)
  }
}

const seenOf = ({ version, lines }: QuoteView) => ({ version, lines: Object.fromEntries(lines.map((line) => [line.variant, line.version])) })

/** A button of the provider's page, pressed as a browser does. */
async function press(payUrl: string, what: 'approve' | 'decline' | 'twice' | 'close'): Promise<void> {
  const answer = await fetch(payUrl, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ do: what }), signal: AbortSignal.timeout(30_000) })
  await answer.arrayBuffer()
  if (answer.status !== 303) throw new Error(`the payment page answered ${answer.status}`)
}
