import fc from 'fast-check'
import { compileRuleSet, decide, diff, explain, type AccessRequest, type Change, type CompiledRuleSet, type Requirement, type RuleSetSource } from '../src/index.ts'
import { extraRule, instant, request as anyRequest, ruleSet, withRequests } from './arbitraries.ts'
import { check } from './check.ts'
import { isSubset, rank, withoutSet } from './laws.ts'
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
          expect(rank(decide(set, meeting(request, requires)))).toBeGreaterThanOrEqual(ladder.indexOf(level))
          for (const left of requires) expect(rank(decide(set, meeting(request, requires.filter((each) => each !== left))))).toBeLessThan(ladder.indexOf(level))
          for (const each of requires) if (each.kind === 'age' && isAge(request.ageYears)) expect(each.years).toBeLessThanOrEqual(request.ageYears)
        }
        const utmost = decide(set, { ...request, credentials: ['prescription', 'licence'], ageYears: isAge(request.ageYears) ? request.ageYears : 200, ageAssurance: 'verified', quantity: 1 })
        const highest = decision.unlocks[0]?.level ?? decision.level
        expect(ladder.indexOf(highest)).toBe(rank(utmost))
        const { maxQuantity } = decision
        if (maxQuantity === null) {
          expect(rank(decide(set, { ...request, quantity: 1_000_000 })) >= rank(decision)).toBe(true)
        } else {
          expect(rank(decide(set, { ...request, quantity: maxQuantity }))).toBeGreaterThanOrEqual(rank(decision))
          expect(rank(decide(set, { ...request, quantity: maxQuantity + 1 }))).toBeLessThan(rank(decision))
        }
      }
    }))
  })
})

const twoSets = fc.tuple(ruleSet({ maxRules: 5 }), fc.nat(9)).chain(([source, pick]) => extraRule(source).chain((extra) => {
  const kept = source.rules.filter((_, at) => at !== pick % (source.rules.length + 2))
  const fewerClasses = source.classes.filter((each) => each.id !== 'print')
  const usesPrint = [...kept, extra].some((rule) => [...rule.classes, ...(rule.exceptClasses ?? [])].includes('print'))
  const after: RuleSetSource = { revision: 2, classes: pick === 8 && !usesPrint ? fewerClasses : source.classes, rules: pick % 2 === 0 ? [...kept, extra] : kept }
  return fc.tuple(fc.constant(source), fc.constant(after), instant, fc.array(anyRequest(source), { minLength: 3, maxLength: 3 }))
}))

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
    check('law7', fc.property(twoSets, ([one, other, at, requests]) => {
      const [before, after] = [compileRuleSet(one), compileRuleSet(other)]
      const changes = diff(before, after, { at })
      const isLooser = changes.some((change) => change.direction === 'looser')
      for (const request of requests) {
        const later = { ...request, at: Math.max(at, request.at) }
        const [old, now] = [decide(before, later), decide(after, later)]
        if (isLooser) continue
        expect(rank(now)).toBeLessThanOrEqual(rank(old))
        if (later.classes.every((id) => other.classes.some((each) => each.id === id))) expect(isSubset(old.duties, now.duties)).toBe(true)
      }
      for (const change of changes) {
        const [old, now] = [cellIn(before, change), cellIn(after, change)]
        if (change.level) {
          expect({ before: old.level, after: now.level }).toEqual(change.level)
          expect(change.direction).toBe(rank(now) > rank(old) ? 'looser' : 'tighter')
        } else {
          const acts = [old, now].map(({ rules }) => rules.some((rule) => rule.id === change.duty && rule.acts))
          expect(acts[0]).toBe(!acts[1])
          const isKnown = [one, other].every((source) => source.classes.some((each) => each.id === change.class))
          expect(change.direction).toBe(acts[0] && isKnown ? 'looser' : 'tighter')
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
          if (rule.kind === 'cap' && !decision.binding.includes(rule.id)) expect(decide(less, request).level).toBe(decision.level)
          if (!(cellsOf(source, request) ?? []).some((cell) => touchesCell(source, rule, cell))) expect(withoutSet(decide(less, request))).toEqual(withoutSet(decision))
          expect(less.hash).not.toBe(set.hash)
        }
      }
    }))
  })
})
