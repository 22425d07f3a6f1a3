import { partMinor, shareOutMinor, sumMinor, wholePpm } from './money.ts'
import { coverage } from './places.ts'

/** The classes that goods are taxed by. `exempt` is taxed nowhere, by no rate. */
export const taxClasses = ['standard', 'books', 'food', 'exempt'] as const
export type TaxClass = (typeof taxClasses)[number]

/** A tax at some places on some classes of goods. A rate of 0 says that it was looked at: nothing is collected. */
export interface TaxRate {
  id: string
  /** Rates of one tax share its code, so that a receipt has one line a tax and rate: `gst`, `qst`, `vat`. */
  tax: string
  places: readonly string[]
  exceptPlaces?: readonly string[]
  classes: readonly TaxClass[]
  /** Parts per million: 13 % is 130,000, 9.975 % is 99,750. */
  ratePpm: number
}

/** What is taxed: an amount in minor units, and its class. */
export interface Taxable { amountMinor: number; taxClass: TaxClass }

/** One line of a receipt. */
export interface TaxLine {
  tax: string
  ratePpm: number
  /** What it was reckoned on, without any tax. */
  baseMinor: number
  amountMinor: number
}

export type Taxes =
  | { ok: true; lines: TaxLine[]; totalMinor: number; /** The taxes of each thing, in order; they sum to the total. */ byTaxable: number[] }
  | { ok: false; code: 'no-rate'; taxClass: TaxClass }

/**
 * The rates that apply to a class at a place: all that cover both, in the order of ids. Null where there is none, so that nobody takes
 * "not looked up" for "no tax": say so with a rate of 0. None for `exempt`.
 */
export function ratesAt(rates: readonly TaxRate[], place: string, taxClass: TaxClass): TaxRate[] | null {
  if (taxClass === 'exempt') return []
  const found = rates.filter((rate) => rate.classes.includes(taxClass) && coverage(place, rate) > 0)
  return found.length === 0 ? null : found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * The taxes of an order at a place. Each tax is reckoned once an order, on the sum of all that it is due on at one rate, and rounded to the
 * cent, half a cent up; several taxes on one thing are each reckoned on the price without any tax. Amounts with `included` have their taxes
 * in them: `amount × rate ÷ (1 + all rates)`.
 *
 * Once an order and not once a line, since all three authorities allow it and a customer can check it with the sum on the receipt:
 * Canada, Excise Tax Act s. 165.2 (tax on the total of an invoice; less than half a cent is dropped, half or more is a cent;
 * https://laws-lois.justice.gc.ca/eng/acts/E-15/section-165.2.html); Revenu Québec, "Calculating the Taxes" (QST at 9.975 % on the price
 * without GST; on the total of all goods before rounding; https://www.revenuquebec.ca/en/businesses/consumption-taxes/gsthst-and-qst/collecting-gst-and-qst/calculating-the-taxes/);
 * the Netherlands, Uitvoeringsbesluit omzetbelasting 1968 art. 5a (rounded arithmetically to whole cents, https://wetten.overheid.nl/BWBR0002633).
 *
 * Where a thing has no rate: its class. Throws a MoneyError on amounts that aren't whole.
 */
export function reckonTaxes(taxables: readonly Taxable[], { rates, place, included }: { rates: readonly TaxRate[]; place: string; included: boolean }): Taxes {
  const byLine = new Map<string, Due>()
  for (const [at, { amountMinor, taxClass }] of taxables.entries()) {
    const applying = ratesAt(rates, place, taxClass)
    if (!applying) return { ok: false, code: 'no-rate', taxClass }
    const togetherPpm = applying.reduce((sum, { ratePpm }) => sum + ratePpm, 0)
    for (const { tax, ratePpm } of applying) {
      // What is in a price depends on all the rates that are in it, so only things with the same ones are summed.
      const key = `${tax} ${ratePpm} ${included ? togetherPpm : ''}`
      const due = byLine.get(key) ?? { tax, ratePpm, togetherPpm, at: [], amounts: [] }
      byLine.set(key, { ...due, at: [...due.at, at], amounts: [...due.amounts, amountMinor] })
    }
  }
  const byTaxable = taxables.map(() => 0)
  const lines = [...byLine.values()].map((due): TaxLine => {
    const amountMinor = taxOf(due, included)
    for (const [index, share] of shareOutMinor(amountMinor, due.amounts).entries()) {
      const at = due.at[index] ?? 0
      byTaxable[at] = sumMinor([byTaxable[at] ?? 0, share])
    }
    return { tax: due.tax, ratePpm: due.ratePpm, baseMinor: baseOf(due, included), amountMinor }
  })
  return { ok: true, lines, totalMinor: sumMinor(lines.map(({ amountMinor }) => amountMinor)), byTaxable }
}

interface Due { tax: string; ratePpm: number; togetherPpm: number; at: number[]; amounts: number[] }

const taxOf = ({ amounts, ratePpm, togetherPpm }: Due, included: boolean): number => partMinor(sumMinor(amounts), ratePpm, included ? wholePpm + togetherPpm : wholePpm)

/** Without the taxes that are in it: what is left of the amount, so that base and tax sum to what was paid. */
function baseOf({ amounts, togetherPpm }: Due, included: boolean): number {
  const amount = sumMinor(amounts)
  return included ? sumMinor([amount, -partMinor(amount, togetherPpm, wholePpm + togetherPpm)]) : amount
}
