import { namesOf } from './names.ts'

const isNamed = (text: string, ...names: string[]) => namesOf(names)?.(text)

it.each([
  ['as it stands', 'We drew the Psilocybin truffles by hand.'],
  ['one instead of many', 'A psilocybin truffle, cut'],
  ['with a soft hyphen in it', 'A psilo\u00ADcybin truffle'],
  ['in capitals, with a space that doesn’t break', 'PSILOCYBIN\u00A0TRUFFLES, cut'],
])('a name is known: %s', (_, text) => {
  expect(isNamed(text, 'Reishi tea', 'Psilocybin truffles')).toBe(true)
})

it.each([
  ['Truffes à psilocybine', 'Une truffe de la psilocybine'], ['Lion’s mane', 'A lions mane'], ['Lion’s mane', 'The lion mane'], ['Bœuf séché', 'du boeuf seche'],
  ['L’hydne hérisson', 'La fiche de l\'Hydne herisson'],
])('neither an article nor an accent nor an apostrophe nor a ligature hides a name: %s', (name, text) => {
  expect(isNamed(text, name)).toBe(true)
})

it('part of a name isn’t one, nor is a longer word', () => {
  for (const text of ['Truffles and psilocybin.', 'Mapsilocybin trufflesque', '']) expect(isNamed(text, 'Psilocybin truffles', 'Tru', ' ')).toBe(false)
})

it('without a name there is nothing to look for', () => {
  expect([namesOf([]), namesOf([' '])]).toEqual([null, null])
})
