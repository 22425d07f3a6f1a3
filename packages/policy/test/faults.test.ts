import { compileRuleSet, RuleSetError, type Fault, type RuleSetSource } from '../src/index.ts'

const classes = [{ id: 'goods' }, { id: 'book', parent: 'goods' }]
const grant = { kind: 'grant', id: 'g', level: 'purchase', classes: ['book'], places: ['CA'] }
const cap = { kind: 'cap', id: 'c', level: 'display', classes: ['book'], places: ['CA-QC'] }
const duty = { kind: 'duty', id: 'd', classes: ['book'], places: ['*'] }

function faultsOf(source: unknown): Fault[] {
  try {
    compileRuleSet(source as RuleSetSource)
  } catch (error) {
    if (error instanceof RuleSetError) return error.faults
    throw error
  }
  return []
}
const faultsOfRule = (rule: Record<string, unknown>): Fault[] => faultsOf({ revision: 1, classes, rules: [rule] })
const fields = (faults: Fault[]): string[] => faults.map((fault) => fault.field)

it('accepts every kind of rule, with undefined keys and empty lists as if they weren’t there', () => {
  const empty = { requires: [], exceptPlaces: [], exceptClasses: [], effectiveFrom: undefined, effectiveUntil: undefined, reviewBy: undefined }
  expect(faultsOf({ revision: 0, classes: [...classes, { id: 'x', parent: undefined }], rules: [{ ...grant, ...empty }, { ...cap, ...empty, roles: undefined }, duty] })).toEqual([])
  expect(faultsOf({ revision: 0, classes, rules: [] })).toEqual([])
  expect(faultsOf({ revision: 0, classes })).toEqual([])
  expect(faultsOfRule({ ...grant, effectiveFrom: 5, effectiveUntil: 5, reviewBy: -1 })).toEqual([])
})

it.each<[string, Record<string, unknown>, string]>([
  ['an unknown kind', { ...grant, kind: 'ban' }, 'kind'],
  ['no kind', { ...grant, kind: undefined }, 'kind'],
  ['a kind by a name of objects', { ...grant, kind: 'constructor' }, 'kind'],
  ['an unknown key', { ...grant, exceptPlace: ['CA'] }, 'exceptPlace'],
  ['a key that means harm', JSON.parse(JSON.stringify(grant).replace('{', '{"__proto__":{},')) as Record<string, unknown>, '__proto__'],
  ['a level on a duty', { ...duty, level: 'display' }, 'level'],
  ['roles on a grant', { ...grant, roles: ['shipTo'] }, 'roles'],
  ['an unknown level', { ...cap, level: 'visible' }, 'level'],
  ['no level', { ...cap, level: undefined }, 'level'],
  ['a cap at purchase', { ...cap, level: 'purchase' }, 'level'],
  ['a grant at hidden', { ...grant, level: 'hidden' }, 'level'],
  ['an unknown role', { ...cap, roles: ['buyer'] }, 'roles'],
  ['no roles', { ...cap, roles: [] }, 'roles'],
  ['roles that are null', { ...cap, roles: null }, 'roles'],
  ['no classes', { ...grant, classes: [] }, 'classes'],
  ['classes that are missing', { ...grant, classes: undefined }, 'classes'],
  ['an unknown class', { ...grant, classes: ['book', 'boook'] }, 'classes'],
  ['an unknown excepted class', { ...grant, exceptClasses: ['boook'] }, 'exceptClasses'],
  ['classes that are no list', { ...grant, classes: 'book' }, 'classes'],
  ['no places', { ...grant, places: [] }, 'places'],
  ['a place that isn’t a code', { ...grant, places: ['Canada'] }, 'places'],
  ['an unassigned country', { ...grant, places: ['XX'] }, 'places'],
  ['the EU', { ...grant, places: ['EU'] }, 'places'],
  ['unknown as a place', { ...grant, places: ['unknown'] }, 'places'],
  ['a subdivision of an island', { ...grant, places: ['UM-67'] }, 'places'],
  ['an excepted place that can’t be read', { ...grant, exceptPlaces: ['ca'] }, 'exceptPlaces'],
  ['excepted places that are null', { ...grant, exceptPlaces: null }, 'exceptPlaces'],
  ['requirements that are no list', { ...grant, requires: {} }, 'requires'],
  ['an unknown requirement', { ...grant, requires: [{ kind: 'height', cm: 140 }] }, 'requires'],
  ['a requirement that is none', { ...grant, requires: [null] }, 'requires'],
  ['an unknown key of a requirement', { ...grant, requires: [{ kind: 'age', years: 18, month: 2 }] }, 'requires'],
  ['years of 0', { ...grant, requires: [{ kind: 'age', years: 0 }] }, 'requires'],
  ['years without end', { ...grant, requires: [{ kind: 'age', years: Infinity }] }, 'requires'],
  ['an unknown assurance', { ...grant, requires: [{ kind: 'age', years: 18, assurance: 'sworn' }] }, 'requires'],
  ['an assurance that is null', { ...grant, requires: [{ kind: 'age', years: 18, assurance: null }] }, 'requires'],
  ['a name that is no text', { ...grant, requires: [{ kind: 'credential', name: 7 }] }, 'requires'],
  ['a name that is empty', { ...grant, requires: [{ kind: 'attribute', name: ' ' }] }, 'requires'],
  ['a limit of 0', { ...grant, requires: [{ kind: 'quantity', max: 0 }] }, 'requires'],
  ['a limit of one and a half', { ...grant, requires: [{ kind: 'quantity', max: 1.5 }] }, 'requires'],
  ['a date that is a text', { ...grant, effectiveFrom: '2026-10-01' }, 'effectiveFrom'],
  ['a date that isn’t finite', { ...grant, effectiveUntil: Infinity }, 'effectiveUntil'],
  ['a date that is null', { ...grant, reviewBy: null }, 'reviewBy'],
  ['an end before the start', { ...grant, effectiveFrom: 2, effectiveUntil: 1 }, 'effectiveUntil'],
])('refuses a rule with %s, naming it and the field', (_, rule, field) => {
  const faults = faultsOfRule(rule)
  expect(fields(faults)).toContain(field)
  expect(new Set(fields(faults)).size).toBe(1)
  expect(faults.every((fault) => fault.rule === rule.id && fault.message.length > 8)).toBe(true)
})

