import type { RuleNotice } from '@gatehouse/contract'
import type { Rule } from '@gatehouse/policy'
import { europeanUnion } from '@gatehouse/rule-pack'
import type { PolicyContent } from '../../../rules/content.ts'
import { deskNames } from '../sentence/names.ts'
import { filterRules, groupRules, listedRules, type Filter } from './select-rules.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const day = 86_400_000
const notice = (title = 'An act'): RuleNotice => ({ kind: 'cap', notice: { en: 'Says it.', fr: 'Le dit déjà.' }, alternatives: null, source: { title, date: '2026' }, checkedOn: '2026-11-01', confidence: 'H' })
const cap = (id: string, classes: string[], places: string[], more: Partial<Extract<Rule, { kind: 'cap' }>> = {}): Rule => ({ id, kind: 'cap', level: 'information', classes, places, ...more })
const content = (rules: Rule[], notices: Record<string, RuleNotice> = {}): PolicyContent => ({
  classes: [{ id: 'goods' }, { id: 'fungi', parent: 'goods' }, { id: 'truffle', parent: 'fungi' }, { id: 'print', parent: 'goods' }],
  rules, notices: { ...Object.fromEntries(rules.map(({ id }) => [id, notice()])), ...notices }, areas: [], shop: { seller: [], shipFrom: [] }, staffWords: { classTitles: {}, notes: {} },
})
const every: Filter = { class: '', place: '', kind: '', text: '', shown: 'all' }

test('a rule is new, changed in itself or in its texts, removed, or as it is in force', () => {
  const inForce = content([cap('same', ['fungi'], ['CA']), cap('wider', ['fungi'], ['CA']), cap('text', ['fungi'], ['CA']), cap('gone', ['fungi'], ['CA'])])
  const working = content([cap('same', ['fungi'], ['CA']), cap('wider', ['fungi'], ['CA', 'US']), cap('text', ['fungi'], ['CA']), cap('added', ['fungi'], ['CA'])], { text: notice('Another act') })
  const listed = listedRules(working, inForce)
  expect(Object.fromEntries(listed.map(({ rule, state }) => [rule.id, state]))).toEqual({ same: 'published', wider: 'changed', text: 'changed', added: 'new', gone: 'removed' })
  expect(listed.find(({ rule }) => rule.id === 'wider')?.before?.rule.places).toEqual(['CA'])
  const ask = (filter: Partial<Filter>) => filterRules(listed, { ...every, ...filter }, working.classes, now).map(({ rule }) => rule.id)
  expect(ask({ shown: 'unpublished' })).toEqual(['wider', 'text', 'added', 'gone'])
  expect(ask({})).toHaveLength(5)
})

describe('a filter', () => {
  const rules = content([
    cap('on-goods', ['goods'], ['*']), cap('on-fungi', ['fungi'], ['CA']), cap('on-truffle', ['truffle'], ['CA-QC'], { reviewBy: now + 59 * day }), cap('on-print', ['print'], ['US'], { reviewBy: now + 61 * day }),
    { id: 'a-duty', kind: 'duty', classes: ['print'], places: ['CA-ON'], reviewBy: now - day },
  ], { 'on-print': notice('Règlement sur l’étiquetage') })
  const ask = (filter: Partial<Filter>) => filterRules(listedRules(rules, rules), { ...every, ...filter }, rules.classes, now).map(({ rule }) => rule.id)

  it.each<[Partial<Filter>, string[]]>([
    [{ class: 'fungi' }, ['on-goods', 'on-fungi', 'on-truffle']],
    [{ class: 'print' }, ['on-goods', 'on-print', 'a-duty']],
    [{ place: 'CA-QC' }, ['on-goods', 'on-fungi', 'on-truffle']],
    [{ place: 'CA' }, ['on-goods', 'on-fungi', 'on-truffle', 'a-duty']],
    [{ place: '*' }, ['on-goods', 'on-fungi', 'on-truffle', 'on-print', 'a-duty']],
    [{ kind: 'duty' }, ['a-duty']],
    [{ shown: 'review' }, ['on-truffle', 'a-duty']],
    [{ text: 'REGLEMENT  etiquetage' }, ['on-print']],
    [{ text: 'deja' }, ['on-goods', 'on-fungi', 'on-truffle', 'on-print', 'a-duty']],
    [{ class: 'fungi', place: 'CA-ON', kind: 'cap' }, ['on-goods', 'on-fungi']],
    [{ text: 'nobody wrote this' }, []],
  ])('%j finds %j', (filter, ids) => expect(ask(filter)).toEqual(ids))
})

describe('groups', () => {
  const rules = content([
    cap('print-us', ['print'], ['US']), cap('truffle-eu', ['truffle', 'print'], europeanUnion), cap('truffle-ca-qc', ['truffle'], ['CA-QC']), cap('truffle-ca', ['truffle'], ['CA']), cap('goods-all', ['goods'], ['*']), cap('truffle-all', ['truffle'], ['*']),
  ])
  const group = (by: 'class' | 'place') => groupRules(listedRules(rules, rules), by, [rules], deskNames('en', rules), 'the European Union').map(({ title, rules: members }) => [title, ...members.map(({ rule }) => rule.id)])

  it('stand in the order of the tree, their rules by place', () => {
    expect(group('class')).toEqual([['Goods', 'goods-all'], ['Truffle', 'truffle-all', 'truffle-ca', 'truffle-ca-qc', 'truffle-eu'], ['Print', 'print-us']])
  })

  it('stand by country, everywhere first, their rules by class', () => {
    expect(group('place')).toEqual([['Everywhere', 'goods-all', 'truffle-all'], ['Canada', 'truffle-ca', 'truffle-ca-qc'], ['The European Union', 'truffle-eu'], ['United States', 'print-us']])
  })
})
