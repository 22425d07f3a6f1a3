import { type AgeAssurance, type Requirement } from './types.ts'

/** How well an age is known, as a number: 0 not at all, which is what can't be read, 1 declared, also where nothing is said, 2 verified. */
export const assuranceRank = (assurance: unknown = 'declared'): number => ['declared', 'verified'].indexOf(assurance as AgeAssurance) + 1

/** What is known of a visitor and the goods. */
export interface Facts {
  readonly attributes: readonly unknown[]
  readonly credentials: readonly unknown[]
  /** NaN: not known. */
  readonly years: number
  readonly assurance: number
  /** Infinity: whatever the quantity; one that is none meets no limit either. */
  readonly quantity: number
}

/** All requirements of a rule as one: the least facts that meet every one of them. `years` 0: no age; `quantity` Infinity: no limit. */
export interface Need extends Facts {
  readonly attributes: readonly string[]
  readonly credentials: readonly string[]
}

/** The need of nothing at all: met by any facts. */
export const noNeed: Need = { attributes: [], credentials: [], years: 0, assurance: 0, quantity: Infinity }

/** True if the facts meet every requirement in the need. */
export const meets = (facts: Facts, need: Need): boolean =>
  (need.years === 0 || (facts.assurance >= need.assurance && facts.years >= need.years)) &&
  facts.quantity <= need.quantity &&
  hasAll(facts.credentials, need.credentials) &&
  hasAll(facts.attributes, need.attributes)

function hasAll(known: readonly unknown[], names: readonly string[]): boolean {
  for (const name of names) if (!known.includes(name)) return false
  return true
}

/** Sorted by code unit, without repeats. */
export const sortedSet = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** The least need that covers both: met by exactly the facts that meet the one and the other. */
export const joinNeeds = (one: Need, other: Need): Need => ({
  attributes: sortedSet([...one.attributes, ...other.attributes]),
  credentials: sortedSet([...one.credentials, ...other.credentials]),
  years: Math.max(one.years, other.years),
  assurance: Math.max(one.assurance, other.assurance),
  quantity: Math.min(one.quantity, other.quantity),
})

function needOfOne(requirement: Requirement): Partial<Need> {
  switch (requirement.kind) {
    case 'age': return { years: requirement.years, assurance: assuranceRank(requirement.assurance) }
    case 'quantity': return { quantity: requirement.max }
    default: return { [`${requirement.kind}s`]: [requirement.name] } // attributes or credentials
  }
}

/** The need of a rule's requirements; null if it has none. */
export const needOf = (requires: readonly Requirement[]): Need | null =>
  requires.length === 0 ? null : requires.map((each) => ({ ...noNeed, ...needOfOne(each) })).reduce(joinNeeds)

/** Those needs of which no other is a part, each once. */
export function smallestNeeds(needs: readonly Need[]): Need[] {
  let smallest: Need[] = []
  for (const need of needs) {
    if (!smallest.some((known) => meets(need, known))) smallest = [...smallest.filter((known) => !meets(known, need)), need]
  }
  return smallest
}

/** Needs without repeats. */
export const distinct = (needs: readonly Need[]): Need[] => [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()]

/** The needs of those rules that have one. */
export const needsOf = (rules: readonly { readonly need: Need | null }[]): Need[] => rules.flatMap(({ need }) => need ?? [])
