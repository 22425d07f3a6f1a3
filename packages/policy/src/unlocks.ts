import { lowestRank, type Plan, reaches } from './cell.ts'
import { type Facts } from './need.ts'
import { type Requirement, type Unlock } from './types.ts'
import { levelOf, PURCHASE } from './vocabulary.ts'

/**
 * What would take this visitor to each higher level within reach: credentials, an age, a smaller quantity. Found by starting
 * with everything met and leaving out what the level survives without, in an order that is part of the contract. A set names the
 * age, then credentials by name, then the quantity; a lower level whose set equals a higher one's isn't listed.
 */
export function unlocksOf(plans: readonly Plan[], given: Facts, rank: number): Unlock[] {
  if (rank === PURCHASE) return []
  const missing: string[] = []
  for (const plan of plans) {
    for (const name of plan.credentials) if (!given.credentials.includes(name) && !missing.includes(name)) missing.push(name)
  }
  // An age that is known is a fact: a visitor can't become older, only have it verified.
  const years = Number.isNaN(given.years) ? Infinity : given.years
  const all: Facts = { ...given, credentials: [...given.credentials, ...missing], years, assurance: 2, quantity: 1 }
  const unlocks: Unlock[] = []
  for (let target = lowestRank(plans, all); target > rank; target--) {
    const requires = smallestSet(plans, given, missing.sort(), all, target)
    const isListed = unlocks.some((higher) => JSON.stringify(higher.requires) === JSON.stringify(requires))
    if (!isListed) unlocks.push({ level: levelOf(target), requires })
  }
  return unlocks
}

function smallestSet(plans: readonly Plan[], given: Facts, missing: readonly string[], all: Facts, target: number): Requirement[] {
  let facts = all
  /** Takes the change if the level survives it. */
  const survives = (changed: Facts): boolean => {
    const isEnough = reaches(plans, changed, target)
    if (isEnough) facts = changed
    return isEnough
  }
  const requires: Requirement[] = []
  for (const name of missing) {
    if (!survives({ ...facts, credentials: facts.credentials.filter((each) => each !== name) })) requires.push({ kind: 'credential', name })
  }
  survives({ ...facts, assurance: 1 })
  if (!survives({ ...facts, years: given.years, assurance: given.assurance })) {
    let tooFew = 0
    for (const { asked } of plans) {
      for (const { years } of asked) if (years > tooFew && years < facts.years && !survives({ ...facts, years })) tooFew = years
    }
    requires.unshift({ kind: 'age', years: facts.years, ...(facts.assurance === 2 && { assurance: 'verified' }) })
  }
  if (!survives({ ...facts, quantity: given.quantity })) {
    let tooMany = given.quantity
    for (const { asked } of plans) {
      for (const { quantity } of asked) if (quantity > facts.quantity && quantity < tooMany && !survives({ ...facts, quantity })) tooMany = quantity
    }
    requires.push({ kind: 'quantity', max: facts.quantity })
  }
  return requires
}
