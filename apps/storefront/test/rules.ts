import type { FrozenRuleSet, GoodsFacts, PolicySnapshot } from '@gatehouse/contract'
import { compileRuleSet, type Rule, type RuleSetSource } from '@gatehouse/policy'
import { records, ruleSet } from '@gatehouse/rule-pack'

// The rules as the CMS hands them over, made of the starter pack.

export { ruleSet }

/** 23 November 2026, the day of the demo's table. */
export const demoDay = Date.parse('2026-11-23T12:00:00Z')

/** The demo's products, and one of a class that no rule set knows: it is hidden everywhere. */
export const demoGoods: GoodsFacts[] = [
  { slug: 'fungi-field-guide', classes: ['book'], attributes: [] }, { slug: 'symptom-journal', classes: ['journal'], attributes: [] },
  { slug: 'lions-mane-npn', classes: ['functional-mushroom'], attributes: ['npn'] }, { slug: 'lions-mane', classes: ['functional-mushroom'], attributes: [] },
  { slug: 'reishi-tea', classes: ['functional-mushroom'], attributes: ['npn'] }, { slug: 'mycelium-supplement', classes: ['mycelium-supplement'], attributes: [] },
  { slug: 'oyster-grow-kit', classes: ['culinary-grow-kit'], attributes: [] }, { slug: 'reagent-test-kit', classes: ['reagent-kit'], attributes: [] },
  { slug: 'hemp-oil', classes: ['hemp-cbd'], attributes: [] }, { slug: 'psilocybin-truffles', classes: ['psilocybin-truffle'], attributes: [] },
  { slug: 'unheard-of', classes: ['no-such-class'], attributes: [] },
]

/** A set as it was frozen: the pack's rules with others after them, in force from an instant on. */
export function frozenSet({ revision = 1, effectiveAt = 0, more = [] as Rule[], without = [] as string[], source = undefined as RuleSetSource | undefined } = {}): FrozenRuleSet {
  const whole = source ?? { ...ruleSet, revision, rules: [...ruleSet.rules.filter(({ id }) => !without.includes(id)), ...more] }
  return {
    revision, effectiveAt, source: whole, hash: compileRuleSet(whole).hash, isStopped: false,
    shop: { seller: ['CA-ON'], shipFrom: ['CA-ON'] },
    notices: Object.fromEntries(whole.rules.map((rule) => [rule.id, noticeOf(rule)])),
  }
}

function noticeOf(rule: Rule): FrozenRuleSet['notices'][string] {
  const record = records[rule.id]
  if (!record) return { kind: rule.kind, notice: { en: `Notice of ${rule.id}.`, fr: `Avis de ${rule.id}.` }, alternatives: null, source: { title: `Source of ${rule.id}`, date: '2026' }, checkedOn: '2026-11-23', confidence: 'H' }
  const { staffNote: _staffNote, ...told } = record
  return { kind: rule.kind, alternatives: null, ...told }
}

/** The rules of a snapshot; the pack alone unless told otherwise. */
export function policyOf(...sets: FrozenRuleSet[]): PolicySnapshot {
  return {
    sets: sets.length > 0 ? sets : [frozenSet()], goods: demoGoods,
    areas: [{ code: 'CA-BC:vancouver', name: { en: 'Vancouver', fr: 'Vancouver' } }],
  }
}

/** Stops everything, as the kill switch does. */
export const stopEverything: Rule = { kind: 'cap', id: 'kill-switch', level: 'information', classes: ['goods'], places: ['*'] }
/** Asks for a declared age in Ontario. */
export const agedBooks: Rule = { kind: 'cap', id: 'aged-books', level: 'information', classes: ['book'], places: ['CA-ON'], roles: ['visitor', 'shipTo'], requires: [{ kind: 'age', years: 19 }] }
