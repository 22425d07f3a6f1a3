import { compileRuleSet, decide, type Rule } from '@gatehouse/policy'
import { ruleSet } from '@gatehouse/rule-pack'
import type { PolicyContent } from '../../../rules/content.ts'
import { cellStory } from './cell-story.ts'
import { cellRequest, cellsOf, factsAsked, type Facts, type Whose } from './levels.ts'

const at = Date.parse('2026-11-23T12:00:00Z')
const nothing: Facts = { attributes: [], credentials: [], age: null }
const contentOf = (classes: PolicyContent['classes'], rules: Rule[]): PolicyContent => ({
  classes, rules, notices: {}, areas: [], shop: { seller: ['CA-ON'], shipFrom: ['CA-ON'] }, staffWords: { classTitles: {}, notes: {} },
})
const pack = contentOf(ruleSet.classes, ruleSet.rules)
const packSet = compileRuleSet(ruleSet)

const small = contentOf([{ id: 'goods' }, { id: 'book', parent: 'goods' }], [
  { id: 'open', kind: 'grant', level: 'purchase', classes: ['book'], places: ['*'], requires: [{ kind: 'age', years: 19 }, { kind: 'credential', name: 'prescription' }] },
  { id: 'seller-cap', kind: 'cap', level: 'display', classes: ['goods'], places: ['CA'], roles: ['seller'] },
  { id: 'lapsed', kind: 'grant', level: 'display', classes: ['book'], places: ['NL'], reviewBy: at - 1 },
  { id: 'say', kind: 'duty', classes: ['book'], places: ['NL'], roles: ['visitor'] },
  { id: 'part', kind: 'cap', level: 'hidden', classes: ['book'], places: ['US'], exceptPlaces: ['US-TX'] },
  { id: 'over', kind: 'cap', level: 'hidden', classes: ['book'], places: ['NL'], effectiveUntil: at },
  { id: 'elsewhere', kind: 'cap', level: 'hidden', classes: ['book'], places: ['FR'] },
])
const smallSet = compileRuleSet({ revision: 1, classes: small.classes, rules: small.rules })
const cell = (cls: string, place: string, role: Whose = '', facts = nothing) => cellsOf(smallSet, small, ['GB', place], { role, facts, at })(cls, place)
const story = (cls: string, place: string, role: Whose = '', facts = nothing) => cellStory(smallSet, small.rules, cellRequest(cls, place, role, facts, small, at), role)
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

test('what rules ask for can be given', () => {
  expect(factsAsked(small)).toEqual({ attributes: [], credentials: ['prescription'], ages: [19] })
  expect(factsAsked(pack)).toEqual({ attributes: ['authorised-retailer-ca', 'npn'], credentials: [], ages: [18] })
})

describe('a cell', () => {
  it('says the level, and what a visitor with every fact would get', () => {
    expect(cell('book', 'CA')).toEqual({ level: 'information', hasDuty: false, isStale: false, more: 'display' })
    expect(cell('book', 'CA', '', { attributes: [], credentials: ['prescription'], age: { years: 19, isVerified: false } })).toMatchObject({ level: 'display', more: null })
    expect(cell('goods', 'CA').more).toBeNull()
  })

  it('marks duties, and grants whose review is overdue', () => {
    expect(cell('book', 'NL')).toMatchObject({ hasDuty: true, isStale: true })
    expect(cell('book', 'FR')).toMatchObject({ hasDuty: false, isStale: false })
  })

  it('of one role is about that role’s place alone', () => {
    expect(cell('book', 'CA', 'seller').level).toBe('display')
    expect(cell('book', 'GB', 'seller').level).toBe('purchase')
    expect(cell('book', 'CA', 'visitor').level).toBe('purchase')
    expect(cell('book', 'FR', 'visitor').level).toBe('hidden')
    expect(cell('book', 'NL', 'visitor').hasDuty).toBe(true)
    expect(cell('book', 'NL', 'shipTo').hasDuty).toBe(false)
  })

  it('of one role is the same as the trace of that role in the whole question', () => {
    const places = ['CA', 'CA-QC', 'US', 'NL', 'unknown']
    for (const role of ['visitor', 'shipTo', 'shipFrom', 'seller'] as const) {
      const answer = cellsOf(packSet, pack, places, { role, facts: nothing, at })
      for (const { id } of pack.classes) for (const place of places) {
        expect([id, place, answer(id, place).level]).toEqual([id, place, cellStory(packSet, pack.rules, cellRequest(id, place, role, nothing, pack, at), role).level])
      }
    }
  })

  it('of the unknown place may be anywhere', () => {
    expect(cell('book', 'unknown').level).toBe('hidden')
    expect(cell('book', 'US-TX').level).toBe('information')
  })
})

describe('what is behind a cell', () => {
  it('names what fixes it, obliges, acts beside, and doesn’t act with why', () => {
    const { level, fixing, duties, beside, idle, decision } = story('book', 'NL')
    expect([level, ids(fixing), ids(duties), ids(beside)]).toEqual(['information', [], ['say'], ['seller-cap']])
    expect(Object.fromEntries(idle.map(({ id, why }) => [id, why]))).toEqual({ open: ['requirements-unmet'], lapsed: ['review-passed'], over: ['ended'] })
    expect(decision.stale).toEqual(['lapsed'])
  })

  it('says as whose place a rule counts', () => {
    const facts: Facts = { attributes: [], credentials: ['prescription'], age: { years: 30, isVerified: false } }
    expect(story('book', 'GB', '', facts).fixing).toEqual([{ id: 'seller-cap', at: [{ role: 'seller', place: 'CA-ON' }], why: [] }])
  })

  it('keeps quiet of rules about another place, and tells of one that excepts this place', () => {
    const { idle } = story('book', 'US-TX')
    expect(idle.find(({ id }) => id === 'part')?.why).toEqual(['place-excepted'])
    expect(ids(idle)).not.toContain('elsewhere')
  })

  it('of one role names what fixes that role, whatever limits another', () => {
    const { level, fixing } = story('book', 'GB', 'seller')
    expect([level, ids(fixing), story('book', 'GB').level]).toEqual(['purchase', [], 'information'])
    expect(ids(story('book', 'CA', 'seller').fixing)).toEqual(['seller-cap'])
  })

  it('is empty where the rules can’t answer', () => {
    expect(story('nothing-like-it', 'CA')).toMatchObject({ level: 'hidden', roles: [], fixing: [], idle: [] })
  })

  it('names the engine’s own binding rules, for every class and place of the starter rules', () => {
    const places = [...new Set(pack.rules.flatMap((rule) => rule.places)), 'unknown'].filter((code) => code !== '*')
    for (const { id } of pack.classes) for (const place of places) {
      const request = cellRequest(id, place, '', nothing, pack, at)
      const { level, fixing, duties } = cellStory(packSet, pack.rules, request)
      const decision = decide(packSet, request)
      expect([level, ids(fixing).sort(), ids(duties).sort()]).toEqual([decision.level, decision.binding, decision.duties])
    }
  })
})
