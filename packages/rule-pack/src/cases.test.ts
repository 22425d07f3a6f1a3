import { compileRuleSet, decide, type AccessRequest, type Decision } from '@gatehouse/policy'
import file from './cases.json'
import { ruleSet } from './index.ts'

interface Case extends Pick<AccessRequest, 'attributes' | 'credentials' | 'ageYears' | 'ageAssurance'> {
  says: string
  class: string
  place: string
  seller?: string
  at?: string
  expected: Partial<Decision>
  source: string
  checkedOn: string
}

const cases = file.cases as Case[]
const set = compileRuleSet(ruleSet)

function ask({ class: id, place, seller = 'CA-ON', at = '2026-11-23T12:00:00.000Z', attributes, credentials, ageYears = 30, ageAssurance }: Case): Decision {
  const facts = { ageYears, ...(attributes && { attributes }), ...(credentials && { credentials }), ...(ageAssurance && { ageAssurance }) }
  return decide(set, { stage: 'browse', classes: [id], at: Date.parse(at), places: { visitor: [place], shipFrom: [seller], seller: [seller] }, ...facts })
}

it.each(cases)('$says', (each) => {
  const { duties, ...expected } = each.expected
  const decision = ask(each)
  expect(decision).toMatchObject(expected)
  if (duties) expect(decision.duties).toEqual(duties)
  expect(each.source).not.toBe('')
  expect(each.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
})

/** The rules that a decision names: binding, as a duty, or stale. */
const named = ({ binding, duties, stale }: Decision): string[] => [...binding, ...duties, ...stale]

describe('every rule', () => {
  const decisions = cases.map((each) => ({ at: each.at === undefined ? undefined : Date.parse(each.at), ids: new Set(named(ask(each))) }))

  it('is named in some case', () => {
    const all = new Set(decisions.flatMap(({ ids }) => [...ids]))
    expect(ruleSet.rules.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([])
  })

  const boundaries = ruleSet.rules.flatMap(({ id, kind, effectiveFrom, effectiveUntil, reviewBy }) =>
    [effectiveFrom, effectiveUntil, kind === 'grant' ? reviewBy : undefined].flatMap((instant) => (instant === undefined ? [] : [{ id, instant, date: new Date(instant).toISOString() }])))

  it.each(boundaries)('has cases on both sides of its boundary: $id at $date', ({ id, instant }) => {
    const at = (moment: number) => cases.filter((each) => each.at !== undefined && Date.parse(each.at) === moment).map((each) => ({ place: each.place, class: each.class, names: named(ask(each)).includes(id), binds: ask(each).binding.includes(id) }))
    const pairs = at(instant - 1).flatMap((before) => at(instant).filter((after) => after.place === before.place && after.class === before.class).map((after) => [before, after] as const))
    expect(pairs.some(([before, after]) => before.names !== after.names || before.binds !== after.binds)).toBe(true)
  })
})
