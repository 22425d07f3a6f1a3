import type { Rule } from '@gatehouse/policy'
import { europeanUnion } from '@gatehouse/rule-pack'
import { deskNames } from '../sentence/names.ts'
import { columnsOf, foldColumns } from './columns.ts'

const names = deskNames('en')
const rule = (places: string[], exceptPlaces?: string[]): Rule => ({ id: places.join(), kind: 'cap', level: 'information', classes: ['goods'], places, ...(exceptPlaces ? { exceptPlaces } : {}) })
const columns = (rules: Rule[], added: string[] = [], only = '') => columnsOf({ rules }, added, only, names).map(({ country, columns: members }) => [country, ...members.map(({ place }) => place)])

test('every place that a rule names stands under its country, each before what lies in it, the unknown place before all', () => {
  expect(columns([rule(['US-TX']), rule(['CA'], ['CA-QC']), rule(['*']), rule(['CA-BC:vancouver'])])).toEqual([['unknown', 'unknown'], ['CA', 'CA', 'CA-BC', 'CA-BC:vancouver', 'CA-QC'], ['US', 'US', 'US-TX']])
})

test('without any rule the unknown place is there alone', () => expect(columns([])).toEqual([['unknown', 'unknown']]))

test('an added place stands among the others and can be taken away again, one that a rule names can’t', () => {
  const groups = columnsOf({ rules: [rule(['CA'])] }, ['CA-MB', 'CA'], '', names)
  expect(groups[1]?.columns.map(({ place, isAdded }) => [place, isAdded])).toEqual([['CA', false], ['CA-MB', true]])
})

test('the countries that rules name only with the whole European Union share a column; one that is named alone has its own', () => {
  const groups = columnsOf({ rules: [rule(europeanUnion), rule(['NL']), rule(['DE-BY'])] }, ['FR'], '', names)
  expect(groups.map(({ country }) => country)).toEqual(['unknown', 'FR', 'DE', 'NL', 'EU'])
  const union = groups.at(-1)?.columns[0]
  expect(union?.same).toEqual(europeanUnion.filter((code) => !['FR', 'DE', 'NL'].includes(code)))
  expect(union?.same).toContain(union?.place)
})

test('a list that leaves one country of the European Union out names each of the others', () => {
  expect(columns([rule(europeanUnion.slice(1))])).toHaveLength(europeanUnion.length)
})

test('one country can stand alone beside the unknown place', () => {
  expect(columns([rule(['CA']), rule(['US-TX'])], [], 'US')).toEqual([['unknown', 'unknown'], ['US', 'US', 'US-TX']])
})

test('a country’s parts are folded into its column, but an added one, that of the open cell, and those of an open country', () => {
  const groups = columnsOf({ rules: [rule(['CA', 'CA-QC', 'CA-BC:vancouver', 'US-TX'])] }, ['CA-MB', 'FR'], '', names)
  const fold = (open: string[], kept: string[]) => foldColumns(groups, open, kept).map(({ country, fold: state, columns: members }) => [country, state, ...members.map(({ place, parts }) => [place, ...parts].join('>'))])
  expect(fold([], ['CA-MB', 'FR'])).toEqual([['unknown', null, 'unknown'], ['CA', 'folded', 'CA>CA-BC>CA-BC:vancouver>CA-QC', 'CA-MB'], ['FR', null, 'FR'], ['US', 'folded', 'US>US-TX']])
  expect(fold(['CA'], ['CA-MB', 'FR', 'US-TX'])).toEqual([['unknown', null, 'unknown'], ['CA', 'open', 'CA', 'CA-BC', 'CA-BC:vancouver', 'CA-MB', 'CA-QC'], ['FR', null, 'FR'], ['US', null, 'US', 'US-TX']])
  // One that a rule names was asked for all the same.
  expect(fold([], ['CA-QC'])[1]).toEqual(['CA', 'folded', 'CA>CA-BC>CA-BC:vancouver>CA-MB', 'CA-QC'])
  // Nothing gets lost: every place has a column, or is in one.
  for (const shown of [foldColumns(groups, [], []), foldColumns(groups, ['CA'], ['US-TX'])]) {
    expect(shown.flatMap(({ columns: members }) => members.flatMap(({ place, parts }) => [place, ...parts])).sort()).toEqual(groups.flatMap(({ columns: members }) => members.map(({ place }) => place)).sort())
  }
})
