import type { Rule } from '@gatehouse/policy'

/** An age as the log keeps it: between which ages that some rule asks for it lies, and one age that stands for all in between. */
export interface AgeBand { band: string; years: number }

/**
 * The band of an age, among the ages that these rules ask for. Any age in it is answered alike, so the log needs no more: asked
 * again with `years`, the set gives the same answer. A negative or infinite age is none: `years` is then 0, below every rule.
 */
export function ageBand(rules: readonly Rule[], age: number): AgeBand {
  const asked = [...new Set(rules.flatMap(({ requires = [] }) => requires.flatMap((one) => (one.kind === 'age' ? [one.years] : []))))].sort((a, b) => a - b)
  const from = asked.findLast((years) => years <= age)
  const below = asked.find((years) => years > age)
  if (from === undefined) return { band: below === undefined ? 'any' : `under ${below}`, years: 0 }
  return { band: below === undefined ? `${from} or more` : `${from} to under ${below}`, years: from }
}
