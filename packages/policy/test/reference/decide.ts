import { type AccessRequest, type Decision, type Level, type Requirement, type RuleSetSource } from '../../src/types.ts'
import { allRoles, answerCell, type Cell, cell as cellOf, type Facts, ids, ladder, lowest, rank } from './cells.ts'
import { requestP } from './places.ts'

export type ReferenceDecision = Omit<Decision, 'ruleSet'>

const closed: ReferenceDecision = { level: 'hidden', binding: [], defaulted: false, duties: [], stale: [], unlocks: [], maxQuantity: null, validUntil: null }

/** The cells of a request; null if it fails closed. */
export function cellsOf(source: RuleSetSource, request: AccessRequest): Cell[] | null {
  const isLong = (list: unknown) => Array.isArray(list) && list.length > 256
  if (typeof request.at !== 'number' || !Number.isFinite(request.at)) return null
  if (!Array.isArray(request.classes) || request.classes.length === 0 || isLong(request.classes)) return null
  if (request.classes.some((id) => !source.classes.some((each) => each.id === id))) return null
  if (isLong(request.attributes) || isLong(request.credentials)) return null
  const places = (typeof request.places === 'object' && (request.places as unknown) !== null ? request.places : {}) as Record<string, unknown>
  if (Object.keys(places).some((key) => !(allRoles as string[]).includes(key))) return null
  if (Object.values(places).some(isLong)) return null
  const hasNone = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0)
  return allRoles.flatMap((role) => {
    const own = places[role]
    const value = role === 'shipTo' && request.stage === 'browse' && hasNone(own) ? places.visitor : own
    const list: unknown[] = Array.isArray(value) && value.length > 0 ? value : ['unknown']
    return request.classes.flatMap((id) => list.map((place) => cellOf(source, { class: id, role, place: requestP(place) })))
  })
}

export function decide(source: RuleSetSource, request: AccessRequest): ReferenceDecision {
  const cells = cellsOf(source, request)
  if (!cells) return closed
  const { at } = request
  const answers = cells.map((cell) => ({ cell, ...answerCell(cell, request, at) }))
  const level = lowest(answers.map((answer) => answer.level))
  const lowestCells = answers.filter((answer) => answer.level === level)
  const levelWith = (facts: Facts): Level => lowest(cells.map((cell) => answerCell(cell, facts, at).level))
  const later = answers.flatMap((answer) => answer.moments).filter((moment) => moment > at)
  return {
    level,
    binding: ids(lowestCells.flatMap((answer) => answer.binding)),
    defaulted: lowestCells.some((answer) => answer.cell.role === 'shipTo' && answer.level === 'information' && answer.binding.length === 0),
    duties: ids(answers.flatMap((answer) => answer.duties)),
    stale: ids(answers.flatMap((answer) => answer.stale)),
    unlocks: unlocks(source, request, level, levelWith),
    maxQuantity: maxQuantity(request, level, levelWith),
    validUntil: later.length === 0 ? null : Math.min(...later),
  }
}

const many = 1_000_000

/** Tries every quantity up to 30, more than the test's rules ever name. */
function maxQuantity(request: AccessRequest, level: Level, levelWith: (facts: Facts) => Level): number | null {
  const isEnough = (quantity: number) => rank(levelWith({ ...request, quantity })) >= rank(level)
  if (level === 'hidden' || isEnough(many)) return null
  return Array.from({ length: 30 }, (_, index) => 30 - index).find(isEnough) ?? null
}

function unlocks(source: RuleSetSource, request: AccessRequest, level: Level, levelWith: (facts: Facts) => Level): Decision['unlocks'] {
  const requirements = source.rules.flatMap((rule) => rule.requires ?? [])
  const given: string[] = Array.isArray(request.credentials) ? request.credentials : []
  const names = ids(requirements.flatMap((each) => (each.kind === 'credential' && !given.includes(each.name) ? [each.name] : [])))
  const ages = [...new Set(requirements.flatMap((each) => (each.kind === 'age' ? [each.years] : [])))].sort((one, other) => one - other)
  const isAgeKnown = typeof request.ageYears === 'number' && Number.isFinite(request.ageYears)
  const oldest = isAgeKnown ? (request.ageYears as number) : 10_000
  const asGiven: Facts = { ...request }
  const found: Decision['unlocks'] = []
  for (const target of [...ladder].reverse()) {
    if (rank(target) <= rank(level)) continue
    let facts: Facts = { ...request, credentials: [...given, ...names], ageYears: oldest, ageAssurance: 'verified', quantity: 1 }
    const survives = (change: Facts): boolean => rank(levelWith({ ...facts, ...change })) >= rank(target)
    if (!survives({})) continue
    const requires: Requirement[] = []
    for (const name of names) {
      const without = (facts.credentials ?? []).filter((each) => each !== name)
      if (survives({ credentials: without })) facts = { ...facts, credentials: without }
      else requires.push({ kind: 'credential', name })
    }
    const givenAge = { ageYears: asGiven.ageYears, ageAssurance: asGiven.ageAssurance }
    if (survives({ ageAssurance: 'declared' })) facts = { ...facts, ageAssurance: 'declared' }
    if (survives(givenAge as Facts)) {
      facts = { ...facts, ...givenAge } as Facts
    } else {
      const years = ages.find((each) => each <= oldest && survives({ ageYears: each })) ?? NaN
      facts = { ...facts, ageYears: years }
      requires.unshift(facts.ageAssurance === 'verified' ? { kind: 'age', years, assurance: 'verified' } : { kind: 'age', years })
    }
    if (!survives({ quantity: asGiven.quantity })) {
      const isSmaller = (quantity: number) => !(Number.isInteger(asGiven.quantity) && (asGiven.quantity as number) >= 1 && quantity >= (asGiven.quantity as number))
      const max = Array.from({ length: 30 }, (_, index) => 30 - index).find((quantity) => isSmaller(quantity) && survives({ quantity }))
      requires.push({ kind: 'quantity', max: max ?? NaN })
    }
    if (!found.some((each) => JSON.stringify(each.requires) === JSON.stringify(requires))) found.push({ level: target, requires })
  }
  return found
}
