import type { Snapshot } from '@gatehouse/contract'
import { demoDay, frozenSet, policyOf, stopEverything } from '../../test/rules.ts'
import { noAnswers } from './answers.ts'
import { Decider, type Held } from './decider.ts'
import { seenBy } from './hidden.ts'
import { KnownPaths } from './known-paths.ts'
import { registry } from './registry.ts'
import { holdRules, noRules } from './rules.ts'
import type { Facts } from './visitor.ts'

const inOntario: Facts = { places: ['CA-ON'], ageYears: null }
const routes = [
  { path: '' }, { path: '/shop', goods: ['symptom-journal', 'hemp-oil', 'unheard-of'] }, { path: '/shop/symptom-journal', goods: ['symptom-journal'] },
  { path: '/shop/hemp-oil', goods: ['hemp-oil', 'unheard-of'] }, { path: '/shop/unheard-of', goods: ['unheard-of'] }, { path: '/shop/not-listed' },
]
const goodsMedia = { 'journal.svg': ['symptom-journal'], 'unheard.svg': ['unheard-of'], 'both.svg': ['unheard-of', 'symptom-journal'] }
const snapshot: Snapshot = { epoch: 'e', sequence: 1, routes, media: [...Object.keys(goodsMedia), 'portrait.svg'], goodsMedia }
const heldWith = (...sets: Parameters<typeof policyOf>): Held => ({ known: new KnownPaths(snapshot), rules: holdRules(policyOf(...sets), noRules) })

function makeDecider(first: Held | null = heldWith()) {
  const house = { held: first, isConfirmed: true, now: demoDay }
  return { house, decider: new Decider({ held: () => house.held, isConfirmed: () => house.isConfirmed, clock: () => house.now }) }
}
const levelOf = ({ decider }: ReturnType<typeof makeDecider>, path = '/shop/symptom-journal', facts = inOntario) => decider.forPage(path, facts).answers.bySlug.values().next().value?.level

describe('deciding for a page', () => {
  it('gives equal visitors one object, and pages the same one by its vector', () => {
    const { decider } = makeDecider()
    const { answers, revision } = decider.forPage('/shop', inOntario)
    expect(revision).toBe(1)
    expect(decider.forPage('/shop', inOntario).answers).toBe(answers)
    expect(decider.forPage('/shop', { places: ['CA-SK'], ageYears: null }).answers).toBe(answers)
    expect(registry().answers.get(answers.vector)).toBe(answers)
    expect(decider.forPage('/shop', { places: ['US'], ageYears: null }).answers).not.toBe(answers)
  })

  it('is the same for everyone where a page shows no goods', () => {
    const { decider } = makeDecider()
    expect(decider.forPage('', inOntario)).toEqual({ answers: noAnswers, revision: null })
  })

  it('follows a scheduled set by the clock, and back again where the clock is set back', () => {
    const made = makeDecider(heldWith(frozenSet(), frozenSet({ revision: 2, effectiveAt: demoDay + 1000, more: [stopEverything] })))
    expect(levelOf(made)).toBe('purchase')
    made.house.now += 999
    expect(levelOf(made)).toBe('purchase')
    made.house.now += 1
    expect([levelOf(made), made.decider.forPage('/shop', inOntario).revision]).toEqual(['information', 2])
    made.house.now -= 1
    expect([levelOf(made), made.decider.forPage('/shop', inOntario).revision]).toEqual(['purchase', 1])
  })

  it('follows a rule that begins or ends by itself', () => {
    const ends = frozenSet({ more: [{ ...stopEverything, id: 'until-noon', effectiveUntil: demoDay + 500 }] })
    const made = makeDecider(heldWith(ends))
    expect(levelOf(made)).toBe('information')
    made.house.now += 500
    expect(levelOf(made)).toBe('purchase')
    made.house.now -= 1
    expect(levelOf(made)).toBe('information')
  })

  it('follows a new snapshot and the loss of confirmation at once', () => {
    const made = makeDecider()
    expect(levelOf(made)).toBe('purchase')
    made.house.isConfirmed = false
    expect(levelOf(made)).toBe('information')
    made.house.isConfirmed = true
    expect(levelOf(made)).toBe('purchase')
    made.house.held = heldWith(frozenSet({ revision: 2, more: [stopEverything] }))
    expect(levelOf(made)).toBe('information')
    made.house.held = null
    expect(levelOf(made)).toBeUndefined()
  })

  it('keeps its memory bounded, whoever asks', () => {
    const { decider } = makeDecider()
    for (let visitor = 0; visitor < 2000; visitor++) decider.forPage('/shop', { places: ['CA-ON'], ageYears: visitor })
    expect(registry().answers.size).toBeLessThan(100)
  })
})

describe('what exists for a visitor', () => {
  const { decider, house } = makeDecider()
  const seen = seenBy(inOntario, house.held?.known as KnownPaths, decider)

  it('is every page but those of hidden products, and of products that the snapshot doesn’t connect with their page', () => {
    expect(['', '/shop', '/shop/symptom-journal', '/shop/hemp-oil'].map(seen.hasPage)).toEqual([true, true, true, true])
    expect(['/shop/unheard-of', '/shop/not-listed', '/shop/unknown', '/other'].map(seen.hasPage)).toEqual([false, false, false, false])
  })

  it('is every picture but those whose products are all hidden', () => {
    expect(['journal.svg', 'both.svg', 'portrait.svg'].map(seen.hasMedia)).toEqual([true, true, true])
    expect(['unheard.svg', 'other.svg'].map(seen.hasMedia)).toEqual([false, false])
  })

  it('is no product at all without a set', () => {
    const none = { known: new KnownPaths(snapshot), rules: noRules }
    const seenWithout = seenBy(inOntario, none.known, makeDecider(none).decider)
    expect(['', '/shop', '/shop/symptom-journal'].map(seenWithout.hasPage)).toEqual([true, true, false])
    expect(seenWithout.hasMedia('journal.svg')).toBe(false)
  })
})
