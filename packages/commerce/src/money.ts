/** The currencies that the house reckons in, ISO 4217. All have two decimals: a minor unit is a cent. */
export const currencies = ['CAD', 'USD', 'EUR'] as const
export type Currency = (typeof currencies)[number]

/**
 * What one payment can come to at most, in minor units: Stripe takes eight digits
 * (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
 */
export const largestChargeMinor = 99_999_999

/** Parts per million in a whole: a rate of 9.975 % is 99,750. */
export const wholePpm = 1_000_000

/** An amount that isn't a whole number of minor units, or too large to be reckoned with exactly. A bug of the caller, never a visitor's. */
export class MoneyError extends Error {
  override name = 'MoneyError'
}

/** The same number, if it is a whole number of minor units that can be reckoned with exactly. Throws a MoneyError otherwise. */
export function wholeMinor(amountMinor: number): number {
  if (!Number.isSafeInteger(amountMinor)) throw new MoneyError(`${amountMinor} is no whole number of minor units.`)
  // Never -0, which differs from 0 to some.
  return amountMinor + 0
}

/** The sum of amounts in minor units of one currency; 0 of none. Throws a MoneyError on a fraction or an overflow, also on the way. */
export function sumMinor(amountsMinor: readonly number[]): number {
  return amountsMinor.reduce((sum, amount) => wholeMinor(sum + wholeMinor(amount)), 0)
}

/** An amount in minor units as many times as `quantity` says: a whole number, 0 or more. Throws a MoneyError otherwise, or on an overflow. */
export function timesMinor(amountMinor: number, quantity: number): number {
  if (!Number.isSafeInteger(quantity) || quantity < 0) throw new MoneyError(`${quantity} is no quantity.`)
  return wholeMinor(wholeMinor(amountMinor) * quantity)
}

/**
 * `amount × numerator ÷ denominator` in whole minor units, half a unit rounded up (away from zero for a negative amount, so that
 * what is given back is what was taken). Exact, whatever the size on the way. Throws a MoneyError on a fraction, a negative numerator,
 * a denominator that isn't positive, or an overflow.
 */
export function partMinor(amountMinor: number, numerator: number, denominator: number): number {
  if (!Number.isSafeInteger(numerator) || numerator < 0) throw new MoneyError(`${numerator} is no numerator.`)
  if (!Number.isSafeInteger(denominator) || denominator <= 0) throw new MoneyError(`${denominator} is no denominator.`)
  const size = BigInt(Math.abs(wholeMinor(amountMinor))) * BigInt(numerator)
  const rounded = Number((2n * size + BigInt(denominator)) / (2n * BigInt(denominator)))
  return wholeMinor(amountMinor < 0 ? -rounded : rounded)
}

/**
 * Shares an amount out by weights, so that the shares sum to exactly the amount: each gets its part rounded down (towards zero), and
 * what is left goes, a unit each, to those that lost most by it, the first of equals first. Weights are whole numbers, 0 or more; where
 * all are 0, each counts alike. No weights: an empty list, and then only 0 can be shared. Throws a MoneyError otherwise.
 */
export function shareOutMinor(amountMinor: number, weights: readonly number[]): number[] {
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) throw new MoneyError('A weight is a whole number, 0 or more.')
  const amount = BigInt(Math.abs(wholeMinor(amountMinor)))
  const sign = amountMinor < 0 ? -1 : 1
  if (weights.length === 0) {
    if (amount !== 0n) throw new MoneyError('There is nobody to share with.')
    return []
  }
  const isEven = weights.every((weight) => weight === 0)
  const counted = weights.map((weight) => BigInt(isEven ? 1 : weight))
  const whole = counted.reduce((sum, weight) => sum + weight, 0n)
  const shares = counted.map((weight, at) => ({ at, share: (amount * weight) / whole, lost: (amount * weight) % whole }))
  const left = Number(amount - shares.reduce((sum, { share }) => sum + share, 0n))
  const luckiest = [...shares].sort((a, b) => (a.lost === b.lost ? a.at - b.at : a.lost < b.lost ? 1 : -1)).slice(0, left)
  for (const one of luckiest) one.share += 1n
  return shares.map(({ share }) => wholeMinor(sign * Number(share)))
}
