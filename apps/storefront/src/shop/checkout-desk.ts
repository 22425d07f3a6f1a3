import type { CommerceClient, QuoteView, Seen } from '@gatehouse/contract'
import { countryOf } from '@gatehouse/places'
import { randomBytes } from 'node:crypto'
import { settle } from '../data/commerce.ts'
import { typesetView } from '../i18n/typeset.ts'
import { readCartToken, tellBasket } from './cart-cookie.ts'
import { keepLastOrder, readLastOrder } from './order-cookie.ts'
import { factsOf } from './cart-desk.ts'
import { addressFields, nothingTyped, problemsIn, readAddressed, readTyped, type Addressed, type Problems, type Typed } from './checkout-form.ts'
import type { CheckoutStep, QuoteNote } from './checkout-step.ts'
import type { Desk, DeskAnswer, DeskFields, DeskVisit } from './desk.ts'
import { readSeen } from './seen.ts'
import { readSeenCart } from './seen-cookie.ts'

export interface CheckoutDeskOptions {
  commerce: Pick<CommerceClient, 'readCart' | 'quote' | 'placeOrder'>
  posts: Desk['posts']
  /** Asked before an order is placed: whether this connection may place one more. */
  placings: Desk['posts']
  log: (message: string, error?: unknown) => void
}

/** What a form of the checkout brings, once its address can be read. */
interface Asked { visit: DeskVisit; token: string; fields: DeskFields; typed: Typed; addressed: Addressed }

const variantPattern = /^[A-Za-z0-9-]{1,64}$/
const attemptPattern = /^[A-Za-z0-9_-]{22,64}$/
const newAttempt = (): string => randomBytes(24).toString('base64url')
/** What is sent with an order beside the address. */
const orderFields = ['shipping', 'seen', 'attempt', 'terms', 'termsVersion']

/**
 * Serves `/checkout`: the address, then what it comes to there, then the order. The address stands in the pages' own forms between
 * these, and nowhere else; what it costs, whether it may be sold and whether it changed, the CMS says each time.
 */
