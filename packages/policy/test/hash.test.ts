import { compileRuleSet, type Grant, type RuleSetSource } from '../src/index.ts'

const grant: Grant = { kind: 'grant', id: 'g', level: 'purchase', classes: ['book'], places: ['CA', 'US-PR'], requires: [{ kind: 'age', years: 18 }, { kind: 'attribute', name: 'npn' }] }
const source: RuleSetSource = { revision: 1, classes: [{ id: 'goods' }, { id: 'book', parent: 'goods' }], rules: [grant, { kind: 'duty', id: 'd', classes: ['goods'], places: ['*'] }] }
const hash = (changes: Partial<RuleSetSource>): string => compileRuleSet({ ...source, ...changes }).hash

it('is a SHA-256 in hex', () => {
  expect(hash({})).toMatch(/^[0-9a-f]{64}$/)
})

it.each<[string, Partial<RuleSetSource>]>([
  ['the revision', { revision: 2 }],
  ['the order of rules', { rules: [...source.rules].reverse() }],
  ['the order of classes', { classes: [...source.classes].reverse() }],
  ['order and repeats of places', { rules: [{ ...grant, places: ['US-PR', 'CA', 'CA'] }, ...source.rules.slice(1)] }],
  ['another code of the same place', { rules: [{ ...grant, places: ['CA', 'PR'] }, ...source.rules.slice(1)] }],
  ['order and repeats of requirements', { rules: [{ ...grant, requires: [...(grant.requires ?? []), ...(grant.requires ?? [])].reverse() }, ...source.rules.slice(1)] }],
  ['a default that is written out', { rules: [{ ...grant, exceptPlaces: [], requires: [{ kind: 'age', years: 18, assurance: 'declared' }, { kind: 'attribute', name: 'npn' }] }, { kind: 'duty', id: 'd', classes: ['goods'], places: ['*'], roles: ['seller', 'shipFrom', 'shipTo', 'visitor'] }] }],
])('doesn’t depend on %s', (_, changes) => {
  expect(hash(changes)).toBe(hash({}))
})

it.each<[string, Partial<RuleSetSource>]>([
  ['an id', { rules: [{ ...grant, id: 'h' }, ...source.rules.slice(1)] }],
  ['a level', { rules: [{ ...grant, level: 'display' }, ...source.rules.slice(1)] }],
  ['a date', { rules: [{ ...grant, effectiveFrom: 0 }, ...source.rules.slice(1)] }],
  ['a role', { rules: [grant, { kind: 'duty', id: 'd', classes: ['goods'], places: ['*'], roles: ['shipTo'] }] }],
  ['a parent', { classes: [{ id: 'goods' }, { id: 'book' }] }],
  ['a class', { classes: [...source.classes, { id: 'x' }] }],
])('depends on %s', (_, changes) => {
  expect(hash(changes)).not.toBe(hash({}))
})

it('is the hash of the text that the README describes, so that others can compute it', () => {
  const small: RuleSetSource = { revision: 5, classes: [{ id: 'book' }], rules: [] }
  // printf '%s' '{"classes":[{"id":"book","parent":null}],"rules":[]}' | sha256sum
  expect(compileRuleSet(small).hash).toBe('4b5bd2edcae83697536c6e7dc8ff43313c8bdadfc161e5c25eb4d2359538ebe5')
})
