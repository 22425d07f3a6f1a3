import { mostLines, seenSchema, type CartLine, type Seen } from '@gatehouse/contract'

// What was shown, in versions: no words, no prices. It travels in a cookie (the basket) and in a form (the quote).

type Versions = NonNullable<Seen>

/** Letters, digits and signs that both a cookie and a form carry as they are. */
export const writeSeen = ({ version, lines }: Versions): string => [version, ...Object.entries(lines).map(([variant, hash]) => `${variant}:${hash}`)].join('~')

/** Null for what isn't so written. */
export function readSeen(written: string): Seen {
  const [version = '', ...rest] = written.split('~')
  if (rest.length > mostLines) return null
  const lines = Object.fromEntries(rest.map((line) => line.split(':')).map(([variant = '', hash = '']) => [variant, hash]))
  const read = seenSchema.safeParse({ version, lines })
  return read.success ? read.data : null
}

/** All that a view shows, as it shows it. */
export const versionsOf = ({ version, lines }: { version: string; lines: readonly CartLine[] }): Versions => ({ version, lines: Object.fromEntries(lines.map((line) => [line.variant, line.version])) })
