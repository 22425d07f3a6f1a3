import { findShipping, isTaxIncluded, largestChargeMinor, sumOrder, type Currency, type Shipping } from '@gatehouse/commerce'
import type { AskQuote, Locale, QuoteView } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { Refusal } from '../endpoints/refusal.ts'
import { readEnv } from '../env.ts'
import { startAsking } from './ask-rules.ts'
import { noCart } from './cart.ts'
import { readCheckout } from './checkout-mode.ts'
import { openCart } from './cart-store.ts'
import { readLines, sellable, versionOf } from './lines.ts'
import { checkShipTo } from './ship-to.ts'
import { readRates, readZones, type Zones } from './tables.ts'

type Sold = ReturnType<typeof sellable>
type Problem = QuoteView['problems'][number]

/**
 * What a cart comes to at an address. Each line is decided in stage `sale` for the address, the visitor, the warehouse and the seller;
 * lines that can't go on stay and say why, and the rest is summed. `changed` says that it isn't what was last shown.
 */
export async function quoteCart(payload: Payload, asked: AskQuote, now: number): Promise<QuoteView> {
  const { locale, visitor, seen = null } = asked
  const cart = await openCart(payload, asked.token, now)
  if (!cart) throw noCart()
  const checked = checkShipTo(asked.shipTo)
  if (!checked.ok) throw new Refusal('invalid-fields', 'The address has an error.', checked.fields)
  const { place } = checked
  const asker = await startAsking(payload, { stage: 'sale', visitor, shipTo: place, now })
  const { lines, currency } = await readLines(asker, cart.lines, { locale, seen, step: 'quote' })
  const sold = sellable(lines)
  const { mode, termsVersion } = await readCheckout(payload)
  const problems: Problem[] = [...(mode === 'gated' ? [] : ['checkout-off' as const]), ...(sold.length > 0 ? [] : ['nothing-to-buy' as const])]

  const reckoned = sold.length === 0 ? { shipping: null, sums: null, problems: [] } : await reckon(payload, sold, { locale, place, currency, chosen: asked.shipping ?? null })
  problems.push(...reckoned.problems)
  const shown = lines.map(({ line }) => line)
  const version = versionOf([place, currency, shown.map((line) => [line.variant, line.quantity, line.version]), reckoned.shipping, reckoned.sums, termsVersion])
  const changed = seen !== null && seen.version !== version
  return {
    version, changed, place, lines: shown, currency, taxIncluded: isTaxIncluded(currency), shipping: reckoned.shipping, sums: reckoned.sums, problems,
    canOrder: problems.length === 0 && !changed, termsVersion, payPageOrigin: readEnv().payPageOrigin, ruleSet: asker.policy?.set.revision ?? null,
  }
}

interface Where { locale: Locale; place: string; currency: Currency; chosen: string | null }
interface Reckoned { shipping: QuoteView['shipping']; sums: QuoteView['sums']; problems: Problem[] }

const weightOf = (sold: Sold): number | null => {
  const weights = sold.map(({ goods, quantity }) => (goods.weightGrams === null ? null : goods.weightGrams * quantity))
  return weights.some((weight) => weight === null) ? null : weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0)
}

async function reckon(payload: Payload, sold: Sold, { locale, place, currency, chosen }: Where): Promise<Reckoned> {
  const zones = await readZones(payload, locale)
  const found = findShipping(zones.zones, { place, currency, weightGrams: weightOf(sold) })
  const shipping = asShown(found, zones, chosen)
  if (!shipping) return { shipping: null, sums: null, problems: [!found.ok && found.code === 'too-heavy' ? 'too-heavy' : 'no-shipping'] }
  const { rates, titleOf } = await readRates(payload, locale)
  const shippingMinor = shipping.options.find(({ id }) => id === shipping.chosen)?.priceMinor ?? 0
  const lines = sold.map(({ goods, quantity, unitMinor }) => ({ id: goods.variant, unitMinor, quantity, taxClass: goods.taxClass }))
  const sums = sumOrder(lines, { currency, place, rates, shippingMinor })
  if (!sums.ok) return { shipping, sums: null, problems: ['no-tax-rate'] }
  const { subtotalMinor, taxMinor, totalMinor, taxes } = sums
  return {
    shipping,
    sums: { subtotalMinor, shippingMinor, taxMinor, totalMinor, taxes: taxes.map((line) => ({ title: titleOf(line, place), ...line })) },
    problems: totalMinor > largestChargeMinor ? ['too-large'] : [],
  }
}

/** The ways with their names, and the one that is reckoned with: as chosen, else the cheapest. */
function asShown(found: Shipping, { titles }: Zones, chosen: string | null): QuoteView['shipping'] {
  if (!found.ok) return null
  const options = found.options.map(({ zone, priceMinor }) => ({ id: zone, title: titles.get(zone) ?? '', priceMinor }))
  const first = options.find(({ id }) => id === chosen) ?? options[0]
  return first ? { options, chosen: first.id } : null
}
