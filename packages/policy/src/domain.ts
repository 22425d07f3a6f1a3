import { countries, territories } from './countries.ts'
import { sortedSet } from './need.ts'
import { EVERYWHERE, UNKNOWN } from './place-code.ts'

/**
 * The places that can be told apart by some rule sets, as codes that a request may use: each named one, those above it,
 * `unknown`, and the unnamed part of each. Such a part is shown by a code in it that no rule names (`CA-ZZZ`, `CA-BC:elsewhere`).
 */
export interface PlaceDomain {
  /** All of them, sorted. */
  readonly all: readonly string[]
  /** Those that hold no other that could be named: an answer for a larger place is never higher than for some of these in it. */
  readonly smallest: ReadonlySet<string>
}

/** The domain of some sets' named places (canonical codes, `*` among them, with all places above each). */
export function placeDomain(codes: Iterable<string>): PlaceDomain {
  const named = new Set(codes)
  const show = (code: string): string => (code === EVERYWHERE ? UNKNOWN : code)
  const smallest = [...named].map((code) => unnamedPart(code, named) ?? show(code))
  return { all: sortedSet([...[...named].map(show), ...smallest]), smallest: new Set(smallest) }
}

/** A code in the unnamed part of a place; undefined for an area, in which no code could name a part, and for a world whose every country is named. */
function unnamedPart(code: string, named: ReadonlySet<string>): string | undefined {
  if (code.includes(':')) return undefined
  if (code === EVERYWHERE) return countries.findLast((each) => !named.has(each) && !territories.includes(each))
  // ZZZ, ZZY … are the last subdivisions that there could be.
  const candidate = (number: number): string =>
    code.includes('-') ? `${code}:elsewhere${'-x'.repeat(number)}` : `${code}-${(36 ** 3 - 1 - number).toString(36).toUpperCase()}`
  let number = 0
  while (named.has(candidate(number))) number++
  return candidate(number)
}

/** The instants at or after `at` at which a set of rules may answer differently than just before, `at` first. */
export function instantsFrom(at: number, moments: Iterable<number>): number[] {
  return [at, ...[...new Set(moments)].filter((moment) => moment > at && moment < Infinity).sort((one, other) => one - other)]
}
