import { compileRuleSet, decide, explain, type AccessRequest, type CompiledRuleSet, type ExplainedCell, type RuleSetSource } from '../src/index.ts'

const source: RuleSetSource = {
  revision: 1,
  classes: [{ id: 'goods' }, { id: 'book', parent: 'goods' }, { id: 'map', parent: 'goods' }, { id: 'tea' }],
  rules: [
    { kind: 'grant', id: 'g-acts', level: 'purchase', classes: ['goods'], places: ['*'] },
    { kind: 'grant', id: 'g-ended', level: 'purchase', classes: ['book'], places: ['CA'], effectiveUntil: 50 },
    { kind: 'grant', id: 'g-later', level: 'purchase', classes: ['book'], places: ['CA'], effectiveFrom: 200 },
    { kind: 'grant', id: 'g-part', level: 'purchase', classes: ['book'], places: ['CA-QC'] },
    { kind: 'grant', id: 'g-cut', level: 'purchase', classes: ['book'], places: ['CA'], exceptPlaces: ['CA-QC'] },
    { kind: 'grant', id: 'g-stale', level: 'purchase', classes: ['book'], places: ['CA'], reviewBy: 100, requires: [{ kind: 'age', years: 18 }] },
    { kind: 'cap', id: 'c-class', level: 'display', classes: ['goods'], exceptClasses: ['book'], places: ['*'] },
    { kind: 'cap', id: 'c-elsewhere', level: 'display', classes: ['book'], places: ['FR'], roles: ['seller'] },
    { kind: 'cap', id: 'c-excepted', level: 'display', classes: ['book'], places: ['*'], exceptPlaces: ['CA'] },
    { kind: 'cap', id: 'c-met', level: 'display', classes: ['book'], places: ['CA'], requires: [{ kind: 'quantity', max: 2 }] },
    { kind: 'cap', id: 'c-quebec', level: 'information', classes: ['book'], places: ['CA-QC'], roles: ['shipTo'], reviewBy: 1 },
    { kind: 'cap', id: 'c-tea', level: 'hidden', classes: ['tea'], places: ['*'] },
  ],
}
const set = compileRuleSet(source)
const request: AccessRequest = { stage: 'sale', classes: ['book'], at: 100, places: { visitor: ['CA-ON'], shipTo: ['CA'], shipFrom: ['CA-ON', 'CA-MB'], seller: ['CA-ON'] } }

const cellOf = (cells: ExplainedCell[], role: string, place: string) => cells.find((cell) => cell.role === role && cell.place === place)

it('tells, for each cell, every rule that covers the class, and why it doesn’t act', () => {
  const { decision, cells, closed } = explain(set, request)
  expect(closed).toBeUndefined()
  expect(decision).toEqual(decide(set, request))
  expect(cells.map((cell) => [cell.class, cell.role, cell.place, cell.level])).toEqual([
    ['book', 'visitor', 'CA-ON', 'purchase'], ['book', 'shipTo', 'CA', 'information'],
    ['book', 'shipFrom', 'CA-ON', 'purchase'], ['book', 'shipFrom', 'CA-MB', 'purchase'], ['book', 'seller', 'CA-ON', 'purchase'],
  ])
  expect(cellOf(cells, 'shipTo', 'CA')?.rules).toEqual([
    { id: 'c-class', acts: false, why: ['class-excepted'] },
    { id: 'c-elsewhere', acts: false, why: ['role', 'place'] },
    { id: 'c-excepted', acts: false, why: ['place-excepted'] },
    { id: 'c-met', acts: false, why: ['requirements-met'] },
    { id: 'c-quebec', acts: true, why: ['acts'] },
    { id: 'g-acts', acts: true, why: ['acts'] },
    { id: 'g-cut', acts: false, why: ['place-uncertain'] },
    { id: 'g-ended', acts: false, why: ['ended'] },
    { id: 'g-later', acts: false, why: ['not-yet'] },
    { id: 'g-part', acts: false, why: ['place-uncertain'] },
    { id: 'g-stale', acts: false, why: ['review-passed', 'requirements-unmet'] },
  ])
  expect(cellOf(cells, 'visitor', 'CA-ON')?.rules.filter((rule) => rule.acts)).toEqual([])
  expect(cellOf(cells, 'visitor', 'CA-ON')?.rules.find((rule) => rule.id === 'g-part')?.why).toEqual(['role', 'place'])
})

