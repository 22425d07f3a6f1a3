import { askedPlace, placesMeet } from './asked-place.ts'

const areas = [{ code: 'CA-BC:vancouver', name: { en: 'Vancouver', fr: 'Vancouver' } }]

test.each([
  ['CA-QC', 'CA-QC'], ['ca-qc', 'CA-QC'], ['Quebec', 'CA-QC'], ['québec', 'CA-QC'], ['Colombie-Britannique', 'CA-BC'], ['Canada', 'CA'], ['États-Unis', 'US'], ['etats-unis', 'US'],
  ['Vancouver', 'CA-BC:vancouver'], ['ca-bc:Vancouver', 'CA-BC:vancouver'], ['PR', 'US-PR'], ['anywhere', '*'], ['partout', '*'], ['*', '*'],
  ['Georgia', 'GE'], ['Georgia, United States', 'US-GA'], [' NL ', 'NL'],
])('%j is understood as %s', (text, place) => expect(askedPlace(text, areas)).toBe(place))

test.each(['Atlantis', 'XX', '', 'CA-QC CA-ON'])('%j is no place', (text) => expect(askedPlace(text, areas)).toBeNull())

test.each([['CA', 'CA-QC', true], ['CA-QC', 'CA', true], ['*', 'CA', true], ['CA', '*', true], ['CA-QC', 'CA-ON', false], ['CA', 'US', false]])('%s and %s meet: %s', (a, b, meet) => {
  expect(placesMeet(a, b)).toBe(meet)
})
