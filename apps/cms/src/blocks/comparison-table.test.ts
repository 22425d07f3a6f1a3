import { findMisfit } from './comparison-table.ts'

const columns = (count: number) => Array.from({ length: count }, (_, index) => ({ label: `Column ${index}` }))
const row = (count: number) => ({ header: 'Row', cells: Array.from({ length: count }, () => ({ text: 'x' })) })

test('a row has one cell for each column after the first', () => {
  expect(findMisfit(columns(3), [row(2), row(2)])).toBeNull()
  expect(findMisfit(columns(3), [row(2), row(3)])).toEqual({ row: 2, cells: 3, columns: 2 })
  expect(findMisfit(columns(3), [{ header: 'Row' }])).toEqual({ row: 1, cells: 0, columns: 2 })
})
