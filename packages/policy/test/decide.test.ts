import { compileRuleSet, decide, type AccessRequest, type Decision, type RuleSetSource } from '../src/index.ts'
import file from './cases.json'

interface GoldenCase { says: string; set: string; request: Partial<AccessRequest>; expected: Partial<Decision> }

const sets = file.sets as unknown as Record<string, RuleSetSource>
const here = { visitor: ['CA-ON'], shipTo: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] }

describe.each(Object.keys(sets))('the set “%s”', (name) => {
  const set = compileRuleSet(sets[name] as RuleSetSource)
  it.each((file.cases as unknown as GoldenCase[]).filter((each) => each.set === name))('$says', ({ request, expected }) => {
    const decision = decide(set, { stage: 'sale', classes: ['book'], at: 1000, ...request, places: { ...here, ...request.places } })
    expect(decision).toMatchObject(expected)
    // A case that names no rules says that none is binding.
    expect(decision.binding).toEqual(expected.binding ?? [])
  })
})

it('names every rule of the sets in some case, as binding, duty or stale', () => {
  const named = new Set((file.cases as unknown as GoldenCase[]).flatMap(({ expected }) => [...(expected.binding ?? []), ...(expected.duties ?? []), ...(expected.stale ?? [])]))
  const all = Object.values(sets).flatMap((source) => source.rules.map((rule) => rule.id))
  expect(all.filter((id) => !named.has(id))).toEqual([])
})
