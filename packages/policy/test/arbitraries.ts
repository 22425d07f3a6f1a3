import fc from 'fast-check'
import { readPath } from './reference/places.ts'
import { type AccessRequest, type Cap, type Duty, type Grant, type Requirement, type Role, type Rule, type RuleSetSource } from '../src/types.ts'

// Small pools, so that rules and requests meet often; times are small whole numbers, so that boundaries are hit.
const rulePlaces = ['*', 'CA', 'CA-QC', 'CA-BC', 'CA-BC:vancouver', 'US', 'US-OR', 'US-PR', 'PR', 'FR']
const requestPlaces = [...rulePlaces, 'unknown', 'CA-AB', 'CA-BC:nanaimo', 'DE', 'XX', 'ca', 'PR-1', 'CA-QC:', '']
const requestRoles: Role[] = ['visitor', 'shipTo', 'shipFrom', 'seller']

export const instant = fc.integer({ min: 0, max: 8 })

export const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ kind: fc.constant('age' as const), years: fc.constantFrom(18, 19, 21), assurance: fc.constantFrom('declared' as const, 'verified' as const) }, { requiredKeys: ['kind', 'years'] }),
  fc.record({ kind: fc.constant('credential' as const), name: fc.constantFrom('prescription', 'licence') }),
  fc.record({ kind: fc.constant('attribute' as const), name: fc.constantFrom('npn', 'tested') }),
  fc.record({ kind: fc.constant('quantity' as const), max: fc.integer({ min: 1, max: 4 }) }),
)

/** Two bounds in order, either of them or both missing. */
const interval = fc.tuple(fc.option(instant, { nil: undefined }), fc.option(instant, { nil: undefined })).map(([one, other]) =>
  one !== undefined && other !== undefined ? { effectiveFrom: Math.min(one, other), effectiveUntil: Math.max(one, other) } : { effectiveFrom: one, effectiveUntil: other })

const some = <T>(pool: fc.Arbitrary<T>, minLength: number, maxLength: number) => fc.array(pool, { minLength, maxLength })

/** What every rule has, without its id. */
const base = (classIds: string[]) => fc.tuple(
  fc.record({
    classes: fc.oneof({ weight: 1, arbitrary: fc.constant(classIds.slice(0, 1)) }, { weight: 1, arbitrary: some(fc.constantFrom(...classIds), 1, 2) }),
    places: fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>(['*']) }, { weight: 1, arbitrary: fc.constant<string[]>(['CA']) }, { weight: 3, arbitrary: some(fc.constantFrom(...rulePlaces), 1, 2) }),
    requires: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: some(requirement, 0, 2) }),
    exceptClasses: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some(fc.constantFrom(...classIds), 0, 1) }),
    exceptPlaces: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some(fc.constantFrom(...rulePlaces.slice(1)), 0, 2) }),
    reviewBy: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: instant }),
  }),
  fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: interval }),
).map(([fields, times]) => ({ ...fields, ...times }))

const roles = fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: some(fc.constantFrom(...requestRoles), 1, 2) })

export type Nameless<T> = Omit<T, 'id'>
const grantOf = (classIds: string[]): fc.Arbitrary<Nameless<Grant>> =>
  fc.tuple(base(classIds), fc.constantFrom('information' as const, 'display' as const, 'purchase' as const, 'purchase' as const)).map(([fields, level]) => ({ kind: 'grant', level, ...fields }))
const capOf = (classIds: string[]): fc.Arbitrary<Nameless<Cap>> =>
  fc.tuple(base(classIds), fc.constantFrom('hidden' as const, 'information' as const, 'display' as const), roles).map(([fields, level, named]) => ({ kind: 'cap', level, ...fields, roles: named }))
const dutyOf = (classIds: string[]): fc.Arbitrary<Nameless<Duty>> =>
  fc.tuple(base(classIds), roles).map(([fields, named]) => ({ kind: 'duty', ...fields, roles: named }))

const forest = fc.constantFrom<RuleSetSource['classes'][]>(
  [{ id: 'goods' }, { id: 'fungi', parent: 'goods' }, { id: 'truffle', parent: 'fungi' }, { id: 'print' }],
  [{ id: 'goods' }, { id: 'print' }],
  [{ id: 'truffle', parent: 'fungi' }, { id: 'fungi' }],
)
const idsOf = (classes: RuleSetSource['classes']): string[] => classes.map((each) => each.id)

/** A rule of any kind for a set's classes, under a new id. */
export const extraRule = (source: RuleSetSource, kinds: Rule['kind'][] = ['grant', 'cap', 'duty']): fc.Arbitrary<Rule> => {
  const ids = idsOf(source.classes)
  const of = { grant: grantOf(ids), cap: capOf(ids), duty: dutyOf(ids) }
  return fc.tuple(fc.oneof(...kinds.map((kind) => of[kind] as fc.Arbitrary<Nameless<Rule>>)), fc.constantFrom('a-new', 'r5-new', 'z-new')).map(([rule, id]) => ({ ...rule, id }) as Rule)
}

