import { nameOf } from './known-places.ts'

const countries = [{ code: 'CA', name: 'Canada', subdivisions: [{ code: 'CA-QC', name: 'Québec' }] }, { code: 'NL', name: 'Pays-Bas', subdivisions: [] }]

it('calls a country by its name, and a part by its own and its country’s', () => {
  expect(['NL', 'CA', 'CA-QC'].map((code) => nameOf(code, countries))).toEqual(['Pays-Bas', 'Canada', 'Québec, Canada'])
})

it('leaves a code that it doesn’t know as it is', () => {
  expect(['CA-ZZ', 'XX', 'us:texas'].map((code) => nameOf(code, countries))).toEqual(['CA-ZZ', 'XX', 'us:texas'])
  expect(nameOf('CA', [])).toBe('CA')
})
