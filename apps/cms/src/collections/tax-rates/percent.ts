/** A rate as staff write it, in percent, with a point or a comma: `9.975`, `13`, `0`. At most 100, four decimals. */
export const percentPattern = /^(100|\d{1,2})([.,]\d{1,4})?$/

export const mostPpm = 1_000_000

/** The same in parts per million, as it is kept and reckoned with; null for what is no rate. */
export function readPercent(percent: string): number | null {
  if (!percentPattern.test(percent)) return null
  const [whole = '', part = ''] = percent.split(/[.,]/)
  const ppm = Number(whole) * 10_000 + Number(part.padEnd(4, '0'))
  return isRate(ppm) ? ppm : null
}

export const isRate = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostPpm

/** A kept rate as it stands in its field, with the sign of the language and no more decimals than it has. */
export function writePercent(ppm: number, language: string | undefined): string {
  const part = String(ppm % 10_000).padStart(4, '0').replace(/0+$/, '')
  return `${Math.floor(ppm / 10_000)}${part === '' ? '' : `${language?.startsWith('fr') ? ',' : '.'}${part}`}`
}
