import { readBands } from './bands.ts'
import { rowsOf, toBands } from './band-rows.ts'

const row = (more: object) => ({ upToGrams: '500', CAD: '1200', USD: '', EUR: '', ...more })

it('gives back the list that it was made from', () => {
  const stored = [{ upToGrams: 500, CAD: 1200, EUR: 900 }, { upToGrams: 2000, CAD: 0 }]
  expect(toBands(rowsOf(stored))).toEqual(stored)
  expect(rowsOf(null)).toEqual([])
})

it('leaves an empty price out, so that it isn’t taken for 0', () => expect(toBands([row({ CAD: ' ', EUR: '900' })])).toEqual([{ upToGrams: 500, EUR: 900 }]))

it.each([['12.50'], ['-1'], ['free'], ['1e3']])('keeps “%s” as it was typed, and it can’t be saved', (CAD) => {
  expect(toBands([row({ CAD })])).toEqual([{ upToGrams: 500, CAD }])
  expect(readBands(toBands([row({ CAD })]))).toBeNull()
  expect(readBands(toBands([row({})]))).not.toBeNull()
})