export function createCheckoutDesk({ commerce, posts, placings, log }: CheckoutDeskOptions): Desk {
  const ask = <T>(what: string, asking: Promise<T>) => settle(what, asking, log)
  /** Where orders are paid, as the last quote said: a page that can't be quoted anew may lead there too. */
  let payPageOrigin: string | null = null
  const page = (status: number, step: CheckoutStep, more: { retryAfterSeconds?: number } = {}): DeskAnswer => ({ go: 'page', page: '/checkout', status, step, formsLeadTo: payPageOrigin, ...more })
  const form = (status: number, typed: Typed, problems: Problems = {}, isAway = false): DeskAnswer => page(status, { show: 'form', typed, problems, isAway })
  const toCart = ({ lang }: DeskVisit): DeskAnswer => ({ go: 'on', location: `/${lang}/cart` })
  /** A form that is sent again after it became an order, as browsers do on the way back from the payment page. */
  const toLastOrder = (visit: DeskVisit): DeskAnswer => {
    const order = readLastOrder(visit.cookie)
    return order === null ? toCart(visit) : { go: 'on', location: `/${visit.lang}/orders/${order}` }
  }

  async function open(visit: DeskVisit): Promise<DeskAnswer> {
    const token = readCartToken(visit.cookie)
    if (token === null) return toCart(visit)
    const found = await ask('/cart', commerce.readCart({ token, locale: visit.lang, visitor: factsOf(visit) }))
    if (found.is !== 'answered') return { go: 'away' }
    const cart = found.value
    if (cart?.checkout === 'off' && cart.lines.length > 0) return page(200, { show: 'closed' })
    const mayGoOn = cart?.lines.some((line) => line.kind === 'shown' && (line.blocked === null || line.blocked === 'place-needed')) ?? false
    return mayGoOn ? form(200, whereFrom(visit)) : toCart(visit)
  }

  async function take(visit: DeskVisit, fields: DeskFields, connection: string): Promise<DeskAnswer> {
    const token = readCartToken(visit.cookie)
    if (token === null) return toCart(visit)
    const typed = readTyped(fields)
    if (fields.get('do') === 'edit') return form(200, typed)
    const read = readAddressed(typed)
    if (!read.ok) return form(422, typed, read.problems)
    const asked = { visit, token, fields, typed, addressed: read.addressed }
    if (fields.get('do') !== 'order') return quote(asked, 200, null)
    if (fields.get('terms') !== 'yes') return quote(asked, 422, 'terms')
    // Sent without what every quote holds: it is shown anew, with it.
    if (!attemptPattern.test(fields.get('attempt') ?? '') || readSeen(fields.get('seen') ?? '') === null) return quote(asked, 409, 'changed')
    return place(asked, connection)
  }

  /** What of it was shown before: by the page that sent this, else by the basket. */
  const seenIn = ({ fields, visit }: Asked): Seen => readSeen(fields.get('seen') ?? '') ?? readSeenCart(visit.cookie)
  const chosen = (fields: DeskFields): string | null => {
    const shipping = fields.get('shipping') ?? ''
    return variantPattern.test(shipping) ? shipping : null
  }

  async function quote(asked: Asked, status: number, note: QuoteNote | null): Promise<DeskAnswer> {
    const { visit, token, fields, typed, addressed: { shipTo } } = asked
    const outcome = await ask('/quote', commerce.quote({ token, shipTo, shipping: chosen(fields), locale: visit.lang, visitor: factsOf(visit), seen: seenIn(asked) }))
    if (outcome.is === 'away') return form(503, typed, {}, true)
    if (outcome.is === 'refused') return refused(visit, typed, outcome.refusal)
    return showQuote(asked, outcome.value, status, note)
  }

  function showQuote({ visit, fields, typed }: Asked, told: QuoteView, status: number, note: QuoteNote | null): DeskAnswer {
    payPageOrigin = told.payPageOrigin
    if (told.lines.length === 0) return toLastOrder(visit)
    if (told.problems.includes('checkout-off')) return page(status === 200 ? 200 : 409, { show: 'closed' })
    const sent = fields.get('attempt') ?? ''
    const isChanged = note === null && told.lines.some(({ changed }) => changed)
    const since = readSeen(fields.get('seen') ?? '') === null ? 'differs' : 'changed'
    return page(status, { show: 'quote', typed, quote: typesetView(visit.lang, told), attempt: attemptPattern.test(sent) ? sent : newAttempt(), note: isChanged ? since : note })
  }

  /** An address whose parts don't fit together goes back to its form; a cart that has ended, to the basket. */
  function refused(visit: DeskVisit, typed: Typed, refusal: { code: string; status: number; fields: Record<string, string> }): DeskAnswer {
    const problems = problemsIn(refusal.fields, typed)
    if (Object.keys(problems).length > 0) return form(422, typed, problems)
    return refusal.code === 'checkout-off' ? page(409, { show: 'closed' }) : toCart(visit)
  }

  async function place(asked: Asked, connection: string): Promise<DeskAnswer> {
    const { visit, token, fields, typed, addressed: { email, address, shipTo } } = asked
    const wait = (why: 'unsure' | 'slower', status: number, retryAfterSeconds: number) =>
      page(status, { show: 'wait', why, fields: [...addressFields.map((name): [string, string] => [name, typed[name]]), ...orderFields.map((name): [string, string] => [name, (fields.get(name) ?? '').slice(0, 8000)])] }, { retryAfterSeconds })
    const taken = await placings.take(connection)
    if (!taken.ok) return wait('slower', 429, taken.retryAfterSeconds)
    const outcome = await ask('/orders/place', commerce.placeOrder({
      token, shipTo, email, address, shipping: chosen(fields), locale: visit.lang, visitor: factsOf(visit),
      seen: readSeen(fields.get('seen') ?? ''), attempt: fields.get('attempt') ?? '', termsVersion: (fields.get('termsVersion') ?? '').slice(0, 40) || '-',
    }))
    if (outcome.is === 'away') return wait('unsure', 503, 10)
    if (outcome.is === 'answered') {
      const { token: order, order: { payUrl } } = outcome.value
      return { go: 'on', location: payUrl ?? `/${visit.lang}/orders/${order}`, cookies: [keepLastOrder(order, visit.isHttps), ...await basketAfter(visit, token)] }
    }
    const { refusal } = outcome
    if (refusal.code === 'quote-changed') return quote(asked, 409, 'changed')
    if (refusal.code === 'conflict') return quote(asked, 409, 'busy')
    return refused(visit, typed, refusal)
  }

  /** What was ordered is no longer in the basket. Where that can't be asked just now, the next look at the basket says it. */
  async function basketAfter(visit: DeskVisit, token: string): Promise<string[]> {
    const left = await ask('/cart', commerce.readCart({ token, locale: visit.lang, visitor: factsOf(visit) }))
    return left.is === 'answered' ? tellBasket(visit.cookie, left.value?.count ?? 0, visit.isHttps) : []
  }

  return { open, take, posts }
}

/** Where a visitor is, as far as one place says it, is where a parcel most often goes: the form begins with that. */
function whereFrom({ visitor: { facts: { places } } }: DeskVisit): Typed {
  const [place, ...others] = places
  if (place === undefined || others.length > 0) return nothingTyped
  const country = countryOf(place)
  const region = /^(CA|US)-[A-Z]{2}/.exec(place)?.[0] ?? ''
  return { ...nothingTyped, country, region }
}
