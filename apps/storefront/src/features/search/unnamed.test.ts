import type { SearchEntry } from '@gatehouse/contract'
import { withoutNames } from './unnamed.ts'

const entry = (...parts: string[]): SearchEntry => ({
  id: 'articles:a', kind: 'article', slug: 'a', path: '/articles/a', anchor: null, title: [{ text: 'A text', isMatch: false }],
  excerpt: parts.map((text, index) => ({ text, isMatch: index % 2 === 1 })),
})

it.each([
  ['as it stands', ['We drew the Psilocybin truffles by hand.']],
  ['across a mark', ['We drew the ', 'psilocybin', ' truffles.']],
  ['one instead of many', ['A psilocybin truffle, cut']],
  ['with a soft hyphen in it', ['A psilo\u00ADcybin truffle']],
  ['in capitals, with a space that doesn’t break', ['PSILOCYBIN\u00A0TRUFFLES, cut']],
])('an excerpt that names what is hidden isn’t shown: %s', (_, parts) => {
  expect(withoutNames([entry(...parts)], ['Reishi tea', 'Psilocybin truffles'])).toEqual([{ ...entry(), excerpt: [] }])
})

it.each([
  ['Truffes à psilocybine', 'Une truffe de la psilocybine'], ['Lion’s mane', 'A lions mane'], ['Lion’s mane', 'The lion mane'], ['Bœuf séché', 'du boeuf seche'],
])('neither an article nor an apostrophe nor a ligature hides a name: %s', (name, text) => {
  expect(withoutNames([entry(text)], [name])[0]?.excerpt).toEqual([])
})

it('accents and apostrophes hide no name', () => {
  expect(withoutNames([entry('La fiche de l\'Hydne herisson')], ['L’hydne hérisson'])[0]?.excerpt).toEqual([])
})

it('other excerpts stay as they are, those with part of a name or with a longer word too', () => {
  const entries = [entry('Truffles and ', 'psilocybin', '.'), entry('Mapsilocybin trufflesque'), entry()]
  expect(withoutNames(entries, ['Psilocybin truffles', 'Tru', ' '])).toEqual(entries)
  expect(withoutNames([entry('Psilocybin truffles')], [])).toEqual([entry('Psilocybin truffles')])
})
