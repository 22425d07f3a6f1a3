import { createHash } from 'node:crypto'
import { currencyOf, isTaxIncluded, priceIn, timesMinor, type Currency } from '@gatehouse/commerce'
import type { CartLine, Locale, Price, Seen } from '@gatehouse/contract'
import { askRules, type Answer, type Asker } from './ask-rules.ts'
import type { StoredLine } from './cart-store.ts'
import { readGoodsOf, type Goods } from './goods.ts'

type Shown = Extract<CartLine, { kind: 'shown' }>

/** A line as it is shown, and what it is; `goods` null where it is hidden or gone. */
export interface Line { line: CartLine; goods: Goods | null }
export interface Lines { lines: Line[]; currency: Currency }

/** Equal for what reads the same to whoever looks at it. */
export const versionOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)

/** How many of each product there are over all lines: what a limit on a product counts. */
export function quantities(lines: readonly StoredLine[], goods: ReadonlyMap<string, Goods>): Map<string, number> {
  const byProduct = new Map<string, number>()
  for (const { variant, quantity } of lines) {
    const product = goods.get(variant)?.product
    if (product !== undefined) byProduct.set(product, (byProduct.get(product) ?? 0) + quantity)
  }
  return byProduct
}

/** Prices count where they say of tax what their currency means here; another one would be taxed wrongly, so it is none. */
const countedPrices = ({ prices }: Goods): Price[] => prices.filter(({ currency, taxIncluded }) => taxIncluded === isTaxIncluded(currency))

/** One currency for all: that of the places, Canadian dollars as soon as something that can be bought has no price in it. */
function currencyFor(places: readonly string[], sold: readonly Goods[]): Currency {
  const wanted = currencyOf(places)
  return sold.every((goods) => countedPrices(goods).some(({ currency }) => currency === wanted)) ? wanted : 'CAD'
}

/** Each line with the answer of the rules, its price and its stock. Nothing is left out: what can't be bought stays and says why. */
export async function readLines(asker: Asker, stored: readonly StoredLine[], { locale, seen, step }: { locale: Locale; seen: Seen; step: 'cart' | 'quote' }): Promise<Lines> {
  const goods = await readGoodsOf(asker.payload, stored.map(({ variant }) => variant), locale)
  const totals = quantities(stored, goods)
  const answers = new Map<string, Answer>()
  for (const one of goods.values()) {
    if (!answers.has(one.product)) answers.set(one.product, await askRules(asker, step, one, totals.get(one.product) ?? 1, step === 'quote' ? 'refusals' : 'never'))
  }
  const isSold = (one: Goods): boolean => answers.get(one.product)?.level === 'purchase'
  const currency = currencyFor(asker.shipTo === null ? asker.visitor.places : [asker.shipTo], [...goods.values()].filter(isSold))
  return {
    currency,
    lines: stored.map((line): Line => {
      const one = goods.get(line.variant)
      const answer = one && answers.get(one.product)
      if (!one || !answer?.decision || answer.level === 'hidden') return { goods: null, line: seenOr(seen, { kind: 'hidden', ...line }, ['hidden']) }
      return { goods: one, line: shownLine(asker, { stored: line, goods: one, answer, currency, seen }) }
    }),
  }
}

/** With its version, and whether that is another one than was last seen. What wasn't there then hasn't changed. */
function seenOr<T extends { variant: string }>(seen: Seen, line: T, says: unknown): T & { version: string; changed: boolean } {
  const version = versionOf(says)
  const before = seen?.lines[line.variant]
  return { ...line, version, changed: before !== undefined && before !== version }
}

interface Parts { stored: StoredLine; goods: Goods; answer: Answer; currency: Currency; seen: Seen }

function shownLine(asker: Asker, { stored, goods, answer, currency, seen }: Parts): Shown {
  const level = answer.level as Shown['level']
  const unit = level === 'information' ? null : priceIn(countedPrices(goods).filter((price) => price.currency === currency), currency)
  const blocked = whyBlocked({ stored, goods, answer, hasPrice: unit?.currency === currency })
  const notices = asker.policy?.set.content.notices ?? {}
  const textsOf = (ids: readonly string[]) => ids.flatMap((id) => (notices[id] ? [{ id, ...notices[id] }] : []))
  const { binding = [], duties = [] } = answer.decision ?? {}
  const line: Omit<Shown, 'version' | 'changed'> = {
    kind: 'shown', variant: stored.variant, quantity: stored.quantity,
    slug: goods.slug, title: goods.title, label: goods.label, textLocale: goods.textLocale, picture: goods.picture,
    level, blocked, reasons: level === 'purchase' ? [] : textsOf(binding), duties: textsOf(duties),
    maxQuantity: blocked === 'quantity-limit' ? answer.most : null,
    stockState: goods.stockState, left: level !== 'information' && goods.available < stored.quantity ? goods.available : null,
    unit, amountMinor: unit && timesMinor(unit.amountMinor, stored.quantity),
  }
  return seenOr(seen, line, [level, blocked, unit?.currency ?? null, unit?.amountMinor ?? null, level === 'purchase' ? [] : binding, duties])
}

function whyBlocked({ stored, goods, answer, hasPrice }: { stored: StoredLine; goods: Goods; answer: Answer; hasPrice: boolean }): Shown['blocked'] {
  if (answer.level !== 'purchase') {
    if (answer.most !== null) return 'quantity-limit'
    return answer.needsPlace ? 'place-needed' : 'not-here'
  }
  if (goods.available < stored.quantity) return 'out-of-stock'
  return hasPrice ? null : 'no-price'
}

/** What of the lines can be bought, with what it costs. */
export function sellable(lines: readonly Line[]): { goods: Goods; quantity: number; unitMinor: number; amountMinor: number }[] {
  return lines.flatMap(({ line, goods }) => {
    if (line.kind !== 'shown' || !goods || line.blocked !== null || !line.unit || line.amountMinor === null) return []
    return [{ goods, quantity: line.quantity, unitMinor: line.unit.amountMinor, amountMinor: line.amountMinor }]
  })
}