export const ruleSet = ({ maxRules = 8 }: { maxRules?: number } = {}): fc.Arbitrary<RuleSetSource> =>
  forest.chain((classes) => {
    const ids = idsOf(classes)
    // More grants than caps and duties: with few grants almost every answer is `information`.
    const rule = fc.oneof({ weight: 5, arbitrary: grantOf(ids) as fc.Arbitrary<Nameless<Rule>> }, { weight: 3, arbitrary: capOf(ids) }, { weight: 2, arbitrary: dutyOf(ids) })
    return fc.array(rule, { minLength: maxRules > 2 ? 2 : 0, maxLength: maxRules, size: 'max' }).map((rules) => ({ revision: 1, classes, rules: rules.map((each, at) => ({ ...each, id: `r${(at * 7) % 10}` }) as Rule) }))
  })

/** A request about a set's classes. Facts are often missing, and now and then of another kind than asked for. */
export const request = (source: RuleSetSource): fc.Arbitrary<AccessRequest> => {
  const list = <T>(pool: T[], maxLength: number) => fc.option(fc.array(fc.constantFrom(...pool), { maxLength }), { nil: undefined })
  const places = list(requestPlaces, 2)
  const scattered = fc.record({ visitor: places, shipTo: places, shipFrom: places, seller: places })
  // Most often everybody is in one place, and well known: else some cap touches nearly every request.
  const together = fc.constantFrom('CA', 'CA-QC', 'CA-BC:vancouver', 'US-OR', 'FR', 'DE').map((place) => ({ visitor: [place], shipTo: [place], shipFrom: [place], seller: [place] }))
  const oneOrTwo = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...idsOf(source.classes)).map((id) => [id]) }, { weight: 1, arbitrary: some(fc.constantFrom(...idsOf(source.classes)), 2, 3) })
  return fc.record({
    stage: fc.constantFrom('browse' as const, 'sale' as const),
    classes: oneOrTwo,
    places: fc.oneof({ weight: 3, arbitrary: together }, { weight: 2, arbitrary: scattered }),
    attributes: list(['npn', 'tested', 'other'], 2),
    credentials: list(['prescription', 'licence'], 2),
    ageYears: fc.constantFrom(undefined, undefined, undefined, 17, 18, 19, 20, 21, 30, NaN),
    ageAssurance: fc.constantFrom(undefined, 'declared' as const, 'verified' as const, 'sworn' as never),
    quantity: fc.constantFrom(undefined, undefined, 1, 2, 3, 4, 5, 9, 0, 1.5, null as never),
    at: fc.oneof(instant, fc.double({ min: 0, max: 9, noNaN: true })),
  })
}

/** Codes of places as wide as this one or wider: itself, those that it lies in, anywhere. What can't be read is anywhere already. */
export function wider(place: string): string[] {
  const path = readPath(place) ?? []
  const above = path.slice(0, -1).map((_, at) => path.slice(0, at + 1)).map(([country, subdivision]) => (subdivision === undefined ? `${country}` : `${country}-${subdivision}`))
  return [place, ...above, 'unknown']
}

export const withRequests = (count: number, options?: { maxRules?: number }) =>
  ruleSet(options).chain((source) => fc.tuple(fc.constant(source), fc.array(request(source), { minLength: count, maxLength: count })))

/** A set, and what became of it: a rule more or less, now and then without a class. */
export const twoSets = (options: { maxRules?: number }): fc.Arbitrary<[RuleSetSource, RuleSetSource]> =>
  fc.tuple(ruleSet(options), fc.nat(9)).chain(([source, pick]) => extraRule(source).map((extra): [RuleSetSource, RuleSetSource] => {
    const kept = source.rules.filter((_, at) => at !== pick % (source.rules.length + 2))
    const fewerClasses = source.classes.filter((each) => each.id !== 'print')
    const usesPrint = [...kept, extra].some((rule) => [...rule.classes, ...(rule.exceptClasses ?? [])].includes('print'))
    return [source, { revision: 2, classes: pick === 8 && !usesPrint ? fewerClasses : source.classes, rules: pick % 2 === 0 ? [...kept, extra] : kept }]
  }))

/** Values of every kind. */
export const anyValue = fc.oneof(
  fc.anything({ withBigInt: true, withBoxedValues: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true, withNullPrototype: true }),
  fc.constantFrom<unknown>(Symbol('s'), 1n, NaN, -0, Infinity, undefined, '__proto__', JSON.parse('{"__proto__": {"at": 1}}')),
)

/** And some that were made to do harm. */
export const anything = fc.oneof(
  { weight: 2, arbitrary: anyValue },
  { weight: 1, arbitrary: fc.constantFrom<() => unknown>(() => new Proxy({}, { get: () => { throw new Error('get') }, ownKeys: () => { throw new Error('keys') } }), () => new Proxy([], { get: () => { throw new Error('get') } })).map((make) => make()) },
)
