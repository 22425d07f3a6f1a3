/** A rate as staff write it, in percent, with a point or a comma: `9.975`, `13`, `0`. At most 100, four decimals. */
export const percentPattern = /^(100|\d{1,2})([.,]\d{1,4})?$/

/** The same in parts per million, as it is reckoned with; null for what is no rate. */
export function readPercent(percent: string): number | null {
  if (!percentPattern.test(percent)) return null
  const [whole = '', part = ''] = percent.split(/[.,]/)
  const ppm = Number(whole) * 10_000 + Number(part.padEnd(4, '0'))
  return ppm <= 1_000_000 ? ppm : null
}
