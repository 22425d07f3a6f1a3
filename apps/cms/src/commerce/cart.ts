import { isTaxIncluded, sumMinor } from '@gatehouse/commerce'
import { mostLines, mostOfVariant, type AddToCart, type CartView, type ChangeCart, type OpenCart, type ReadCart, type RemoveFromCart, type Seen, type Locale, type VisitorFacts } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { Refusal } from '../endpoints/refusal.ts'
import { askRules, startAsking, type Asker } from './ask-rules.ts'
import { readCheckout } from './checkout-mode.ts'
import { cartWordsOf } from './cart-words.ts'
import { makeCart, openCart, saveLines, type Cart, type StoredLine } from './cart-store.ts'
import { readGoodsOf } from './goods.ts'
import { quantities, readLines, sellable, versionOf } from './lines.ts'

interface Looking { locale: Locale; visitor: VisitorFacts; seen?: Seen | undefined }

export const noCart = (): Refusal => new Refusal('not-found', 'There is no such cart any more.')

const asVisitor = (payload: Payload, visitor: VisitorFacts, now: number): Promise<Asker> => startAsking(payload, { stage: 'browse', visitor, shipTo: null, now })

async function viewCart(payload: Payload, cart: Cart, { locale, visitor, seen = null }: Looking, now: number): Promise<CartView> {
  const asker = await asVisitor(payload, visitor, now)
  const { lines, currency } = await readLines(asker, cart.lines, { locale, seen, step: 'cart' })
  const shown = lines.map(({ line }) => line)
  const { mode } = await readCheckout(payload)
  return {
    version: versionOf([currency, shown.map(({ variant, quantity, version }) => [variant, quantity, version])]),
    changed: shown.some(({ changed }) => changed),
    lines: shown, currency, taxIncluded: isTaxIncluded(currency),
    subtotalMinor: sumMinor(sellable(lines).map(({ amountMinor }) => amountMinor)),
    count: cart.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    checkout: mode, ruleSet: asker.policy?.set.revision ?? null,
  }
}

export async function readCart(payload: Payload, asked: ReadCart, now: number): Promise<CartView> {
  const cart = await openCart(payload, asked.token, now)
  if (!cart) throw noCart()
  return viewCart(payload, cart, asked, now)
}

/** Refuses what the visitor can't have so many of: by the rules, by what is left, by what a cart holds. */
async function requireAllowed(payload: Payload, lines: readonly StoredLine[], variant: string, { locale, visitor }: Looking, now: number): Promise<void> {
  const goods = await readGoodsOf(payload, lines.map((line) => line.variant), locale)
  const one = goods.get(variant)
  const notThere = new Refusal('not-found', 'There is nothing like this in the shop.', { variant: 'There is nothing like this in the shop.' })
  if (!one) throw notThere
  const quantity = lines.find((line) => line.variant === variant)?.quantity ?? 0
  const say = cartWordsOf(locale)
  const refuse = (code: 'not-for-sale-here' | 'place-needed' | 'out-of-stock' | 'quantity-limit', field: string, sentence: string) => new Refusal(code, sentence, { [field]: sentence })
  if (quantity > mostOfVariant) throw refuse('quantity-limit', 'quantity', say.mostOfVariant)
  if (lines.length > mostLines) throw refuse('quantity-limit', 'variant', say.mostLines)
  const asker = await asVisitor(payload, visitor, now)
  const answer = await askRules(asker, 'cart', one, quantities(lines, goods).get(one.product) ?? quantity, 'always')
  if (answer.level === 'hidden') throw notThere
  if (answer.level !== 'purchase') {
    if (answer.most !== null) throw refuse('quantity-limit', 'quantity', say.mostOfProduct(answer.most))
    if (answer.needsPlace) throw refuse('place-needed', 'visitor', 'Whether this can be bought depends on the place.')
    throw refuse('not-for-sale-here', 'variant', 'This can’t be bought here.')
  }
  if (one.available < quantity) throw refuse('out-of-stock', 'quantity', say.left(one.available))
}

const mostTries = 4

/** Changes the lines of a cart; someone who was faster is asked again, not overwritten. */
async function change(payload: Payload, token: string, now: number, next: (lines: readonly StoredLine[]) => Promise<StoredLine[]>): Promise<Cart> {
  for (let attempt = 1; attempt <= mostTries; attempt++) {
    const cart = await openCart(payload, token, now)
    if (!cart) throw noCart()
    const saved = await saveLines(payload, cart, await next(cart.lines), now)
    if (saved) return saved
  }
  throw new Refusal('conflict', 'The cart is being changed elsewhere.')
}

const withQuantity = (lines: readonly StoredLine[], variant: string, quantity: (before: number) => number): StoredLine[] =>
  lines.some((line) => line.variant === variant)
    ? lines.map((line) => (line.variant === variant ? { variant, quantity: quantity(line.quantity) } : line))
    : [...lines, { variant, quantity: quantity(0) }]

export async function addToCart(payload: Payload, asked: AddToCart, now: number): Promise<OpenCart> {
  const { token, variant, quantity } = asked
  const more = async (lines: readonly StoredLine[]): Promise<StoredLine[]> => {
    const next = withQuantity(lines, variant, (before) => before + quantity)
    await requireAllowed(payload, next, variant, asked, now)
    return next
  }
  const isOpen = token !== null && (await openCart(payload, token, now)) !== null
  const made = isOpen ? { token, cart: await change(payload, token, now, more) } : await makeCart(payload, await more([]), now)
  return { token: made.token, cart: await viewCart(payload, made.cart, asked, now) }
}

/** Fewer is always possible; more is asked about like adding. */
export async function changeCart(payload: Payload, asked: ChangeCart, now: number): Promise<OpenCart> {
  const { token, variant, quantity } = asked
  const cart = await change(payload, token, now, async (lines) => {
    const before = lines.find((line) => line.variant === variant)?.quantity
    if (before === undefined) throw new Refusal('not-found', 'This isn’t in the cart.', { variant: 'This isn’t in the cart.' })
    const next = withQuantity(lines, variant, () => quantity)
    if (quantity > before) await requireAllowed(payload, next, variant, asked, now)
    return next
  })
  return { token, cart: await viewCart(payload, cart, asked, now) }
}

/** What isn't in the cart is gone already. */
export async function removeFromCart(payload: Payload, asked: RemoveFromCart, now: number): Promise<OpenCart> {
  const cart = await change(payload, asked.token, now, (lines) => Promise.resolve(lines.filter(({ variant }) => variant !== asked.variant)))
  return { token: asked.token, cart: await viewCart(payload, cart, asked, now) }
}
