import type { Level } from '@gatehouse/policy'
import { europeanUnion } from '@gatehouse/rule-pack'
import { deskNames } from '../sentence/names.ts'
import { askedMatrix } from './asked-matrix.ts'
import { columnsOf, foldColumns } from './columns.ts'
import { codeOf, foldCell, readCode, type GridCell } from './grid-code.ts'
import { differingParts, gridOf } from './grid.ts'
import type { MatrixCell } from './levels.ts'
import { matrixWords } from './words.ts'

const levels: Level[] = ['hidden', 'information', 'display', 'purchase']
const every: GridCell[] = levels.flatMap((level) => [null, ...levels].flatMap((more) => [null, ...levels].flatMap((parts) => [true, false].flatMap((hasDuty) => [true, false].map((isStale) => ({ level, more, parts, hasDuty, isStale }))))))

test('every cell is read from its code as it was', () => expect(every.map((cell) => readCode(codeOf(cell)))).toEqual(every))
test('no two cells have the same code', () => expect(new Set(every.map(codeOf)).size).toBe(every.length))
test('a code that says nothing is a hidden cell', () => expect(readCode('')).toEqual({ level: 'hidden', more: null, hasDuty: false, isStale: false, parts: null }))

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

describe('a country’s parts folded into its column', () => {
  const plain: MatrixCell = { level: 'information', hasDuty: false, isStale: false, more: null }

  it('leave the country’s cell as it is where all show the same', () => {
    expect(foldCell(plain, [])).toEqual({ ...plain, parts: null })
    expect(foldCell(plain, [plain, { ...plain }])).toEqual({ ...plain, parts: null })
  })

  it.each<[string, Partial<MatrixCell>]>([['a level', { level: 'purchase' }], ['a duty', { hasDuty: true }], ['an overdue review', { isStale: true }], ['what more facts give', { more: 'display' }]])('say so where one differs by %s', (_, other) => {
    expect(foldCell(plain, [plain, { ...plain, ...other }])).toEqual({ ...plain, parts: other.level ?? 'information' })
  })

  const folded = foldColumns(columnsOf(content, [], '', names), [], [])
  const quebec = (cls: string, place: string): MatrixCell => ({ ...plain, level: place === 'CA-QC' && cls === 'book' ? 'display' : 'information' })
  const gridWith = (groups: typeof folded, query = {}) => gridOf(askedMatrix(query, content), [{ id: 'goods', depth: 0 }, { id: 'book', depth: 1 }], groups, quebec, 'Levels', { names, words: matrixWords('en'), groupName: (country) => country })

  it('are told of by a mark and by words, with the way to see them apart', () => {
    const { groups, rows } = gridWith(folded)
    expect(groups.map(({ columns, fold }) => [columns.map(({ place }) => place), fold])).toEqual([
      [['unknown'], null], [['CA'], { isOpen: false, count: 1, address: '/admin/policy/matrix?open=CA#places-CA' }], [[expect.any(String)], null],
    ])
    expect(rows.map(({ cells }) => cells)).toEqual(['i i i', 'i i~d i'])
    expect(matrixWords('en').cellName('Book', 'Canada', 'Information', readCode('i~d'), (level) => level)).toBe('Book, Canada: Information, its parts differ, up to display')
    expect(matrixWords('fr').cellName('Livre', 'Canada', 'Information', readCode('i~i'), (level) => level)).toBe('Livre, Canada\u00a0: Information, ses parties diffèrent')
  })

  it('stand apart again where the address says so, with the way back', () => {
    const { groups, rows } = gridWith(foldColumns(columnsOf(content, [], '', names), ['CA'], []), { open: ['CA', 'US'], country: '' })
    expect(groups[1]?.columns.map(({ place }) => place)).toEqual(['CA', 'CA-QC'])
    expect(groups[1]?.fold).toEqual({ isOpen: true, count: 1, address: '/admin/policy/matrix?open=US#places-CA' })
    expect(rows[1]?.cells).toBe('i i d i')
  })

  it('that differ are named beside the open cell, each with the way to its own', () => {
    const [, canada] = folded
    const told = (cls: string) => differingParts(cls, canada?.columns[0] ?? { place: '', same: [], isAdded: false, parts: [] }, quebec, askedMatrix({}, content), names)
    expect(told('goods')).toEqual([])
    expect(told('book')).toEqual([{ place: 'CA-QC', name: 'Quebec', level: 'display', address: '/admin/policy/matrix?class=book&place=CA-QC#cell' }])
  })
})
