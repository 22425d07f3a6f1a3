import fc from 'fast-check'
import { compileRuleSet, diff, type Change } from '../src/index.ts'
import { instant, ruleSet, twoSets } from './arbitraries.ts'
import { check } from './check.ts'
import { expectSame } from './quick.ts'
import { placesOf } from './reference/analyse.ts'
import { changeText, diffByTrying, levelAspect } from './reference/diff.ts'
import { requestP, type Path } from './reference/places.ts'

/** The place of a change as the reference names it: a code that no rule names stands for an unnamed part. */
function pathOf(place: string, known: Set<string>): Path {
  const path = requestP(place)
  return known.has(path.join('/')) ? path : [...path.slice(0, -1), path.length === 1 ? 'AQ' : '?']
}

it('shows the same as trying every cell, instant and set of facts does, each change once', () => {
  const pair = fc.oneof({ weight: 3, arbitrary: twoSets({ maxRules: 3 }) }, { weight: 1, arbitrary: fc.tuple(ruleSet({ maxRules: 3 }), ruleSet({ maxRules: 3 })) })
  check('diff', fc.property(pair, instant, ([before, after], at) => {
    const known = new Set(placesOf([before, after]).map((path) => path.join('/')))
    const text = ({ place, level, duty = '', ...change }: Change): string =>
      changeText({ ...change, place: pathOf(place, known), aspect: level ? levelAspect(level.before, level.after) : duty })
    expectSame(diff(compileRuleSet(before), compileRuleSet(after), { at }).map(text).sort(), diffByTrying(before, after, at))
  }))
})
