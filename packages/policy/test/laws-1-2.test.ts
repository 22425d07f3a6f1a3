import fc from 'fast-check'
import { compileRuleSet, decide, type AccessRequest, type Rule, type RuleSetSource } from '../src/index.ts'
import { extraRule, withRequests } from './arbitraries.ts'
import { check } from './check.ts'
import { rank, withoutSet } from './laws.ts'
import { expectAtMost, expectSame, expectThat } from './quick.ts'

const withExtra = (kind: Rule['kind']) => withRequests(1).chain(([source, requests]) => fc.tuple(fc.constant(source), fc.constant(requests), extraRule(source, [kind])))

const added = (source: RuleSetSource, rule: Rule): RuleSetSource => ({ ...source, rules: [...source.rules, rule] })

describe('law 1', () => {
  it('adding a cap never raises a level', () => {
    check('law1', fc.property(withExtra('cap'), ([source, requests, cap]) => {
      const [before, after] = [compileRuleSet(source), compileRuleSet(added(source, cap))]
      for (const request of requests) expectAtMost(rank(decide(after, request)), rank(decide(before, request)))
    }))
  })

  it('adding a grant never lowers a level', () => {
    check('law1', fc.property(withExtra('grant'), ([source, requests, grant]) => {
      const [before, after] = [compileRuleSet(source), compileRuleSet(added(source, grant))]
      for (const request of requests) expectAtMost(rank(decide(before, request)), rank(decide(after, request)))
    }))
  })

  it('adding a duty changes duties, and nothing else but validUntil and the hash', () => {
    check('law1', fc.property(withExtra('duty'), ([source, requests, duty]) => {
      const [before, after] = [compileRuleSet(source), compileRuleSet(added(source, duty))]
      expectThat(after.hash !== before.hash, 'Two different sets have one hash.')
      for (const request of requests) {
        const [one, other] = [decide(before, request), decide(after, request)]
        expectSame({ ...withoutSet(other), duties: null, validUntil: null }, { ...withoutSet(one), duties: null, validUntil: null })
        expectSame(other.duties.filter((id) => id !== duty.id), one.duties)
      }
    }))
  })
})

/** The same thing said in another order, with repeats, and with empty lists where there were none, or the reverse. */
function shuffledList<T>(list: T[], order: number[], mayBeEmpty = false): T[] | undefined {
  if (list.length === 0) return mayBeEmpty ? undefined : list
  const turned = list.map((each, at) => ({ each, key: order[at % order.length] ?? 0 })).sort((one, other) => one.key - other.key).map(({ each }) => each)
  return [...turned, ...turned.slice(0, (order[0] ?? 0) % (turned.length + 1))]
}

function shuffledSource(source: RuleSetSource, order: number[]): RuleSetSource {
  const turn = <T>(list: T[]): T[] => list.map((each, at) => ({ each, key: order[(at + 1) % order.length] ?? 0 })).sort((one, other) => one.key - other.key).map(({ each }) => each)
  const rules = source.rules.map((rule) => ({
    ...rule,
    classes: shuffledList(rule.classes, order), places: shuffledList(rule.places, order),
    exceptClasses: shuffledList(rule.exceptClasses ?? [], order, true), exceptPlaces: shuffledList(rule.exceptPlaces ?? [], order, true),
    requires: shuffledList(rule.requires ?? [], order, true),
    ...(rule.kind !== 'grant' && rule.roles && { roles: shuffledList(rule.roles, order) }),
  }) as Rule)
  return { ...source, revision: source.revision + 1, classes: turn(source.classes), rules: turn(rules) }
}

function shuffledRequest(request: AccessRequest, order: number[]): AccessRequest {
  const list = (value: string[] | undefined) => value && shuffledList(value, order)
  const { visitor, shipTo, shipFrom, seller } = request.places
  return {
    ...request,
    classes: shuffledList(request.classes, order) ?? [],
    attributes: list(request.attributes), credentials: list(request.credentials),
    places: { seller: list(seller), shipFrom: list(shipFrom), shipTo: list(shipTo), visitor: list(visitor) },
  } as AccessRequest
}

describe('law 2', () => {
  it('order and repeats never matter, for the whole decision and the hash', () => {
    const order = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 9 })
    check('law2', fc.property(withRequests(1), order, ([source, requests], numbers) => {
      const [one, other] = [compileRuleSet(source), compileRuleSet(shuffledSource(source, numbers))]
      expectSame(other.hash, one.hash)
      for (const request of requests) expectSame(withoutSet(decide(other, shuffledRequest(request, numbers))), withoutSet(decide(one, request)))
    }))
  })
})
