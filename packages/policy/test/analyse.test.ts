import { analyse, compileRuleSet, type CompiledRuleSet, type Finding, type Rule } from '../src/index.ts'

const day = 24 * 60 * 60 * 1000
const classes = [{ id: 'book' }]
const grant = { kind: 'grant', level: 'purchase', classes: ['book'], places: ['CA'] } as const
const find = (rules: unknown[], kind: Finding['kind'], options: { at?: number; within?: number } = {}): Finding[] =>
  analyse(compileRuleSet({ revision: 1, classes, rules: rules as Rule[] }), { at: 0, ...options }).filter((finding) => finding.kind === kind)

it('finds a grant that is capped wherever it reaches, and not its neighbour with an exception', () => {
  const cap = { kind: 'cap', id: 'c', level: 'display', classes: ['book'], places: ['*'] }
  expect(find([{ ...grant, id: 'g' }, cap], 'capped-everywhere')).toEqual([{ kind: 'capped-everywhere', rules: ['g'] }])
  expect(find([{ ...grant, id: 'g' }, { ...cap, exceptPlaces: ['CA-QC'] }], 'capped-everywhere')).toEqual([])
  expect(find([{ ...grant, id: 'g' }, { ...cap, requires: [{ kind: 'attribute', name: 'npn' }] }], 'capped-everywhere')).toEqual([])
  expect(find([{ ...grant, id: 'g' }, { ...cap, effectiveUntil: 9 }], 'capped-everywhere')).toEqual([])
  expect(find([{ ...grant, id: 'g', effectiveUntil: 9 }, { ...cap, effectiveUntil: 9 }], 'capped-everywhere')).toEqual([{ kind: 'capped-everywhere', rules: ['g'] }])
})

it('finds rules that never bind: hidden by a stronger one, ended, or excepted from all that they name', () => {
  expect(find([
    { ...grant, id: 'g' }, { ...grant, id: 'lower', level: 'display' }, { ...grant, id: 'over', effectiveUntil: 0 }, { ...grant, id: 'nowhere', exceptPlaces: ['*'] },
    { kind: 'duty', id: 'd-over', classes: ['book'], places: ['CA'], effectiveUntil: 0 }, { kind: 'duty', id: 'd', classes: ['book'], places: ['CA'] },
    { kind: 'cap', id: 'c-strong', level: 'hidden', classes: ['book'], places: ['FR'] }, { kind: 'cap', id: 'c-weak', level: 'display', classes: ['book'], places: ['FR-IDF'] },
  ], 'never-binds').map(({ rules }) => rules[0])).toEqual(['c-weak', 'd-over', 'lower', 'nowhere', 'over'])
})

it('finds rules with the same text', () => {
  expect(find([{ ...grant, id: 'b' }, { ...grant, id: 'a', exceptPlaces: [] }, { ...grant, id: 'c', level: 'display' }], 'duplicate')).toEqual([{ kind: 'duplicate', rules: ['a', 'b'] }])
})

it('tells of reviews that are due or passed, of every kind of rule', () => {
  const rules = [{ ...grant, id: 'passed', reviewBy: 0 }, { ...grant, id: 'due', reviewBy: 60 * day }, { ...grant, id: 'later', reviewBy: 60 * day + 1 }, { kind: 'cap', id: 'cap', level: 'display', classes: ['book'], places: ['*'], reviewBy: -5 }]
  expect(find(rules, 'review-passed')).toEqual([{ kind: 'review-passed', rules: ['cap'], at: -5 }, { kind: 'review-passed', rules: ['passed'], at: 0 }])
  expect(find(rules, 'review-due')).toEqual([{ kind: 'review-due', rules: ['due'], at: 60 * day }])
  expect(find(rules, 'review-due', { within: 0 })).toEqual([])
  expect(find(rules, 'review-due', { within: 61 * day }).map(({ rules: [id] }) => id)).toEqual(['due', 'later'])
})

it('names classes × places without a rule: what no grant covers whole, and no cap touches', () => {
  expect(find([{ ...grant, id: 'g', places: ['CA-BC:vancouver'] }], 'no-rule').map(({ class: id, place }) => `${id} ${place}`)).toEqual(['book CA', 'book CA-BC', 'book CA-BC:elsewhere', 'book CA-ZZZ', 'book ZW', 'book unknown'])
  expect(find([{ ...grant, id: 'g', places: ['*'] }], 'no-rule')).toEqual([])
  expect(find([{ ...grant, id: 'g', places: ['*'], effectiveFrom: 1 }], 'no-rule').map(({ place }) => place)).toEqual(['ZW', 'unknown'])
})

it('throws a TypeError on what isn’t a compiled set, an instant or a length of time', () => {
  const set = compileRuleSet({ revision: 1, classes, rules: [] })
  expect(() => analyse({ ...set }, { at: 0 })).toThrow(TypeError)
  expect(() => analyse(undefined as unknown as CompiledRuleSet, { at: 0 })).toThrow(TypeError)
  expect(() => analyse(set, { at: NaN })).toThrow(TypeError)
  expect(() => analyse(set, { at: 0, within: NaN })).toThrow(TypeError)
  expect(() => analyse(set, { at: 0, within: -1 })).toThrow(TypeError)
  expect(() => analyse(set, { at: 0, within: null as unknown as number })).toThrow(TypeError)
  expect(() => analyse(set, { at: 0, within: '9' as unknown as number })).toThrow(TypeError)
  expect(analyse(set, { at: 0, within: Infinity }).length).toBeGreaterThan(0)
})