it('names an exception that holds every part which a cap could touch', () => {
  const narrow = compileRuleSet({ ...source, rules: [{ kind: 'cap', id: 'c', level: 'display', classes: ['book'], places: ['CA-QC', 'CA-BC:vancouver'], exceptPlaces: ['CA-QC', 'CA-BC'] }] })
  expect(cellOf(explain(narrow, request).cells, 'shipTo', 'CA')?.rules).toEqual([{ id: 'c', acts: false, why: ['place-excepted'] }])
})

it('shows a place that can’t be read as unknown, once', () => {
  const { cells } = explain(set, { ...request, places: { visitor: ['ca', 'XX', 'PR'] } })
  expect(cells.filter((cell) => cell.role === 'visitor').map((cell) => cell.place)).toEqual(['unknown', 'US-PR'])
})

it.each<[string, Partial<Record<keyof AccessRequest, unknown>>, RegExp]>([
  ['a class that isn’t known', { classes: ['boook'] }, /"boook"/], ['no class', { classes: [] }, /class/], ['a role that isn’t known', { places: { buyer: ['CA'] } }, /"buyer"/],
  ...['classes', 'attributes', 'credentials'].map((key): [string, object, RegExp] => [`a list that is too long: ${key}`, { [key]: new Array(257).fill('book') }, new RegExp(`${key} is too long`)]),
  ['a role’s list that is too long', { places: { seller: new Array(257).fill('CA') } }, /seller is too long/],
  ['a list in place of the roles', { places: ['CA'] }, /list/],
])('says why it closed on %s', (_, changes, words) => {
  const broken = { ...request, ...changes } as AccessRequest
  const explanation = explain(set, broken)
  expect(explanation).toEqual({ decision: decide(set, broken), closed: expect.stringMatching(words) as string, cells: [] })
})

it('says that it closed where a getter throws', () => {
  const broken = { ...request, get classes(): string[] { throw new Error('no') } }
  expect(explain(set, broken)).toEqual({ decision: decide(set, broken), closed: 'Error: no', cells: [] })
})

it.each<[string, unknown]>([['an object without a text', Object.create(null)], ['one whose text throws', { toString: () => { throw new Error('deep') } }], ['a symbol', Symbol('no')], ['an empty text', ''], ['an empty list', []]])('says so too where what it throws is %s', (_, thrown) => {
  const broken = { ...request, get classes(): string[] { throw thrown } }
  expect(explain(set, broken)).toEqual({ decision: decide(set, broken), closed: expect.stringMatching(/./) as string, cells: [] })
})

it.each([undefined, null, NaN, Infinity, '100'])('throws a TypeError on an instant of %p', (at) => {
  expect(() => explain(set, { ...request, at: at as number })).toThrow(TypeError)
})

it.each<[string, unknown]>([
  ['a getter that throws', { ...request, get at(): number { throw new Error('no') } }],
  ['a proxy that throws', new Proxy(request, { getOwnPropertyDescriptor: () => { throw new Error('no') } })],
  ['a prototype', Object.create(request)],
])('throws a TypeError on an instant from %s', (_, broken) => {
  expect(() => explain(set, broken as AccessRequest)).toThrow(TypeError)
})

it.each([undefined, null, {}, { ...set }])('throws a TypeError on %p for a set or a request', (thing) => {
  expect(() => explain(thing as CompiledRuleSet, request)).toThrow(TypeError)
  expect(() => explain(set, thing as unknown as AccessRequest)).toThrow(TypeError)
})
