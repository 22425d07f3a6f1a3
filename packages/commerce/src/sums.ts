import { MoneyError, shareOutMinor, sumMinor, timesMinor, type Currency } from './money.ts'
import { reckonTaxes, type TaxClass, type TaxLine, type TaxRate } from './tax.ts'

/** Whether catalogue and shipping prices of a currency have their taxes in them: in euros yes, in dollars no. */
export const isTaxIncluded = (currency: Currency): boolean => currency === 'EUR'

/** A line as it is sold: the price of one, in minor units, and how many. */
export interface SumLine { id: string; unitMinor: number; quantity: number; taxClass: TaxClass }

export interface Sums {
  lines: { id: string; amountMinor: number; /** Its own taxes and those of its share of the shipping. */ taxMinor: number; shippingMinor: number }[]
  /** The goods as priced. */
  subtotalMinor: number
  shippingMinor: number
  taxes: TaxLine[]
  taxMinor: number
  taxIncluded: boolean
  /** What is paid: goods, shipping, and the taxes that aren't in these already. */
  totalMinor: number
}

/**
 * What an order comes to at a place. Shipping is taxed as the goods that are sent: its price is shared out over the lines by value, and
 * each share is taxed as its line, since goods that the seller delivers are one supply, the delivery in it (Canada Revenue Agency,
 * interpretation of 17 March 1998 on shipping and handling fees on books, https://taxinterpretations.com/content/669400; European Union:
 * an ancillary service shares the tax treatment of the principal supply,
 * Court of Justice C-349/96, paragraph 30). Where a line's class has no rate at the place: that class. Throws a MoneyError on amounts or quantities that
 * aren't whole, negative ones, or an overflow.
 */
export function sumOrder(
  lines: readonly SumLine[],
  { shippingMinor, ...how }: { currency: Currency; place: string; rates: readonly TaxRate[]; shippingMinor: number },
): ({ ok: true } & Sums) | { ok: false; code: 'no-rate'; taxClass: TaxClass } {
  if (shippingMinor < 0 || lines.some(({ unitMinor }) => unitMinor < 0)) throw new MoneyError('A price is never negative.')
  const amounts = lines.map(({ unitMinor, quantity }) => timesMinor(unitMinor, quantity))
  const shipping = shareOutMinor(shippingMinor, amounts)
  const taxIncluded = isTaxIncluded(how.currency)
  const taxables = lines.map(({ taxClass }, at) => ({ taxClass, amountMinor: sumMinor([amounts[at] ?? 0, shipping[at] ?? 0]) }))
  const taxes = reckonTaxes(taxables, { rates: how.rates, place: how.place, included: taxIncluded })
  if (!taxes.ok) return taxes
  const subtotalMinor = sumMinor(amounts)
  return {
    ok: true,
    lines: lines.map(({ id }, at) => ({ id, amountMinor: amounts[at] ?? 0, shippingMinor: shipping[at] ?? 0, taxMinor: taxes.byTaxable[at] ?? 0 })),
    subtotalMinor, shippingMinor, taxes: taxes.lines, taxMinor: taxes.totalMinor, taxIncluded,
    totalMinor: sumMinor([subtotalMinor, shippingMinor, taxIncluded ? 0 : taxes.totalMinor]),
  }
}
