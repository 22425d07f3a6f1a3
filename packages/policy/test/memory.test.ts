import { compileRuleSet, decide, type AccessRequest, type Decision, type Rule } from '../src/index.ts'

// More cells, each with more rules, than the engine remembers: it forgets, and answers the same.
const areas = Array.from({ length: 150 }, (_, at) => `CA-ON:area-${at}`)
const rules: Rule[] = [
  { kind: 'grant', id: 'sell', level: 'purchase', classes: ['book'], places: ['*'] },
  { kind: 'cap', id: 'stop', level: 'display', classes: ['book'], places: areas.slice(1) },
  ...Array.from({ length: 3_000 }, (_, at): Rule => ({ kind: 'duty', id: `duty-${at}`, classes: ['book'], places: ['*'], requires: [{ kind: 'age', years: 18 }] })),
]
const ask = (place: string): AccessRequest => ({ stage: 'sale', classes: ['book'], at: 0, ageYears: 30, places: { visitor: [place], shipTo: [place], shipFrom: [place], seller: [place] } })

it('answers the same after it has forgotten', () => {
  const set = compileRuleSet({ revision: 1, classes: [{ id: 'book' }], rules })
  const answers = (): Decision[] => areas.map((area) => decide(set, ask(area)))
  const first = answers()
  expect(first.map(({ level }) => level)).toEqual(areas.map((_, at) => (at === 0 ? 'purchase' : 'display')))
  expect(answers()).toEqual(first)
})
