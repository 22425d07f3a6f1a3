import { compileRuleSet, diff, type Change, type CompiledRuleSet, type Rule } from '../src/index.ts'

const classes = [{ id: 'book' }]
const grant: Rule = { kind: 'grant', id: 'g', level: 'purchase', classes: ['book'], places: ['*'] }
const compile = (...rules: Rule[]): CompiledRuleSet => compileRuleSet({ revision: 1, classes, rules })
const short = ({ role, place, at, direction, level, duty, facts }: Change): string =>
  [role, place, at, direction, level ? `${level.before}>${level.after}` : duty, JSON.stringify(facts)].join(' ')

it('shows a new cap in the place that it names, those above it and its unnamed part', () => {
  const changes = diff(compile(grant), compile(grant, { kind: 'cap', id: 'c', level: 'display', classes: ['book'], places: ['CA-QC'], roles: ['shipTo'] }), { at: 5 })
  expect(changes.map(short)).toEqual(['CA', 'CA-QC', 'CA-QC:elsewhere', 'unknown'].map((place) => `shipTo ${place} 5 tighter purchase>display {"quantity":null}`))
})

it('shows what comes later, at each instant at which either set changes', () => {
  const cap: Rule = { kind: 'cap', id: 'c', level: 'hidden', classes: ['book'], places: ['*'], roles: ['seller'], effectiveFrom: 10, effectiveUntil: 20 }
  const changes = diff(compile(grant, cap), compile({ ...grant, reviewBy: 15 }), { at: 5 })
  expect(changes.filter(({ place }) => place === 'unknown').map(short)).toEqual([
    'shipTo unknown 15 tighter purchase>information {"quantity":null}', 'shipTo unknown 20 tighter purchase>information {"quantity":null}',
    'seller unknown 10 looser hidden>purchase {"quantity":null}', 'seller unknown 15 looser hidden>purchase {"quantity":null}',
  ])
})

it('shows the smallest facts at which it matters', () => {
  const strict: Rule = { ...grant, requires: [{ kind: 'age', years: 19, assurance: 'verified' }, { kind: 'attribute', name: 'npn' }, { kind: 'credential', name: 'p' }, { kind: 'quantity', max: 3 }] }
  const changes = diff(compile({ ...grant, requires: [{ kind: 'age', years: 18 }] }), compile(strict), { at: 0 })
  expect(changes.filter(({ place }) => place === 'unknown').map(short)).toEqual(['shipTo unknown 0 tighter purchase>information {"ageYears":18,"ageAssurance":"declared","quantity":null}'])
  expect(diff(compile(strict), compile(), { at: 0 }).filter(({ place }) => place === 'unknown').map(({ facts }) => facts)).toEqual([
    { attributes: ['npn'], credentials: ['p'], ageYears: 19, ageAssurance: 'verified', quantity: 3 },
  ])
})

it('shows no larger facts where smaller ones reach as much', () => {
  const licence = { kind: 'credential', name: 'p' } as const
  const young: Rule = { ...grant, id: 'y', requires: [{ kind: 'age', years: 18 }] }
  const either = [{ ...grant, id: 'a', requires: [{ kind: 'age', years: 18 }, licence] }, young, { ...grant, id: 'z', requires: [{ kind: 'age', years: 21 }] }] as Rule[]
  const shown = (rules: Rule[]) => diff(compile(...rules), compile(), { at: 0 }).filter(({ place }) => place === 'unknown').map(short)
  expect(shown(either)).toEqual(['shipTo unknown 0 tighter purchase>information {"ageYears":18,"ageAssurance":"declared","quantity":null}'])
  expect(shown([...either, { ...grant, id: 'b', requires: [licence] }])).toEqual([
    'shipTo unknown 0 tighter purchase>information {"credentials":["p"],"quantity":null}',
    'shipTo unknown 0 tighter purchase>information {"ageYears":18,"ageAssurance":"declared","quantity":null}',
  ])
})

it('counts a duty by its id: lost is looser, new is tighter', () => {
  const duty: Rule = { kind: 'duty', id: 'd', classes: ['book'], places: ['*'], roles: ['visitor'] }
  const changes = diff(compile(duty), compile({ ...duty, id: 'e', requires: [{ kind: 'credential', name: 'p' }] }), { at: 0 })
  expect(changes.filter(({ place }) => place === 'unknown').map(short)).toEqual([
    'visitor unknown 0 looser d {"quantity":null}', 'visitor unknown 0 tighter e {"quantity":null}', 'visitor unknown 0 looser d {"credentials":["p"],"quantity":null}',
  ])
})

it('takes a class that a set doesn’t know for hidden, and a duty lost with it for no loss', () => {
  const duty: Rule = { kind: 'duty', id: 'd', classes: ['map'], places: ['*'], roles: ['visitor'] }
  const wide = compileRuleSet({ revision: 1, classes: [...classes, { id: 'map' }], rules: [grant, duty] })
  const visitors = (changes: Change[]) => changes.filter(({ role, place }) => role === 'visitor' && place === 'unknown').map(short)
  expect(visitors(diff(wide, compile(grant), { at: 0 }))).toEqual(['visitor unknown 0 tighter purchase>hidden {"quantity":null}', 'visitor unknown 0 tighter d {"quantity":null}'])
  expect(visitors(diff(compile(grant), wide, { at: 0 }))).toEqual(['visitor unknown 0 looser hidden>purchase {"quantity":null}', 'visitor unknown 0 tighter d {"quantity":null}'])
})

it('throws a TypeError on what isn’t a compiled set or an instant', () => {
  expect(() => diff(compile(), { ...compile() }, { at: 0 })).toThrow(TypeError)
  expect(() => diff(null as unknown as CompiledRuleSet, compile(), { at: 0 })).toThrow(TypeError)
  expect(() => diff(compile(), compile(grant), { at: Infinity })).toThrow(TypeError)
})
