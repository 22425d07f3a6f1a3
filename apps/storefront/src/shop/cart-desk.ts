import type { CartView, CommerceClient, CommerceRefusal, OpenCart, Seen, VisitorFacts } from '@gatehouse/contract'
import { settle, type Outcome } from '../data/commerce.ts'
import { typesetView } from '../i18n/typeset.ts'
import { forgetCart, keepCart, readCartToken, tellBasket } from './cart-cookie.ts'
import { readCartForm, type CartWish } from './cart-form.ts'
import { cartDone, type CartDone, type CartRefusal, type CartRefusalReason, type CartStep } from './cart-step.ts'
import type { Desk, DeskAnswer, DeskFields, DeskVisit } from './desk.ts'
import { acceptCart, forgetSeenCart, keepSeenCart, readSeenCart } from './seen-cookie.ts'

export interface CartDeskOptions {
  commerce: Pick<CommerceClient, 'readCart' | 'addToCart' | 'changeCart' | 'removeFromCart'>
  posts: Desk['posts']
  log: (message: string, error?: unknown) => void
}

/** What the rules are asked with: all that the gate has of the visitor. */
export const factsOf = ({ visitor: { facts: { places, ageYears } } }: DeskVisit): VisitorFacts => ({ places: [...places], ageYears })

/** Serves `/cart`: shows what is in the basket as it stands now, and takes what is put in, changed and taken out. */
export function createCartDesk({ commerce, posts, log }: CartDeskOptions): Desk {
  const ask = <T>(what: string, asking: Promise<T>) => settle(what, asking, log)
  const about = (visit: DeskVisit, seen: Seen = null) => ({ locale: visit.lang, visitor: factsOf(visit), seen })
  const read = (visit: DeskVisit, token: string) => ask('/cart', commerce.readCart({ token, ...about(visit, readSeenCart(visit.cookie)) }))

  async function show(visit: DeskVisit, status: number, { refusal = null, done = null }: { refusal?: CartRefusal | null; done?: CartDone | null } = {}): Promise<DeskAnswer> {
    const page = (step: Omit<CartStep, 'refusal' | 'done'>, cookies: string[] = [], code = status): DeskAnswer => ({ go: 'page', page: '/cart', status: code, step: { ...step, refusal, done } satisfies CartStep, cookies })
    const token = readCartToken(visit.cookie)
    if (token === null) return page({ cart: null, isThere: true }, tellBasket(visit.cookie, 0, visit.isHttps))
    const found = await read(visit, token)
    if (found.is !== 'answered') return refusal ? page({ cart: null, isThere: false }, [], 503) : { go: 'away' }
    const cart = found.value
    if (cart === null) return page({ cart: null, isThere: true }, gone(visit))
    return page({ cart: cart.lines.length > 0 ? typesetView(visit.lang, cart) : null, isThere: true }, shown(visit, cart))
  }

  const shown = (visit: DeskVisit, cart: CartView): string[] => [keepSeenCart(cart, readSeenCart(visit.cookie), visit.isHttps), ...tellBasket(visit.cookie, cart.count, visit.isHttps)]
  const gone = (visit: DeskVisit): string[] => [forgetCart(visit.isHttps), forgetSeenCart(visit.isHttps), ...tellBasket(visit.cookie, 0, visit.isHttps)]
  const back = (visit: DeskVisit, done: CartDone | null, cookies: string[] = []): DeskAnswer => ({ go: 'on', location: `/${visit.lang}/cart${done === null ? '' : `?done=${done}`}`, cookies })

  /** Goes on to the basket where it was done; else says why not, with what was typed. */
  async function answer(visit: DeskVisit, outcome: Outcome<OpenCart>, done: CartDone, asked: Omit<CartRefusal, 'why' | 'told'>): Promise<DeskAnswer> {
    if (outcome.is === 'answered') return back(visit, done, [keepCart(outcome.value.token, visit.isHttps), ...tellBasket(visit.cookie, outcome.value.cart.count, visit.isHttps)])
    if (outcome.is === 'away') return show(visit, 503, { refusal: { ...asked, why: 'away', told: null } })
    // The cart has ended, or the line is gone: the basket as it is says so.
    if (asked.what === 'change' && outcome.refusal.code === 'not-found') return back(visit, null)
    return show(visit, outcome.refusal.status, { refusal: { ...asked, why: whyNot(outcome.refusal), told: howMany(outcome.refusal) } })
  }

  async function take(visit: DeskVisit, fields: DeskFields): Promise<DeskAnswer> {
    const wish = readCartForm(fields)
    const token = readCartToken(visit.cookie)
    const quantity = (fields.get('quantity') ?? '').slice(0, 20)
    switch (wish.do) {
      case 'nothing': return show(visit, 422, { refusal: { what: 'add', why: 'not-there', told: null, variant: '', quantity, from: null } })
      case 'unreadable': return show(visit, 422, { refusal: { what: wish.what, why: 'number', told: null, variant: wish.variant, quantity, from: wish.from } })
      case 'add': return answer(visit, await ask('/cart/add', commerce.addToCart({ token, variant: wish.variant, quantity: wish.quantity, ...about(visit) })), 'put', { what: 'add', variant: wish.variant, quantity, from: wish.from })
      default: return token === null ? back(visit, null) : change(visit, token, wish, quantity)
    }
  }

  async function change(visit: DeskVisit, token: string, wish: Extract<CartWish, { do: 'change' | 'remove' | 'accept' }>, quantity: string): Promise<DeskAnswer> {
    if (wish.do === 'accept') return accept(visit, token, wish.version)
    const asked = { what: 'change' as const, variant: wish.variant, quantity, from: null }
    return wish.do === 'change'
      ? answer(visit, await ask('/cart/change', commerce.changeCart({ token, variant: wish.variant, quantity: wish.quantity, ...about(visit) })), 'changed', asked)
      : answer(visit, await ask('/cart/remove', commerce.removeFromCart({ token, variant: wish.variant, ...about(visit) })), 'removed', asked)
  }

  /** Only what was on the screen is accepted: if it reads differently again, it is shown again. */
  async function accept(visit: DeskVisit, token: string, version: string): Promise<DeskAnswer> {
    const found = await read(visit, token)
    if (found.is !== 'answered') return { go: 'away' }
    if (found.value === null || found.value.version !== version) return back(visit, null)
    return back(visit, 'accepted', [acceptCart(found.value, visit.isHttps)])
  }

  return {
    posts, take,
    open: (visit) => show(visit, 200, { done: cartDone.find((one) => one === visit.search.get('done')) ?? null }),
  }
}

/** How many there may be, where that is what was refused. */
const howMany = ({ code, fields }: CommerceRefusal): string | null => (['out-of-stock', 'quantity-limit'].includes(code) ? fields.quantity ?? fields.variant ?? null : null)

function whyNot({ code }: CommerceRefusal): CartRefusalReason {
  switch (code) {
    case 'place-needed': return 'place-needed'
    case 'not-for-sale-here': return 'not-here'
    case 'out-of-stock': return 'out-of-stock'
    case 'quantity-limit': return 'too-many'
    case 'conflict': case 'too-many-requests': return 'busy'
    default: return 'not-there'
  }
}
