import fc from 'fast-check'
import { check } from '../test/check.ts'
import { sumMinor } from './money.ts'
import { ratesAt, reckonTaxes, taxClasses, type Taxable, type TaxRate } from './tax.ts'

const rates: TaxRate[] = [
  { id: 'gst', tax: 'gst', places: ['CA'], exceptPlaces: ['CA-ON'], classes: ['standard', 'books'], ratePpm: 50_000 },
  { id: 'hst', tax: 'hst', places: ['CA-ON'], classes: ['standard'], ratePpm: 130_000 },
  { id: 'hst-books', tax: 'gst', places: ['CA-ON'], classes: ['books'], ratePpm: 50_000 },
  { id: 'qst', tax: 'qst', places: ['CA-QC'], classes: ['standard'], ratePpm: 99_750 },
  { id: 'us', tax: 'sales-tax', places: ['US'], classes: ['standard', 'books', 'food'], ratePpm: 0 },
  { id: 'vat', tax: 'vat', places: ['NL'], classes: ['standard'], ratePpm: 210_000 },
  { id: 'vat-books', tax: 'vat', places: ['NL'], classes: ['books'], ratePpm: 90_000 },
]
const at = (place: string, taxables: Taxable[], included = false) => reckonTaxes(taxables, { rates, place, included })

it('reckons GST and QST each on the price without tax, as Revenu Québec’s example does', () => {
  expect(at('CA-QC', [{ amountMinor: 10_000, taxClass: 'standard' }])).toEqual({
    ok: true, totalMinor: 1_498, byTaxable: [1_498],
    lines: [{ tax: 'gst', ratePpm: 50_000, baseMinor: 10_000, amountMinor: 500 }, { tax: 'qst', ratePpm: 99_750, baseMinor: 10_000, amountMinor: 998 }],
  })
})

it('rounds a tax once an order, not once a line', () => {
  const line: Taxable = { amountMinor: 10, taxClass: 'standard' }
  // 10 × 5 % is half a cent, a whole one by itself; three of them are one and a half, so two.
  expect(at('CA-AB', [line])).toMatchObject({ totalMinor: 1 })
  expect(at('CA-AB', [line, line, line])).toMatchObject({ totalMinor: 2, byTaxable: [1, 1, 0] })
})

it('takes the tax out of a price that has it in it', () => {
  expect(at('NL', [{ amountMinor: 1_090, taxClass: 'books' }, { amountMinor: 1_210, taxClass: 'standard' }], true)).toEqual({
    ok: true, totalMinor: 300, byTaxable: [90, 210],
    lines: [{ tax: 'vat', ratePpm: 90_000, baseMinor: 1_000, amountMinor: 90 }, { tax: 'vat', ratePpm: 210_000, baseMinor: 1_000, amountMinor: 210 }],
  })
})

it('takes two taxes out of one price, each on the price without any', () => {
  const taken = reckonTaxes([{ amountMinor: 11_498, taxClass: 'standard' }], { rates, place: 'CA-QC', included: true })
  expect(taken).toMatchObject({ lines: [{ tax: 'gst', baseMinor: 10_000, amountMinor: 500 }, { tax: 'qst', baseMinor: 10_000, amountMinor: 998 }] })
})

it('lets an exception keep a rate from a province, and gives it its own', () => {
  expect(ratesAt(rates, 'CA-ON', 'standard')?.map(({ id }) => id)).toEqual(['hst'])
  expect(ratesAt(rates, 'CA-AB', 'standard')?.map(({ id }) => id)).toEqual(['gst'])
  expect(ratesAt(rates, 'CA-QC', 'standard')?.map(({ id }) => id)).toEqual(['gst', 'qst'])
})

it('doesn’t take a place that nobody looked up for one without tax', () => {
  expect(at('FR', [{ amountMinor: 100, taxClass: 'standard' }])).toEqual({ ok: false, code: 'no-rate', taxClass: 'standard' })
  expect(at('CA-AB', [{ amountMinor: 100, taxClass: 'food' }])).toEqual({ ok: false, code: 'no-rate', taxClass: 'food' })
  expect(at('US-TX', [{ amountMinor: 100, taxClass: 'standard' }])).toMatchObject({ ok: true, totalMinor: 0 })
})

it('taxes exempt goods nowhere, also where no rate is known', () => {
  expect(at('FR', [{ amountMinor: 100, taxClass: 'exempt' }])).toEqual({ ok: true, totalMinor: 0, byTaxable: [0], lines: [] })
})

describe('for any order', () => {
  const taxables = fc.array(fc.record({ amountMinor: fc.nat(1_000_000), taxClass: fc.constantFrom(...taxClasses) }), { minLength: 1, maxLength: 12 })
  const anyRates = fc.array(fc.record({
    id: fc.uuid(), tax: fc.constantFrom('gst', 'qst', 'vat'), places: fc.constantFrom(['CA'], ['CA-QC'], ['NL']), classes: fc.subarray([...taxClasses]), ratePpm: fc.nat(300_000),
  }), { maxLength: 6 }).map((some): TaxRate[] => [...some, { id: 'all', tax: 'all', places: ['CA', 'NL'], classes: taxClasses, ratePpm: 0 }])
  const orders = fc.tuple(taxables, anyRates, fc.constantFrom('CA-QC', 'CA-AB', 'NL'), fc.boolean())

  it('the taxes of the things sum to those of the lines, and these to the whole, all of them whole and none negative', () => {
    check(2_000, fc.property(orders, ([some, all, place, included]) => {
      const taxes = reckonTaxes(some, { rates: all, place, included })
      if (!taxes.ok) throw new Error(taxes.taxClass)
      expect(sumMinor(taxes.byTaxable)).toBe(taxes.totalMinor)
      expect(sumMinor(taxes.lines.map(({ amountMinor }) => amountMinor))).toBe(taxes.totalMinor)
      for (const amount of [...taxes.byTaxable, ...taxes.lines.flatMap(({ amountMinor, baseMinor }) => [amountMinor, baseMinor])]) {
        expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
      }
    }))
  })

  it('a tax that is in the price is never more than the price', () => {
    check(2_000, fc.property(orders, ([some, all, place]) => {
      const taxes = reckonTaxes(some, { rates: all, place, included: true })
      if (!taxes.ok) throw new Error(taxes.taxClass)
      expect(taxes.totalMinor).toBeLessThanOrEqual(sumMinor(some.map(({ amountMinor }) => amountMinor)) + taxes.lines.length)
    }))
  })
})
