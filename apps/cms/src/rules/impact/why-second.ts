import type { Change, Rule } from '@gatehouse/policy'
import { canonical } from '../canonical.ts'
import type { PolicyContent } from '../content.ts'
import { idleRules } from './idle-rules.ts'

/** Why a change needs a second person. Empty: one policy officer is enough. */
export type SecondReason = 'first' | 'looser' | 'duty' | 'class' | 'text' | 'source' | 'place' | 'shop' | 'rule' | 'no-effect' | 'idle-rule'

const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

/**
 * One person may tighten at once: every change lowers a level, and nothing but levels changed. Adding a cap or taking a grant away,
 * with their texts, is such a change where that very rule lowers something: beside one that does, no other may bring a mere text along.
 * A text, source or class that stays must stay as it is. `changes` are those that `diff` finds.
 */
export function whySecond(before: PolicyContent, after: PolicyContent, changes: readonly Change[]): SecondReason[] {
  if (same(before, after)) return []
  const reasons = new Set<SecondReason>()
  if (changes.some(({ direction }) => direction === 'looser')) reasons.add('looser')
  if (changes.some(({ duty }) => duty !== undefined)) reasons.add('duty')
  if (changes.length === 0) reasons.add('no-effect')
  if (!same(before.classes, after.classes) || !same(before.staffWords.classTitles, after.staffWords.classTitles)) reasons.add('class')
  if (!same(before.areas, after.areas)) reasons.add('place')
  if (!same(before.shop, after.shop)) reasons.add('shop')
  const rulesBefore = new Map(before.rules.map((rule) => [rule.id, rule]))
  const rulesAfter = new Map(after.rules.map((rule) => [rule.id, rule]))
  for (const id of new Set([...rulesBefore.keys(), ...rulesAfter.keys()])) {
    for (const reason of whyOfRule(rulesBefore.get(id), rulesAfter.get(id), id, before, after)) reasons.add(reason)
  }
  // Asked last, as it is dear: what needs a second person anyhow needs no more reason.
  if (reasons.size === 0 && idleRules(before, after, changes).length > 0) reasons.add('idle-rule')
  return [...reasons]
}

function whyOfRule(old: Rule | undefined, now: Rule | undefined, id: string, before: PolicyContent, after: PolicyContent): SecondReason[] {
  if (!old) return now?.kind === 'cap' ? [] : ['rule']
  if (!now) return old.kind === 'grant' ? [] : ['rule']
  const reasons: SecondReason[] = old.kind === now.kind ? [] : ['rule']
  const [words, wordsNow] = [before.notices[id], after.notices[id]]
  const { source, checkedOn, confidence, inForceOn, ...texts } = words ?? {} as Partial<NonNullable<typeof words>>
  const { source: sourceNow, checkedOn: checkedNow, confidence: confidenceNow, inForceOn: inForceNow, ...textsNow } = wordsNow ?? {} as Partial<NonNullable<typeof words>>
  if (!same([source, checkedOn, confidence, inForceOn], [sourceNow, checkedNow, confidenceNow, inForceNow])) reasons.push('source')
  if (!same(texts, textsNow) || before.staffWords.notes[id] !== after.staffWords.notes[id]) reasons.push('text')
  // When a cap's or duty's law is to be read again changes no answer: it is a word on its source.
  if (old.kind !== 'grant' && old.reviewBy !== now.reviewBy) reasons.push('source')
  return reasons
}
