import type { AskedRequest } from '../../../rules/access-request.ts'
import { addressOf, isAsked, readValues, type Query } from './asked-values.ts'
import { readInstant, readQuestion, valuesOf, type KnownNames } from './read-question.ts'

const known: KnownNames = {
  products: new Map([
    ['product:reishi-tea', { classes: ['functional-mushroom'], attributes: ['npn'] }],
    ['product:mystery', { classes: [], attributes: [] }],
  ]),
  classes: new Set(['book', 'functional-mushroom']), areas: new Map(), sets: new Set([1, 2]),
}
const ask = (query: Query) => readQuestion(readValues(query), known)
const asked = (query: Query) => {
  const read = ask(query)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.question
}
const problems = (query: Query) => {
  const read = ask(query)
  return read.ok ? {} : Object.fromEntries(Object.entries(read.problems).map(([field, sentence]) => [field, sentence.en]))
}

test('a class and a place are enough: somebody looks around, now, under the rules in force', () => {
  expect(asked({ goods: 'class:book', visitor: 'Ontario' })).toEqual({ which: 'in-force', request: { stage: 'browse', classes: ['book'], places: { visitor: ['CA-ON'] } } })
})

test('a product is asked about by what counts of it, with what is added', () => {
  expect(asked({ goods: 'product:reishi-tea', also: 'book', attribute: ['other'] }).request).toMatchObject({ classes: ['functional-mushroom', 'book'], attributes: ['npn', 'other'] })
  // No class counts: the engine says what follows.
  expect(asked({ goods: 'product:mystery' }).request).toMatchObject({ classes: [] })
})

test('every fact is read', () => {
  expect(asked({
    goods: 'class:book', visitor: 'CA-ON', shipTo: 'CA-QC; US', shipFrom: 'NL', seller: 'unknown', stage: 'sale', age: '19,5', assurance: 'verified',
    credential: ['prescription'], quantity: '3', at: '2026-12-01T06:30', set: '2',
  })).toEqual({
    which: 2,
    request: {
      stage: 'sale', classes: ['book'], places: { visitor: ['CA-ON'], shipTo: ['CA-QC', 'US'], shipFrom: ['NL'], seller: ['unknown'] },
      ageYears: 19.5, ageAssurance: 'verified', credentials: ['prescription'], quantity: 3, at: Date.UTC(2026, 11, 1, 6, 30),
    },
  })
})

test.each<[Query, string, string]>([
  [{ visitor: 'NL' }, 'goods', 'Choose a product or a class.'],
  [{ goods: 'class:boat' }, 'goods', '“boat”'],
  [{ goods: 'book' }, 'goods', '“book”'],
  [{ goods: 'class:book', also: ['boat'] }, 'goods', 'no class named “boat”'],
  [{ goods: 'class:book', shipTo: 'Atlantis' }, 'shipTo', 'no place'],
  [{ goods: 'class:book', stage: 'dream' }, 'stage', 'looks around'],
  [{ goods: 'class:book', age: 'old' }, 'age', '0 to 150'],
  [{ goods: 'class:book', age: '-1' }, 'age', '0 to 150'],
  [{ goods: 'class:book', age: '151' }, 'age', '0 to 150'],
  [{ goods: 'class:book', assurance: 'verified' }, 'age', 'Give the age'],
  [{ goods: 'class:book', age: '19', assurance: 'sworn' }, 'assurance', 'said or checked'],
  [{ goods: 'class:book', quantity: '1.5' }, 'quantity', 'whole number'],
  [{ goods: 'class:book', quantity: '0' }, 'quantity', 'whole number'],
  [{ goods: 'class:book', at: 'tomorrow' }, 'at', 'in UTC'],
  [{ goods: 'class:book', at: '2026-02-30T00:00' }, 'at', 'in UTC'],
  [{ goods: 'class:book', set: '99' }, 'set', 'no published set 99'],
  [{ goods: 'class:book', set: 'any' }, 'set', 'no published set any'],
])('%j is told on the field %s', (query, field, sentence) => {
  expect(problems(query)).toEqual({ [field]: expect.stringContaining(sentence) })
})

test('several faults are told at once', () => {
  expect(Object.keys(problems({ goods: '', visitor: 'Atlantis', age: 'x' })).sort()).toEqual(['age', 'goods', 'visitor'])
})

test('an address with nothing asked, or only a set chosen, opens the form', () => {
  expect(isAsked(readValues({}))).toBe(false)
  expect(isAsked(readValues({ set: 'working', locale: 'fr', goods: '' }))).toBe(false)
  expect(isAsked(readValues({ visitor: 'NL' }))).toBe(true)
})

test.each([
  ['2026-12-01', Date.UTC(2026, 11, 1)],
  ['2026-12-01T06:30', Date.UTC(2026, 11, 1, 6, 30)],
  ['2026-12-01T06:30:10.5', Date.UTC(2026, 11, 1, 6, 30, 10, 500)],
  ['2026-12-01T06:30:00-05:00', Date.UTC(2026, 11, 1, 11, 30)],
  ['2028-02-29', Date.UTC(2028, 1, 29)],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['1 December 2026', null],
])('the instant %s is %s', (text, at) => { expect(readInstant(text)).toBe(at) })

test('a saved question comes back as the same question through its address', () => {
  const request: AskedRequest = {
    stage: 'sale', classes: ['book', 'functional-mushroom'], attributes: ['npn'], places: { visitor: ['CA-ON', 'US'], shipTo: ['unknown'] },
    ageYears: 19, ageAssurance: 'verified', credentials: ['prescription'], quantity: 2, at: Date.UTC(2026, 11, 1, 6, 30, 0, 250),
  }
  const address = new URL(addressOf(valuesOf(request)), 'http://localhost')
  const query = Object.fromEntries([...new Set(address.searchParams.keys())].map((name) => [name, address.searchParams.getAll(name)]))
  expect(asked(query).request).toEqual(request)
})
