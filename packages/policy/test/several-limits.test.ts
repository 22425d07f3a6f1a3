import { compileRuleSet, decide, type AccessRequest, type Decision, type Requirement, type Rule } from '../src/index.ts'

// Where several ages or quantities are asked for, the engine looks for the best one in the order in which rules happen to stand.
const here = { visitor: ['CA-ON'], shipTo: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] }
const grant = (id: string, ...requires: Requirement[]): Rule => ({ kind: 'grant', id, level: 'purchase', classes: ['book'], places: ['*'], requires })
const cap = (...requires: Requirement[]): Rule => ({ kind: 'cap', id: 'cap', level: 'display', classes: ['book'], places: ['*'], requires })
const age = (years: number): Requirement => ({ kind: 'age', years })
const upTo = (max: number): Requirement => ({ kind: 'quantity', max })
const ask = (rules: Rule[], facts: Partial<AccessRequest>): Decision =>
  decide(compileRuleSet({ revision: 1, classes: [{ id: 'book' }], rules }), { stage: 'sale', classes: ['book'], at: 0, places: here, ...facts })

it.each<[string, Rule[], number]>([
  ['the lower of two that do', [grant('a', age(18)), grant('b', age(21))], 18],
  ['the lower of two that do, the other way round', [grant('a', age(21)), grant('b', age(18))], 18],
  ['the higher of two that are needed', [cap(age(18)), grant('a', age(21))], 21],
  ['the higher of two that are needed, the other way round', [cap(age(21)), grant('a', age(18))], 21],
  ['the higher of two neighbours', [cap(age(18)), grant('a', age(19))], 19],
  ['the middle one of three', [cap(age(19)), grant('a', age(18)), grant('b', age(21))], 19],
])('unlocks with the least age that will do: %s', (_, rules, years) => {
  expect(ask(rules, {}).unlocks[0]).toEqual({ level: 'purchase', requires: [{ kind: 'age', years }] })
})

it.each<[string, Rule[], number]>([
  ['the larger of two that do', [grant('a', upTo(9)), grant('b', upTo(5))], 9],
  ['the larger of two that do, the other way round', [grant('a', upTo(5)), grant('b', upTo(9))], 9],
  ['the smaller of two that bind', [cap(upTo(9)), grant('a', upTo(5))], 5],
  ['the smaller of two that bind, the other way round', [cap(upTo(5)), grant('a', upTo(9))], 5],
  ['the smaller of two neighbours', [cap(upTo(6)), grant('a', upTo(5))], 5],
  ['the middle one of three', [cap(upTo(7)), grant('a', upTo(9)), grant('b', upTo(5))], 7],
])('finds the largest quantity that will do: %s', (_, rules, max) => {
  expect(ask(rules, { quantity: 12 }).unlocks[0]).toEqual({ level: 'purchase', requires: [{ kind: 'quantity', max }] })
  expect(ask(rules, { quantity: 1 })).toMatchObject({ level: 'purchase', maxQuantity: max })
})