it.each<[string, unknown, Partial<Fault>[]]>([
  ['a duplicate class', { revision: 1, classes: [{ id: 'a' }, { id: 'a' }] }, [{ class: 'a', field: 'id' }]],
  ['an unknown parent', { revision: 1, classes: [{ id: 'a', parent: 'b' }] }, [{ class: 'a', field: 'parent' }]],
  ['an unknown parent of a class that is defined twice', { revision: 1, classes: [{ id: 'a', parent: 'b' }, { id: 'a' }] }, [{ class: 'a', field: 'id' }, { class: 'a', field: 'parent' }]],
  ['a parent that is null', { revision: 1, classes: [{ id: 'a', parent: null }] }, [{ class: 'a', field: 'parent' }]],
  ['an unknown key of a class', { revision: 1, classes: [{ id: 'a', title: 'A' }] }, [{ class: 'a', field: 'title' }]],
  ['a class that is its own parent', { revision: 1, classes: [{ id: 'a', parent: 'a' }] }, [{ class: 'a', field: 'parent' }]],
  ['a cycle, and a class below it', { revision: 1, classes: [{ id: 'c', parent: 'a' }, { id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }] }, [{ class: 'a', field: 'parent' }, { class: 'b', field: 'parent' }]],
  ['an id that is no text', { revision: 1, classes: [{ id: 7 }] }, [{ field: 'classes[0].id' }]],
  ['no classes', { revision: 1, classes: [] }, [{ field: 'classes' }]],
  ['classes that are missing', { revision: 1 }, [{ field: 'classes' }]],
  ['classes that are no list', { revision: 1, classes: {} }, [{ field: 'classes' }]],
  ['a revision that is no number', { revision: '1', classes }, [{ field: 'revision' }]],
  ['a revision below 0', { revision: -1, classes }, [{ field: 'revision' }]],
  ['an unknown key', { revision: 1, classes, version: 2 }, [{ field: 'version' }]],
  ['rules that are no list', { revision: 1, classes, rules: null }, [{ field: 'rules' }]],
  ['a duplicate rule', { revision: 1, classes, rules: [grant, { ...cap, id: 'g' }] }, [{ rule: 'g', field: 'id' }]],
  ['a rule without an id', { revision: 1, classes, rules: [grant, { ...cap, id: undefined }] }, [{ field: 'rules[1].id' }]],
])('refuses a set with %s', (_, source, expected) => {
  const faults = faultsOf(source)
  expect(faults).toHaveLength(expected.length)
  expect(faults).toEqual(expected.map((each) => expect.objectContaining(each) as unknown))
})

