import fc from 'fast-check'
import { compileRuleSet, RuleSetError, type RuleSetSource } from '../src/index.ts'
import { anyValue, ruleSet } from './arbitraries.ts'
import { check } from './check.ts'
import { expectThat } from './quick.ts'

const rule = ['id', 'kind', 'level', 'classes', 'places', 'requires', 'exceptPlaces', 'exceptClasses', 'roles', 'effectiveFrom', 'effectiveUntil', 'reviewBy', 'surprise', '__proto__'] as const
const requirement = ['kind', 'years', 'assurance', 'name', 'max'] as const
type Where = readonly ['source' | 'class' | 'rule' | 'requirement', string]

/** A good source in which one value is something else. */
const broken = fc.tuple(
  ruleSet({ maxRules: 4 }), anyValue, fc.nat(9),
  fc.oneof(
    fc.constantFrom('revision', 'classes', 'rules', 'surprise').map((key): Where => ['source', key]),
    fc.constantFrom('id', 'parent', 'surprise').map((key): Where => ['class', key]),
    { weight: 4, arbitrary: fc.constantFrom(...rule).map((key): Where => ['rule', key]) },
    { weight: 2, arbitrary: fc.constantFrom(...requirement).map((key): Where => ['requirement', key]) },
  ),
).map(([source, value, at, [where, key]]): { source: unknown; value: unknown; key: string } => {
  const put = <T>(thing: T): T => Object.defineProperty({ ...thing }, key, { value, enumerable: true }) as T
  const putIn = <T>(list: readonly T[], change: (entry: T) => T): T[] => list.map((entry, index) => (index === at % list.length ? change(entry) : entry))
  switch (where) {
    case 'source': return { source: put(source), value, key }
    case 'class': return { source: { ...source, classes: putIn(source.classes, put) }, value, key }
    case 'rule': return { source: { ...source, rules: putIn(source.rules, put) }, value, key }
    case 'requirement': return { source: { ...source, rules: putIn(source.rules, (each) => ({ ...each, requires: putIn(each.requires ?? [], put) })) }, value, key }
  }
})

it('compiles, or throws a list of faults with a field and a sentence each, whatever stands in a source', () => {
  let compiled = 0
  check('badSource', fc.property(broken, ({ source }) => {
    try {
      compileRuleSet(source as RuleSetSource)
      compiled++
    } catch (error) {
      if (!(error instanceof RuleSetError)) throw error
      expectThat(error.faults.length > 0 && error.faults.every(({ field, message }) => field !== '' && message.length > 8), 'A fault says nothing.')
      expectThat(error.message.split('\n').length >= error.faults.length, 'The error doesn’t tell of every fault.')
    }
  }))
  // An undefined key, for one, is as if it weren't there.
  expect(compiled).toBeGreaterThan(0)
})

it.each([1n, Symbol('now'), new Date(0), { valueOf: () => { throw new Error('no') } }, '2026-10-01', NaN])('takes no instant from %p', (value) => {
  const source = { revision: 1, classes: [{ id: 'book' }], rules: [{ kind: 'grant', id: 'g', level: 'purchase', classes: ['book'], places: ['CA'], effectiveFrom: 5, effectiveUntil: value }] }
  expect(() => compileRuleSet(source as unknown as RuleSetSource)).toThrow('Rule "g", effectiveUntil must be a finite number of milliseconds')
  expect(() => compileRuleSet(source as unknown as RuleSetSource)).toThrow(RuleSetError)
})
