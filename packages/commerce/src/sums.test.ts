import fc from 'fast-check'
import { check } from '../test/check.ts'
import { MoneyError, sumMinor } from './money.ts'
import { sumOrder, type SumLine } from './sums.ts'
import type { TaxRate } from './tax.ts'

const rates: TaxRate[] = [
  { id: 'hst', tax: 'hst', places: ['CA-ON'], classes: ['standard'], ratePpm: 130_000 },
  { id: 'gst', tax: 'gst', places: ['CA-ON'], classes: ['books'], ratePpm: 50_000 },
  { id: 'vat', tax: 'vat', places: ['NL'], classes: ['standard', 'books'], ratePpm: 90_000 },
]
const guide: SumLine = { id: 'guide', unitMinor: 3_000, quantity: 2, taxClass: 'books' }
const tea: SumLine = { id: 'tea', unitMinor: 2_000, quantity: 1, taxClass: 'standard' }

it('adds the taxes on top in dollars, and taxes the shipping as the goods that are sent', () => {
  expect(sumOrder([guide, tea], { currency: 'CAD', place: 'CA-ON', rates, shippingMinor: 800 })).toEqual({
    ok: true, subtotalMinor: 8_000, shippingMinor: 800, taxIncluded: false,
    taxes: [{ tax: 'gst', ratePpm: 50_000, baseMinor: 6_600, amountMinor: 330 }, { tax: 'hst', ratePpm: 130_000, baseMinor: 2_200, amountMinor: 286 }],
    taxMinor: 616, totalMinor: 9_416,
    lines: [{ id: 'guide', amountMinor: 6_000, shippingMinor: 600, taxMinor: 330 }, { id: 'tea', amountMinor: 2_000, shippingMinor: 200, taxMinor: 286 }],
  })
})

it('leaves the total as it is priced in euros, and says what tax is in it', () => {
  expect(sumOrder([guide], { currency: 'EUR', place: 'NL', rates, shippingMinor: 540 })).toMatchObject({ totalMinor: 6_540, taxMinor: 540, taxIncluded: true })
})

it('says which class has no rate at the place', () => {
  expect(sumOrder([guide, { ...tea, taxClass: 'food' }], { currency: 'CAD', place: 'CA-ON', rates, shippingMinor: 0 })).toEqual({ ok: false, code: 'no-rate', taxClass: 'food' })
})

it('refuses a negative price, a fraction, a fraction of a thing, and an overflow', () => {
  const sum = (line: Partial<SumLine>, shippingMinor = 0) => () => sumOrder([{ ...guide, ...line }], { currency: 'CAD', place: 'CA-ON', rates, shippingMinor })
  expect(sum({ unitMinor: -1 })).toThrow(MoneyError)
  expect(sum({}, -1)).toThrow(MoneyError)
  expect(sum({ unitMinor: 0.5 })).toThrow(MoneyError)
  expect(sum({ quantity: 1.5 })).toThrow(MoneyError)
  expect(sum({ quantity: -1 })).toThrow(MoneyError)
  expect(sum({ unitMinor: Number.MAX_SAFE_INTEGER })).toThrow(MoneyError)
  expect(sum({})).not.toThrow()
})

it('sums to the total by lines as well as by kinds, for any order', () => {
  const lines = fc.array(fc.record({ id: fc.uuid(), unitMinor: fc.nat(100_000), quantity: fc.integer({ min: 1, max: 99 }), taxClass: fc.constantFrom('standard' as const, 'books' as const, 'exempt' as const) }), { minLength: 1, maxLength: 10 })
  check(2_000, fc.property(lines, fc.nat(10_000), fc.constantFrom({ currency: 'CAD' as const, place: 'CA-ON' }, { currency: 'EUR' as const, place: 'NL' }), (some, shippingMinor, where) => {
    const sums = sumOrder(some, { ...where, rates, shippingMinor })
    if (!sums.ok) throw new Error(sums.taxClass)
    expect(sumMinor(sums.lines.map((line) => line.amountMinor + line.shippingMinor + (sums.taxIncluded ? 0 : line.taxMinor)))).toBe(sums.totalMinor)
    expect(sumMinor(sums.lines.map(({ shippingMinor: share }) => share))).toBe(shippingMinor)
    expect(sumMinor(sums.lines.map(({ taxMinor }) => taxMinor))).toBe(sums.taxMinor)
  }))
})
