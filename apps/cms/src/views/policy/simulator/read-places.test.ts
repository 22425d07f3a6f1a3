import { readPlaces } from './read-places.ts'

const areas = new Map([['CA-BC:vancouver', { en: 'Vancouver', fr: 'Vancouver' }]])
const read = (text: string) => {
  const result = readPlaces(text, areas)
  return result.ok ? result.codes : result.problem.en
}

test.each([
  ['', []],
  ['CA-ON', ['CA-ON']],
  ['ca-on', ['CA-ON']],
  ['Ontario', ['CA-ON']],
  ['Ontario, Canada', ['CA-ON']],
  ['quebec', ['CA-QC']],
  ['Colombie-Britannique', ['CA-BC']],
  ['États-Unis', ['US']],
  ['CA-ON, US', ['CA-ON', 'US']],
  ['Ontario, Canada; Netherlands', ['CA-ON', 'NL']],
  ['Texas, Germany', ['US-TX', 'DE']],
  ['CA-ON; Ontario', ['CA-ON']],
  ['Vancouver', ['CA-BC:vancouver']],
  ['ca-bc:Vancouver', ['CA-BC:vancouver']],
  ['unknown', ['unknown']],
  ['Inconnu', ['unknown']],
  ['PR', ['US-PR']],
  ['FR-974', ['RE']],
])('reads “%s”', (text, codes) => { expect(read(text)).toEqual(codes) })

test.each([
  ['Atlantis', '“Atlantis” is no place'],
  ['CA-XX', '“CA-XX” is no place'],
  ['CA-ON, Atlantis', '“Atlantis” is no place'],
  ['EU', '“EU” isn’t one place'],
  ['*', '“*” isn’t one place'],
  ['CA-BC:nowhere', 'There is no area CA-BC:nowhere'],
  ['Georgia', '“Georgia” may be Georgia (GE) or Georgia, United States (US-GA)'],
])('says what is wrong with “%s”', (text, sentence) => { expect(read(text)).toContain(sentence) })

test('says it in French', () => {
  expect(readPlaces('Atlantide', areas)).toMatchObject({ problem: { fr: expect.stringContaining('« Atlantide » n’est pas un lieu') } })
})
