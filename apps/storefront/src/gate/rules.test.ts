import { compileRuleSet } from '@gatehouse/policy'
import { demoDay, frozenSet, policyOf, stopEverything } from '../../test/rules.ts'
import { holdRules, nextSwitch, noRules, setInForce } from './rules.ts'

describe('holding the rules of a snapshot', () => {
  it('takes a set for what its hash says, and refuses another', () => {
    expect(holdRules(policyOf(), noRules).sets[0]?.revision).toBe(1)
    const forged = { ...frozenSet(), hash: frozenSet({ more: [stopEverything] }).hash }
    expect(() => holdRules(policyOf(forged), noRules)).toThrow(/rule set 1 is not what its hash says/)
  })

  it('refuses a set that came under the hash of one that is held, and isn’t that one', () => {
    const held = holdRules(policyOf(), noRules)
    const set = frozenSet()
    const looser = { ...set, source: { ...set.source, rules: set.source.rules.filter(({ kind }) => kind !== 'cap') } }
    expect(() => holdRules(policyOf(looser), held)).toThrow(/not what its hash says/)
  })

  it('refuses what isn’t a rule set', () => {
    const set = frozenSet()
    expect(() => holdRules(policyOf({ ...set, source: { ...set.source, rules: [{ kind: 'grant' } as never] } }), noRules)).toThrow()
  })

  it('compiles a set once, however often the snapshot changes', () => {
    const first = holdRules(policyOf(), noRules)
    const second = holdRules(policyOf(frozenSet(), frozenSet({ revision: 2, effectiveAt: demoDay, more: [stopEverything] })), first)
    expect(second.sets[0]?.compiled).toBe(first.sets[0]?.compiled)
    expect(second.sets[1]?.compiled).not.toBe(first.sets[0]?.compiled)
  })

  it('knows which set is in force at an instant, in whatever order they came', () => {
    const rules = holdRules(policyOf(frozenSet({ revision: 2, effectiveAt: demoDay, more: [stopEverything] }), frozenSet({ effectiveAt: 1000 })), noRules)
    expect([999, 1000, demoDay - 1, demoDay].map((at) => setInForce(rules, at)?.revision)).toEqual([undefined, 1, 1, 2])
    expect([nextSwitch(rules, 0), nextSwitch(rules, 1000), nextSwitch(rules, demoDay)]).toEqual([1000, demoDay, Infinity])
  })

  it('holds nothing where no set was published', () => {
    expect(holdRules(null, noRules)).toBe(noRules)
    expect(holdRules(undefined, noRules)).toBe(noRules)
    expect(setInForce(noRules, demoDay)).toBeNull()
  })

  it('says since when a rule holds: the law’s own day where it is given, else the day that begins somewhere', () => {
    const set = frozenSet()
    const of = (id: string, sets = set) => holdRules(policyOf(sets), noRules).sets[0]?.texts.get(id)?.since
    expect(of('psilocybin-ca-advertising')).toBe('2026-10-01')
    expect(of('hemp-us-781')).toBe('2026-11-12')
    expect(of('print-anywhere')).toBeNull()
    const notice = set.notices['hemp-us-781']
    if (notice) set.notices['hemp-us-781'] = { ...notice, inForceOn: '2026-11-13' }
    expect(of('hemp-us-781')).toBe('2026-11-13')
  })

  it.each([[Date.UTC(9999, 11, 31), '9999-12-31'], [Date.UTC(10_000, 0, 1), null], [8_640_000_000_000_000, null], [Number.MAX_SAFE_INTEGER, null]])('says no day where people have none for an instant (%d), and holds the rule all the same', (effectiveFrom, day) => {
    const { classes } = frozenSet().source
    const source = { revision: 1, classes, rules: [{ id: 'far', kind: 'cap' as const, level: 'hidden' as const, classes: ['book'], places: ['CA'], effectiveFrom }] }
    const notice = frozenSet().notices['print-anywhere']
    if (!notice) throw new Error('the pack has no such notice')
    const set = { ...frozenSet(), hash: compileRuleSet(source).hash, source, notices: { far: { ...notice, inForceOn: undefined } } }
    const [held] = holdRules(policyOf(set), noRules).sets
    expect(held?.texts.get('far')?.since).toBe(day)
  })
})