it.each([null, undefined, 7, 'set', []])('refuses %p for a source', (source) => {
  expect(() => compileRuleSet(source as unknown as RuleSetSource)).toThrow(RuleSetError)
})

it('lists every fault at once, in sentences', () => {
  const source = { revision: 1, classes, rules: [{ ...grant, places: ['Kanada', 'CA', 'xx'] }, { ...cap, id: 'g', level: 'purchase', roles: ['buyer'] }, null] }
  const faults = faultsOf(source)
  expect(faults.map(({ rule, field }) => [rule, field])).toEqual([
    ['g', 'places'], ['g', 'places'], ['g', 'id'], ['g', 'level'], ['g', 'roles'],
    [undefined, 'rules[2].id'], [undefined, 'rules[2].kind'], [undefined, 'rules[2].classes'], [undefined, 'rules[2].places'],
  ])
  expect(() => compileRuleSet(source as unknown as RuleSetSource)).toThrow('Rule "g", places must be places such as *, CA, CA-QC or CA-BC:vancouver, not "Kanada".')
  expect(new RuleSetError(faults).message.split('\n')).toHaveLength(faults.length)
})

describe('names what has no text, or none that is of use', () => {
  const itself: Record<string, unknown> = { kind: 'credential' }
  itself.name = itself
  const silent = Object.assign(() => 0, { toString: () => { throw new Error('no') } })
  it.each<[string, unknown]>([
    ['a BigInt as years', { kind: 'age', years: 18n }], ['a BigInt as a name', { kind: 'attribute', name: 5n }], ['something that holds itself', itself],
    ['a text of its own that throws', { kind: 'attribute', name: { toJSON: () => { throw new Error('no') } } }], ['a symbol', { kind: 'attribute', name: Symbol('npn') }],
    ['a function that has no text', { kind: 'attribute', name: silent }],
  ])('in a requirement: %s', (_, requirement) => {
    const faults = faultsOfRule({ ...grant, requires: [{ kind: 'attribute', name: 'npn' }, requirement, { kind: 'height' }] })
    expect(fields(faults)).toEqual(['requires', 'requires'])
  })

  it('in ids: symbols, which can’t be put in order', () => {
    const [one, other] = [Symbol('one'), Symbol('other')]
    const faults = faultsOf({ revision: 1, classes: [{ id: one }, { id: other }], rules: [{ ...grant, id: one, classes: [one, other] }, { ...grant, id: other, classes: [one] }] })
    expect(fields(faults)).toEqual(['classes[0].id', 'classes[1].id', 'rules[0].id', 'rules[0].classes', 'rules[0].classes', 'rules[1].id', 'rules[1].classes'])
  })

  it.each<[string, unknown]>([['a symbol', Symbol('one')], ['an object without a text', Object.create(null)], ['a BigInt', 1n], ['nothing', undefined]])('in the id of a class whose parent isn’t there either: %s', (_, id) => {
    const faults = faultsOf({ revision: 1, classes: [...classes, { id, parent: 'boook' }] })
    expect(fields(faults)).toEqual(['classes[2].id', 'classes[2].parent'])
    expect(new RuleSetError(faults).message).toContain('classes[2].parent must be a class of this set, not "boook".')
  })

  it('in a class that lies above itself by what is no text', () => {
    const id = Symbol('one')
    expect(fields(faultsOf({ revision: 1, classes: [...classes, { id, parent: id }] }))).toEqual(['classes[2].id', 'classes[2].parent', 'classes[2].parent'])
  })

  it('in classes: one that a rule names by what is no text, or not at all', () => {
    expect(fields(faultsOf({ revision: 1, classes: [{ id: 7 }, {}, ...classes], rules: [{ ...grant, classes: [7, undefined, 'book'] }] }))).toEqual(['classes[0].id', 'classes[1].id', 'classes', 'classes'])
  })
})

it('keeps nothing of the source, and is frozen', () => {
  const source = { revision: 1, classes: [{ id: 'book' }], rules: [{ ...grant }] } as unknown as RuleSetSource
  const set = compileRuleSet(source)
  const { hash } = set
  source.rules.length = 0
  expect(Object.isFrozen(set)).toBe(true)
  expect(set).toEqual({ revision: 1, hash })
})
