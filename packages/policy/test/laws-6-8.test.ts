import fc from 'fast-check'
import { compileRuleSet, decide, diff, explain, type AccessRequest, type Change, type CompiledRuleSet, type Requirement } from '../src/index.ts'
import { instant, request as anyRequest, ruleSet, twoSets, withRequests } from './arbitraries.ts'
import { check } from './check.ts'
import { isSubset, rank, withoutSet } from './laws.ts'
import { expectAtMost, expectBelow, expectSame, expectThat } from './quick.ts'
import { touchesCell } from './reference/cells.ts'
import { cellsOf } from './reference/decide.ts'

/** The request of somebody who meets these requirements, each taking the place of what was given. */
const meeting = (request: AccessRequest, requires: Requirement[]): AccessRequest => requires.reduce<AccessRequest>((so, each) => {
  switch (each.kind) {
    case 'age': return { ...so, ageYears: each.years, ageAssurance: each.assurance ?? 'declared' }
    case 'credential': return { ...so, credentials: [...(so.credentials ?? []), each.name] }
    case 'quantity': return { ...so, quantity: each.max }
    case 'attribute': return so
  }
}, request)

const ladder = ['hidden', 'information', 'display', 'purchase'] as const
const isAge = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

describe('law 6', () => {
  it('an unlock reaches its level, holds nothing superfluous, and none within reach is missing; maxQuantity is exact', () => {
    check('law6', fc.property(withRequests(1), ([source, requests]) => {
      const set = compileRuleSet(source)
      for (const request of requests) {
        const decision = decide(set, request)
        for (const { level, requires } of decision.unlocks) {
          expectAtMost(ladder.indexOf(level), rank(decide(set, meeting(request, requires))))
          for (const left of requires) expectBelow(rank(decide(set, meeting(request, requires.filter((each) => each !== left)))), ladder.indexOf(level))
          for (const each of requires) if (each.kind === 'age' && isAge(request.ageYears)) expectAtMost(each.years, request.ageYears)
        }
        const utmost = decide(set, { ...request, credentials: ['prescription', 'licence'], ageYears: isAge(request.ageYears) ? request.ageYears : 200, ageAssurance: 'verified', quantity: 1 })
        const highest = decision.unlocks[0]?.level ?? decision.level
        expectSame(ladder.indexOf(highest), rank(utmost))
        const { maxQuantity } = decision
        if (maxQuantity === null) {
          expectAtMost(rank(decision), rank(decide(set, { ...request, quantity: 1_000_000 })))
        } else {
          expectAtMost(rank(decision), rank(decide(set, { ...request, quantity: maxQuantity })))
          expectBelow(rank(decide(set, { ...request, quantity: maxQuantity + 1 })), rank(decision))
        }
      }
    }))
  })
})

/** The cell of a change, in one of the sets, as `explain` shows it. */
function cellIn(set: CompiledRuleSet, { class: id, role, place, at, facts }: Change) {
  const { quantity, ...known } = facts
  const explanation = explain(set, { stage: 'sale', classes: [id], places: { [role]: [place] }, ...known, quantity: quantity ?? 1_000_000, at })
  const cell = explanation.cells.find((each) => each.role === role && each.place === place)
  return { level: cell?.level ?? 'hidden', rules: cell?.rules ?? [] }
}

describe('law 7', () => {
  it('a set doesn’t differ from itself, also with its rules in another order', () => {
    check('law7', fc.property(ruleSet(), instant, (source, at) => {
      expect(diff(compileRuleSet(source), compileRuleSet({ ...source, revision: 9, rules: [...source.rules].reverse() }), { at })).toEqual([])
    }))
  })

  it('what isn’t shown as looser isn’t answered higher or with fewer duties, and each change shown is real', () => {
    const pair = twoSets({ maxRules: 5 }).chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), instant, fc.array(anyRequest(one), { minLength: 3, maxLength: 3 })))
    check('law7', fc.property(pair, ([one, other, at, requests]) => {
      const [before, after] = [compileRuleSet(one), compileRuleSet(other)]
      const changes = diff(before, after, { at })
      const isLooser = changes.some((change) => change.direction === 'looser')
      for (const request of isLooser ? [] : requests) {
        const later = { ...request, at: Math.max(at, request.at) }
        const [old, now] = [decide(before, later), decide(after, later)]
        expectAtMost(rank(now), rank(old))
        if (later.classes.every((id) => other.classes.some((each) => each.id === id))) expectThat(isSubset(old.duties, now.duties), 'A duty fell away that isn’t shown.')
      }
      for (const change of changes) {
        const [old, now] = [cellIn(before, change), cellIn(after, change)]
        if (change.level) {
          expectSame({ before: old.level, after: now.level }, change.level)
          expectSame(change.direction, rank(now) > rank(old) ? 'looser' : 'tighter')
        } else {
          const acts = [old, now].map(({ rules }) => rules.some((rule) => rule.id === change.duty && rule.acts))
          expectSame(acts[0], !acts[1])
          const isKnown = [one, other].every((source) => source.classes.some((each) => each.id === change.class))
          expectSame(change.direction, acts[0] && isKnown ? 'looser' : 'tighter')
        }
      }
    }))
  })
})

describe('law 8', () => {
  it('removing a cap that doesn’t bind never changes the level; removing what touches no cell changes only the hash', () => {
    check('law8', fc.property(withRequests(1), ([source, requests]) => {
      const set = compileRuleSet(source)
      for (const request of requests) {
        const decision = decide(set, request)
        for (const rule of source.rules) {
          const less = compileRuleSet({ ...source, rules: source.rules.filter((each) => each !== rule) })
          if (rule.kind === 'cap' && !decision.binding.includes(rule.id)) expectSame(decide(less, request).level, decision.level)
          if (!(cellsOf(source, request) ?? []).some((cell) => touchesCell(source, rule, cell))) expectSame(withoutSet(decide(less, request)), withoutSet(decision))
          expectThat(less.hash !== set.hash, 'Two different sets have one hash.')
        }
      }
    }))
  })
})
