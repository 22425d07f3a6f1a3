import type { RuleNotice } from '@gatehouse/contract'
import type { Rule } from '@gatehouse/policy'
import { europeanUnion } from '@gatehouse/rule-pack'
import { deskNames } from './names.ts'
import { ruleSentence } from './rule-sentence.ts'

const now = Date.parse('2026-11-23T12:00:00Z')
const content = {
  areas: [{ code: 'CA-BC:vancouver', name: { en: 'Vancouver', fr: 'Vancouver' } }],
  staffWords: { notes: {}, classTitles: { 'psilocybin': { en: 'Psilocybin', fr: 'Psilocybine' }, 'functional-mushroom': { en: 'Functional mushroom', fr: 'Champignon fonctionnel' } } },
}
const notice = (more: Partial<RuleNotice> = {}): RuleNotice => ({
  kind: 'cap', notice: { en: 'x', fr: 'x' }, alternatives: null, source: { title: 'SOR/2025-242', section: 's. 235', date: '2026' }, checkedOn: '2026-11-01', confidence: 'H', ...more,
})
const english = (rule: Rule, about?: RuleNotice) => ruleSentence(rule, about, deskNames('en', content), now)
const french = (rule: Rule, about?: RuleNotice) => ruleSentence(rule, about, deskNames('fr', content), now)
const cap = (more: Partial<Extract<Rule, { kind: 'cap' }>> = {}): Rule => ({ id: 'a', kind: 'cap', level: 'information', classes: ['psilocybin'], places: ['CA'], ...more })

test('a cap reads as place, level, class, day and source', () => {
  const about = notice({ inForceOn: '2026-10-01' })
  expect(english(cap(), about)).toBe('Canada: at most information for Psilocybin, since 1 Oct 2026, SOR/2025-242, s. 235')
  expect(french(cap(), about)).toBe('Canada\u00a0: au plus l’information pour Psilocybine, depuis le 1 oct. 2026, SOR/2025-242, s. 235')
})

test('a grant says up to where, and with what alone', () => {
  const grant: Rule = { id: 'a', kind: 'grant', level: 'purchase', classes: ['functional-mushroom'], places: ['CA'], requires: [{ kind: 'attribute', name: 'npn' }, { kind: 'age', years: 19, assurance: 'verified' }, { kind: 'quantity', max: 2 }] }
  expect(english(grant)).toBe('Canada: up to purchase for Functional mushroom, only with a natural product number, a verified age of 19 or more and at most 2 in an order')
  expect(french(grant)).toContain('seulement avec un numéro de produit naturel, un âge vérifié d’au moins 19\u00a0ans et au plus 2 par commande')
})

test('a cap says what lifts it, a fact without words by its name', () => {
  expect(english(cap({ requires: [{ kind: 'credential', name: 'prescription' }, { kind: 'attribute', name: 'gmp' }] }))).toBe('Canada: at most information for Psilocybin, except with a prescription and the attribute “gmp”')
})

test('a duty says what to do and for whose place it counts', () => {
  const duty: Rule = { id: 'a', kind: 'duty', classes: ['psilocybin'], places: ['CA-BC:vancouver'], roles: ['visitor', 'shipTo'] }
  expect(english(duty, notice({ kind: 'duty', duty: 'channel' }))).toBe('Vancouver, where the visitor is and where goods go to: name a lawful way for Psilocybin, SOR/2025-242, s. 235')
})

test.each([
  [{ effectiveFrom: now + 1, effectiveUntil: now + 86_400_000 }, 'from 23 Nov 2026, until 24 Nov 2026'],
  [{ effectiveFrom: now, effectiveUntil: now + 1 }, 'since 23 Nov 2026, until 23 Nov 2026'],
  [{ effectiveUntil: now }, 'ended on 23 Nov 2026'],
])('%j is told as seen today: %s', (when, words) => {
  expect(english(cap(when))).toBe(`Canada: at most information for Psilocybin, ${words}`)
})

test('exceptions follow what they are taken from, and everywhere is a place', () => {
  expect(english(cap({ level: 'hidden', places: ['*'], exceptPlaces: ['CA-QC', 'US'], exceptClasses: ['functional-mushroom'] }))).toBe('Everywhere, except Quebec and United States: hidden for Psilocybin, except Functional mushroom')
})

test('the European Union is one place where all of it is named, and a long list is cut short', () => {
  expect(english(cap({ places: [...europeanUnion, 'CA'] }))).toMatch(/^The European Union and Canada: /)
  expect(english(cap({ places: europeanUnion.slice(1) }))).toMatch(/^Belgium, Bulgaria, Cyprus, Czechia and 29 more: /)
})

test('a class that nobody titled is called by its name', () => {
  expect(english(cap({ classes: ['kratom'] }))).toBe('Canada: at most information for kratom')
})
