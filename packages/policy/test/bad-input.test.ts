import fc from 'fast-check'
import { compileRuleSet, decide, type AccessRequest, type CompiledRuleSet, type Decision, type RuleSetSource } from '../src/index.ts'
import { anything, request as anyRequest, ruleSet, withRequests } from './arbitraries.ts'
import { check } from './check.ts'
import { rank } from './laws.ts'
import { expectAtMost, expectSame, expectThat } from './quick.ts'

const source: RuleSetSource = {
  revision: 3,
  classes: [{ id: 'goods' }, { id: 'book', parent: 'goods' }],
  rules: [
    { kind: 'grant', id: 'sell', level: 'purchase', classes: ['goods'], places: ['*'] },
    { kind: 'grant', id: 'sell-adults', level: 'purchase', classes: ['book'], places: ['CA'], requires: [{ kind: 'age', years: 18 }, { kind: 'credential', name: 'toString' }] },
    { kind: 'cap', id: 'cap-quebec', level: 'display', classes: ['book'], places: ['CA-QC'], requires: [{ kind: 'quantity', max: 3 }] },
  ],
}
const set = compileRuleSet(source)
const good: AccessRequest = { stage: 'sale', classes: ['book'], at: 1, places: { visitor: ['CA-ON'], shipTo: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] } }
const closed: Decision = {
  level: 'hidden', binding: [], defaulted: false, duties: [], stale: [], unlocks: [], maxQuantity: null, validUntil: null,
  ruleSet: { revision: 3, hash: set.hash },
}
const ask = (changes: Record<string, unknown>): Decision => decide(set, { ...good, ...changes } as AccessRequest)

it('answers the good neighbour of all these requests with purchase', () => {
  expect(decide(set, good).level).toBe('purchase')
})

describe('fails closed', () => {
  const cycle: Record<string, unknown> = { ...good }
  cycle.places = cycle
  const throwing = { ...good, get classes(): string[] { throw new Error('no') } }
  const { proxy: revoked, revoke } = Proxy.revocable<string[]>([], {})
  revoke()
  it.each<[string, unknown]>([
    ['no request', undefined], ['null', null], ['a text', 'book'], ['a number', 7], ['a list', [good]], ['a function', () => good],
    ['a class that isn’t known', { ...good, classes: ['books'] }], ['a known class beside an unknown one', { ...good, classes: ['book', 'books'] }],
    ['a class of another kind', { ...good, classes: [null] }], ['a hole among the classes', { ...good, classes: new Array<string>(1) }],
    ['no class', { ...good, classes: [] }], ['classes that are no list', { ...good, classes: 'book' }], ['classes like a list', { ...good, classes: { 0: 'book', length: 1 } }],
    ['a class by a name of objects', { ...good, classes: ['constructor'] }], ['a class by a name of prototypes', { ...good, classes: ['__proto__'] }],
    ['no instant', { ...good, at: undefined }], ['an instant that is no number', { ...good, at: '1' }], ['NaN', { ...good, at: NaN }], ['Infinity', { ...good, at: Infinity }],
    ['a role that isn’t known', { ...good, places: { ...good.places, buyer: ['CA'] } }], ['a role that isn’t known, without a value', { ...good, places: { ...good.places, buyer: undefined } }],
    ['a prototype as a role', { ...good, places: JSON.parse('{"__proto__": ["CA"]}') as unknown }], ['a list as places', { ...good, places: ['CA'] }],
    ['a request that holds itself', cycle], ['a getter that throws', throwing], ['a proxy that was revoked', { ...good, classes: revoked }],
    ['257 classes', { ...good, classes: new Array<string>(257).fill('book') }], ['257 attributes', { ...good, attributes: new Array<string>(257).fill('npn') }],
    ['257 credentials', { ...good, credentials: new Array<string>(257).fill('x') }], ['257 places', { ...good, places: { ...good.places, visitor: new Array<string>(257).fill('CA-ON') } }],
    ['facts that came with the prototype', Object.create(good)],
  ])('on %s', (_, request) => {
    expect(decide(set, request as AccessRequest)).toEqual(closed)
  })

  it.each<[string, unknown]>([['a copy of a set', { ...set }], ['nothing', undefined], ['null', null], ['a text', 'set']])('with %s for a rule set', (_, notASet) => {
    expect(decide(notASet as CompiledRuleSet, good)).toEqual({ ...closed, ruleSet: { revision: 0, hash: '' } })
  })
})

