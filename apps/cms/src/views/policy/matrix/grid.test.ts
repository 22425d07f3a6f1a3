import type { Level } from '@gatehouse/policy'
import { europeanUnion } from '@gatehouse/rule-pack'
import { deskNames } from '../sentence/names.ts'
import { askedMatrix } from './asked-matrix.ts'
import { columnsOf } from './columns.ts'
import { codeOf, readCode } from './grid-code.ts'
import { gridOf } from './grid.ts'
import type { MatrixCell } from './levels.ts'
import { matrixWords } from './words.ts'

const levels: Level[] = ['hidden', 'information', 'display', 'purchase']
const every: MatrixCell[] = levels.flatMap((level) => [null, ...levels].flatMap((more) => [true, false].flatMap((hasDuty) => [true, false].map((isStale) => ({ level, more, hasDuty, isStale })))))

test('every cell is read from its code as it was', () => expect(every.map((cell) => readCode(codeOf(cell)))).toEqual(every))
test('no two cells have the same code', () => expect(new Set(every.map(codeOf)).size).toBe(every.length))
test('a code that says nothing is a hidden cell', () => expect(readCode('')).toEqual({ level: 'hidden', more: null, hasDuty: false, isStale: false }))

const content = {
  classes: [{ id: 'goods' }, { id: 'book', parent: 'goods' }], notices: {}, areas: [], shop: { seller: [], shipFrom: [] }, staffWords: { classTitles: {}, notes: {} },
  rules: [{ id: 'a', kind: 'cap' as const, level: 'information' as const, classes: ['goods'], places: ['CA-QC', ...europeanUnion] }],
}
const names = deskNames('en', content)
const asked = askedMatrix({ add: 'JP', class: 'book', place: 'CA' }, content)
const cellOf = (cls: string): MatrixCell => ({ level: cls === 'book' ? 'purchase' : 'information', hasDuty: false, isStale: false, more: null })
const grid = gridOf(asked, [{ id: 'goods', depth: 0 }, { id: 'book', depth: 1 }], columnsOf(content, asked.added, '', names), cellOf, 'Levels', { names, words: matrixWords('en'), groupName: (country) => `group ${country}` })

test('a column is called by what it is: unknown, a country whole or beside its parts, the rest of the European Union', () => {
  expect(grid.groups.map(({ name, columns }) => [name, ...columns.map((one) => [one.code, one.name, one.more, one.fullName].join(' | '))])).toEqual([
    ['group unknown', '? | group unknown | anywhere | Place unknown'],
    ['group CA', 'CA | somewhere in it |  | Canada', 'CA-QC | Quebec |  | Quebec, Canada'],
    ['group JP', 'JP | Japan |  | Japan'],
    ['group EU', 'EU | group EU | 34 countries that no rule names alone | group EU'],
  ])
  expect(grid.groups.flatMap(({ columns }) => columns).filter(({ away }) => away !== null).map(({ place, away }) => [place, away])).toEqual([['JP', '/admin/policy/matrix?class=book&place=CA']])
})

test('a row has a code for each column, and knows whether others are below it', () => {
  expect(grid.rows).toEqual([
    { id: 'goods', title: 'goods', depth: 0, isAbove: true, cells: 'i i i i i' },
    { id: 'book', title: 'book', depth: 1, isAbove: false, cells: 'p p p p p' },
  ])
  expect(grid.address).toBe('/admin/policy/matrix?add=JP')
})
