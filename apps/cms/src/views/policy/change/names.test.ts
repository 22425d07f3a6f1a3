import type { Rule } from '@gatehouse/policy'
import { namesIn } from './names.ts'

const rule: Rule = { id: 'r', kind: 'cap', level: 'display', classes: ['kit'], places: ['CA-QC', 'NL', 'CA-BC:vancouver'] }
const content = { rules: [rule], areas: [{ code: 'CA-BC:vancouver', name: { en: 'Vancouver', fr: 'Vancouver' } }], staffWords: { classTitles: { kit: { en: 'Grow kits', fr: 'Trousses de culture' } }, notes: {} } }
const [en, fr] = [namesIn('en', [content]), namesIn('fr', [content])]

test.each([
  ['*', 'Everywhere', 'Partout'],
  ['unknown', 'A place that isn’t known', 'Un lieu qui n’est pas connu'],
  ['NL', 'Netherlands', 'Pays-Bas'],
  ['CA-QC', 'Quebec, Canada', 'Québec, Canada'],
  ['CA-BC:vancouver', 'Vancouver, British Columbia, Canada', 'Vancouver, Colombie-Britannique, Canada'],
  // What the engine makes up for the rest of a place.
  ['CA-ZZZ', 'Elsewhere in Canada', 'Ailleurs : Canada'],
  ['CA-BC:elsewhere', 'Elsewhere in British Columbia, Canada', 'Ailleurs : Colombie-Britannique, Canada'],
  ['ZW', 'Any country that no rule names', 'Tout pays qu’aucune règle ne nomme'],
])('%s is called “%s”', (code, english, french) => {
  expect([en.anyPlace(code), fr.anyPlace(code)]).toEqual([english, french])
})

test('facts are said in words, and none where nothing is asked', () => {
  expect(en.facts({ quantity: null })).toEqual([])
  expect(en.facts({ attributes: ['npn'], credentials: ['prescription'], ageYears: 19, ageAssurance: 'verified', quantity: 2 }))
    .toEqual(['a natural product number', 'a prescription', 'a verified age of 19 or more', 'at most 2 in an order'])
  expect([en.classTitle('kit'), fr.classTitle('kit'), en.role('shipTo'), fr.role('seller')]).toEqual(['Grow kits', 'Trousses de culture', 'Where it is sent', 'Le lieu du vendeur'])
})
