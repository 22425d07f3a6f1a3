import type { SessionRequest } from './provider.ts'

/** Throws where an amount isn't a whole, positive number of minor units: that is a fault of the caller. */
export function requireAmount(amountMinor: number): void {
  if (!Number.isSafeInteger(amountMinor) || amountMinor <= 0) throw new RangeError(`an amount must be a whole number of minor units above 0, not ${amountMinor}`)
}

/** Throws where what the hosted page would show doesn't add up to the order's total. */
export function requireTotal({ lines, shipping, taxes, totalMinor }: Pick<SessionRequest, 'lines' | 'shipping' | 'taxes' | 'totalMinor'>): void {
  requireAmount(totalMinor)
  const others = [...(shipping ? [shipping] : []), ...taxes].map(({ amountMinor }) => amountMinor)
  for (const amount of [...lines.map(({ unitAmountMinor }) => unitAmountMinor), ...others]) {
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`a line's amount must be a whole number of minor units, not ${amount}`)
  }
  for (const { quantity } of lines) if (!Number.isSafeInteger(quantity) || quantity < 1) throw new RangeError(`a quantity must be a whole number of 1 or more, not ${quantity}`)
  const sum = lines.reduce((before, { unitAmountMinor, quantity }) => before + unitAmountMinor * quantity, 0) + others.reduce((before, amount) => before + amount, 0)
  if (sum !== totalMinor) throw new RangeError(`the lines add up to ${sum}, and the total says ${totalMinor}`)
}