describe('reads what it can', () => {
  it.each<[string, Record<string, unknown>]>([
    ['256 classes', { classes: new Array<string>(256).fill('book') }], ['256 attributes', { attributes: new Array<string>(256).fill('x') }],
    ['attributes that are no list', { attributes: 'npn' }], ['credentials that are no list', { credentials: { 0: 'x' } }],
    ['an age that is no number', { ageYears: '44' }], ['an unknown key', { colour: 'red' }], ['another stage', { stage: 'capture' }],
    ['entries of other kinds', { attributes: [null, {}, 7], credentials: [undefined] }],
  ])('with %s', (_, changes) => {
    expect(ask(changes).level).toBe('purchase')
  })

  it.each([0, -1, 1.5, NaN, Infinity, null, '2', {}, 4])('a quantity of %p meets no limit of 3', (quantity) => {
    const places = { visitor: ['CA-QC'], shipTo: ['CA-QC'], shipFrom: ['CA-QC'], seller: ['CA-QC'] }
    expect(ask({ places, quantity })).toMatchObject({ level: 'display', binding: ['cap-quebec'], maxQuantity: null, unlocks: [{ level: 'purchase', requires: [{ kind: 'quantity', max: 3 }] }] })
    expect(ask({ places, quantity: 3 })).toMatchObject({ level: 'purchase', maxQuantity: 3 })
  })

  it.each([[['ca-qc']], [['CA-QC ']], [['CAN']], [['EU']], [['UK']], [['XX']], [['*']], [['UM-67']], [[null]], [[['CA-ON']]], ['CA-ON'], [null], [{}], [[`CA-ON:${'a'.repeat(200)}`]]])(
    'a place of %j may be anywhere, Quebec too', (visitor) => {
      expect(ask({ places: { ...good.places, visitor }, quantity: 9 })).toMatchObject({ level: 'display', binding: ['cap-quebec'] })
    })

  it('reads a place of 128 characters, and no longer one', () => {
    const area = (length: number) => ({ places: { ...good.places, visitor: [`CA-ON:${'a'.repeat(length - 6)}`] }, quantity: 9 })
    expect(ask(area(128)).level).toBe('purchase')
    expect(ask(area(129)).level).toBe('display')
  })

  it('takes an empty list for places of which none is known, as it does what is no object', () => {
    for (const places of [[], null, undefined, 'CA-ON', 7]) expect(ask({ places, quantity: 9 })).toMatchObject({ level: 'display', binding: ['cap-quebec'] })
  })

  it('a role whose value is no list doesn’t follow the visitor; one without a place does, while browsing', () => {
    const places = { visitor: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'] }
    expect(ask({ stage: 'browse', quantity: 9, places }).level).toBe('purchase')
    expect(ask({ stage: 'browse', quantity: 9, places: { ...places, shipTo: [] } }).level).toBe('purchase')
    expect(ask({ stage: 'browse', quantity: 9, places: { ...places, shipTo: null } }).level).toBe('display')
    expect(ask({ stage: 'sale', quantity: 9, places }).level).toBe('display')
  })

  it('takes no fact from a prototype that somebody changed', () => {
    const prototype = Object.prototype as { ageYears?: number; credentials?: string[] }
    const strict = compileRuleSet({ ...source, rules: source.rules.slice(1) })
    try {
      prototype.ageYears = 40
      prototype.credentials = ['toString']
      expect(decide(strict, good).level).toBe('information')
    } finally {
      delete prototype.ageYears
      delete prototype.credentials
    }
  })

  it('nor from the prototype of lists, through a hole in one', () => {
    const prototype = Array.prototype as unknown[]
    const strict = compileRuleSet({ ...source, rules: source.rules.slice(1) })
    const ask = (credentials: string[]) => decide(strict, { ...good, ageYears: 40, credentials }).level
    let answer = ''
    try {
      prototype[0] = 'toString'
      answer = ask(new Array<string>(1))
    } finally {
      // No test tool may meet such a prototype.
      Reflect.deleteProperty(prototype, 0)
    }
    expect(answer).toBe('information')
    expect(ask(['toString'])).toBe('purchase')
  })

  it('reads each value once: a getter that changes its mind gains nothing', () => {
    let asked = 0
    const places = { visitor: ['CA-ON'], shipFrom: ['CA-ON'], seller: ['CA-ON'], get shipTo(): string[] | undefined { return asked++ === 0 ? ('CA-ON' as unknown as string[]) : undefined } }
    expect(ask({ stage: 'browse', quantity: 9, places }).level).toBe('display')
    expect(asked).toBe(1)
  })
})

describe('in good time', () => {
  const million = new Array<string>(1_000_000).fill('CA')
  const long = 'x'.repeat(5_000_000)
  const lists = ['classes', 'attributes', 'credentials'].map((key) => ({ [key]: million }))
  it.each<[string, Record<string, unknown>]>([
    ...lists.map((changes): [string, Record<string, unknown>] => [`a million ${Object.keys(changes).join()}`, changes]),
    ['a million places', { places: { visitor: million } }], ['a million entries in place of the roles', { places: million }], ['a long class', { classes: [long] }], ['a long place', { places: { visitor: [long, `CA-ON:${long}`] } }],
    ['256 × 4 places', { places: Object.fromEntries(['visitor', 'shipTo', 'shipFrom', 'seller'].map((role) => [role, Array.from({ length: 256 }, (_, at) => `US-${at.toString(36).toUpperCase()}`)])) }],
    ['a list that lies about its length', { classes: new Proxy([], { get: (_, key) => (key === 'length' ? { valueOf: () => 1e9 } : 'book') }) }],
  ])('%s', (_, changes) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      ask(changes)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(5)
  })
})

