import fc from 'fast-check'
import { compileRuleSet, decide } from '../src/index.ts'
import { withRequests } from './arbitraries.ts'
import { check } from './check.ts'
import { expectSame } from './quick.ts'
import { decide as decideByReference } from './reference/decide.ts'

it('decides as the reference does, in every field', () => {
  check('reference', fc.property(withRequests(1), ([source, requests]) => {
    const set = compileRuleSet(source)
    for (const request of requests) {
      const { ruleSet, ...decision } = decide(set, request)
      expectSame(decision, decideByReference(source, request))
      expectSame(ruleSet, { revision: set.revision, hash: set.hash })
    }
  }))
})
