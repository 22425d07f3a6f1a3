import fc from 'fast-check'
import { analyse, compileRuleSet } from '../src/index.ts'
import { instant, ruleSet } from './arbitraries.ts'
import { check } from './check.ts'
import { expectSame } from './quick.ts'
import { analyseByTrying } from './reference/analyse.ts'

it('finds the same as trying every place, fact and instant does', () => {
  check('analyse', fc.property(ruleSet({ maxRules: 6 }), instant, (source, at) => {
    const found = analyse(compileRuleSet(source), { at }).filter(({ kind }) => ['capped-everywhere', 'never-binds', 'no-rule'].includes(kind))
    const text = (findings: { kind: string; rules: string[]; class?: string }[]) => findings.map(({ kind, rules, class: id }) => JSON.stringify([kind, rules, id])).sort()
    expectSame(text(found), text(analyseByTrying(source, at)))
  }))
})