it('never throws, and closes or answers with a decision, whatever it is asked', () => {
  const keys = ['stage', 'classes', 'attributes', 'places', 'ageYears', 'ageAssurance', 'credentials', 'quantity', 'at'] as const
  check('badInput', fc.property(withRequests(1), fc.subarray([...keys]), fc.array(anything, { minLength: 9, maxLength: 9 }), ([from, requests], broken, values) => {
    const compiled = compileRuleSet(from)
    const request = { ...requests[0] } as Record<string, unknown>
    broken.forEach((key, at) => { request[key] = values[at] })
    const decision = decide(compiled, request as unknown as AccessRequest)
    expectThat(rank(decision) >= 0, 'That is no level.')
    expectSame(decision.ruleSet, { revision: compiled.revision, hash: compiled.hash })
  }))
})

it('a fact of another kind never raises a level', () => {
  const facts = ['ageYears', 'quantity', 'attributes', 'credentials', 'places'] as const
  const one = ruleSet().chain((from) => fc.tuple(fc.constant(from), anyRequest(from), fc.constantFrom(...facts), anything))
  check('badInput', fc.property(one, ([from, request, key, value]) => {
    const isOfItsKind = typeof value === 'number' || Array.isArray(value) || value === undefined
    if (isOfItsKind) return
    const compiled = compileRuleSet(from)
    // While browsing, a shipTo without a place would follow the visitor: a lost `places` isn't less information there.
    const known: AccessRequest = { ...request, stage: 'sale' }
    expectAtMost(rank(decide(compiled, { ...known, [key]: value } as AccessRequest)), rank(decide(compiled, known)))
  }))
})
