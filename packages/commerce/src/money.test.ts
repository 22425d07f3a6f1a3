import fc from 'fast-check'
import { check } from '../test/check.ts'
import { MoneyError, partMinor, shareOutMinor, sumMinor, timesMinor, wholeMinor } from './money.ts'

const amount = fc.integer({ min: -1e12, max: 1e12 })
const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 })

describe('sums and products', () => {
  it('adds and multiplies whole minor units', () => {
    expect(sumMinor([1999, 1, -500])).toBe(1500)
    expect(sumMinor([])).toBe(0)
    expect(timesMinor(1999, 3)).toBe(5997)
    expect(timesMinor(1999, 0)).toBe(0)
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %p as an amount', (value) => {
    expect(() => wholeMinor(value)).toThrow(MoneyError)
    expect(() => sumMinor([1, value])).toThrow(MoneyError)
    expect(() => timesMinor(value, 1)).toThrow(MoneyError)
    expect(() => shareOutMinor(value, [1])).toThrow(MoneyError)
  })

  it('refuses what can’t be reckoned with exactly, also on the way to a sum that could', () => {
    expect(() => timesMinor(Number.MAX_SAFE_INTEGER, 2)).toThrow(MoneyError)
    expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1, -1])).toThrow(MoneyError)
    expect(timesMinor(Number.MAX_SAFE_INTEGER, 1)).toBe(Number.MAX_SAFE_INTEGER)
  })

  it.each([-1, 1.5, Number.NaN])('refuses %p as a quantity', (quantity) => {
    expect(() => timesMinor(100, quantity)).toThrow(MoneyError)
  })
})

describe('a part of an amount', () => {
  it('rounds half a cent up, and less than half down', () => {
    expect(partMinor(10, 50_000, 1_000_000)).toBe(1)
    expect(partMinor(9, 50_000, 1_000_000)).toBe(0)
    expect(partMinor(10_000, 99_750, 1_000_000)).toBe(998)
  })

  it('gives back of a negative amount what it took of a positive one', () => {
    check(2_000, fc.property(amount, fc.nat(1_000_000), (value, rate) => {
      expect(partMinor(-value, rate, 1_000_000) + partMinor(value, rate, 1_000_000)).toBe(0)
    }))
  })

  it('is a whole number less than a cent from the exact part', () => {
    check(2_000, fc.property(fc.integer({ min: 0, max: 1e9 }), fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (value, numerator, denominator) => {
      const part = partMinor(value, numerator, denominator)
      expect(Number.isSafeInteger(part)).toBe(true)
      const twice = 2n * BigInt(part) * BigInt(denominator) - 2n * BigInt(value) * BigInt(numerator)
      expect(twice > -BigInt(denominator) && twice <= BigInt(denominator)).toBe(true)
    }))
  })

  it('refuses a part that is no fraction', () => {
    expect(() => partMinor(100, -1, 2)).toThrow(MoneyError)
    expect(() => partMinor(100, 0.5, 2)).toThrow(MoneyError)
    expect(() => partMinor(100, 1, 0)).toThrow(MoneyError)
    expect(() => partMinor(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(MoneyError)
  })
})

describe('shares', () => {
  it('go to those that lost most by rounding, the first of equals first', () => {
    expect(shareOutMinor(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(shareOutMinor(5, [0, 0])).toEqual([3, 2])
    expect(shareOutMinor(10, [1, 3, 0])).toEqual([3, 7, 0])
    expect(shareOutMinor(-100, [1, 1, 1])).toEqual([-34, -33, -33])
    expect(shareOutMinor(0, [])).toEqual([])
  })

  it('sum to exactly the whole, are whole, and never turn their sign', () => {
    check(3_000, fc.property(amount, weights, (value, by) => {
      const shares = shareOutMinor(value, by)
      expect(sumMinor(shares)).toBe(value)
      for (const share of shares) {
        expect(Number.isSafeInteger(share)).toBe(true)
        expect(share === 0 || Math.sign(share) === Math.sign(value)).toBe(true)
      }
    }))
  })

  it('differ from the exact share by less than a cent, and a weight of 0 gets nothing', () => {
    check(2_000, fc.property(fc.nat(1e9), weights.filter((by) => by.some((one) => one > 0)), (value, by) => {
      const whole = by.reduce((sum, one) => sum + one, 0)
      for (const [at, share] of shareOutMinor(value, by).entries()) {
        const exact = BigInt(value) * BigInt(by[at] ?? 0)
        const off = BigInt(share) * BigInt(whole) - exact
        expect(off > -BigInt(whole) && off < BigInt(whole)).toBe(true)
        if (by[at] === 0) expect(share).toBe(0)
      }
    }))
  })

  it('are refused where there is nobody to share with, or a weight is none', () => {
    expect(() => shareOutMinor(1, [])).toThrow(MoneyError)
    expect(() => shareOutMinor(1, [-1, 2])).toThrow(MoneyError)
    expect(() => shareOutMinor(1, [0.5])).toThrow(MoneyError)
  })
})
