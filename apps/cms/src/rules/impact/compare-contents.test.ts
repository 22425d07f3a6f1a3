import type { RuleNotice } from '@gatehouse/contract'
import type { Rule } from '@gatehouse/policy'
import type { PolicyContent } from '../content.ts'
import { compareContents } from './compare-contents.ts'

const notice = (en: string, more: Partial<RuleNotice> = {}): RuleNotice => ({
  kind: 'cap', notice: { en, fr: `fr ${en}` }, alternatives: null, source: { title: 'A law', date: '2026' }, checkedOn: '2026-11-23', confidence: 'H', ...more,
})
const cap: Rule = { id: 'kits-closed', kind: 'cap', level: 'information', classes: ['kit'], places: ['CA', 'US'] }
const content = (more: Partial<PolicyContent> = {}): PolicyContent => ({
  classes: [{ id: 'goods' }, { id: 'kit', parent: 'goods' }], rules: [cap], notices: { 'kits-closed': notice('Closed.') }, areas: [],
  shop: { seller: ['CA-ON'], shipFrom: ['CA-ON'] }, staffWords: { classTitles: { kit: { en: 'Kits', fr: 'Trousses' } }, notes: {} }, ...more,
})

test('equal contents differ in nothing, whatever the order of their lists', () => {
  expect(compareContents(content(), content())).toEqual([])
  expect(compareContents(content(), content({ rules: [{ ...cap, places: ['US', 'CA'] }] }))).toEqual([])
})

test('an empty list and none at all are the same', () => {
  expect(compareContents(content(), content({ rules: [{ ...cap, exceptPlaces: [] }], notices: { 'kits-closed': notice('Closed.') } }))).toEqual([])
})

test('a changed rule is told field by field, before and after', () => {
  const after = content({ rules: [{ ...cap, level: 'display', places: ['CA'] }], notices: { 'kits-closed': notice('Open to see.') }, staffWords: { classTitles: { kit: { en: 'Kits', fr: 'Trousses' } }, notes: { 'kits-closed': 'Look.' } } })
  expect(compareContents(content(), after)).toEqual([{
    part: 'rules', name: 'kits-closed', state: 'changed', fields: [
      { field: 'level', before: 'information', after: 'display' },
      { field: 'places', before: ['CA', 'US'], after: ['CA'] },
      { field: 'staffNote', before: null, after: 'Look.' },
      { field: 'noticeEn', before: 'Closed.', after: 'Open to see.' },
      { field: 'noticeFr', before: 'fr Closed.', after: 'fr Open to see.' },
    ],
  }])
})

test('a rule that comes and one that goes are told whole', () => {
  const added: Rule = { id: 'books', kind: 'grant', level: 'purchase', classes: ['goods'], places: ['*'] }
  const changes = compareContents(content(), content({ rules: [added], notices: { books: notice('Books.', { kind: 'grant' }) } }))
  expect(changes.map(({ name, state }) => [name, state])).toEqual([['books', 'added'], ['kits-closed', 'removed']])
  expect(changes[0]?.fields).toContainEqual({ field: 'level', before: null, after: 'purchase' })
  expect(changes[1]?.fields).toContainEqual({ field: 'places', before: ['CA', 'US'], after: null })
})

test('classes, areas and the shop’s places are told too', () => {
  const after = content({
    classes: [{ id: 'goods' }, { id: 'kit' }], areas: [{ code: 'CA-BC:vancouver', name: { en: 'Vancouver', fr: 'Vancouver' } }], shop: { seller: ['CA-QC'], shipFrom: ['CA-ON'] },
  })
  expect(compareContents(content(), after)).toEqual([
    { part: 'product-classes', name: 'kit', state: 'changed', fields: [{ field: 'parent', before: 'goods', after: null }] },
    { part: 'places', name: 'CA-BC:vancouver', state: 'added', fields: [{ field: 'nameEn', before: null, after: 'Vancouver' }, { field: 'nameFr', before: null, after: 'Vancouver' }] },
    { part: 'shop-places', name: 'shop-places', state: 'changed', fields: [{ field: 'seller', before: ['CA-ON'], after: ['CA-QC'] }] },
  ])
})

test('before the first set everything is added', () => {
  expect(compareContents(null, content()).map(({ part, name, state }) => `${part} ${name} ${state}`)).toEqual([
    'rules kits-closed added', 'product-classes goods added', 'product-classes kit added', 'shop-places shop-places changed',
  ])
})
