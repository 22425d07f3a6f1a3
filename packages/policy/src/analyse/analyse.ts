import { type Inner, requireInner, requireInstant } from '../compile.ts'
import { type IndexedRule, isInForce } from '../indexed-rule.ts'
import { type CompiledRuleSet, type Finding } from '../types.ts'
import { bindingRules } from './binding-rules.ts'
import { reachedGrants } from './reached-grants.ts'
import { crossingsOf, type Survey, surveyOf } from './survey.ts'

const sixtyDays = 60 * 24 * 60 * 60 * 1000

/**
 * What a person should look at in a rule set, from the instant `at` on; exact, since places, facts and instants that rules can
 * tell apart are finite. `within`: how far ahead, in ms, a review counts as due (60 days). Reviews are told of rules that have
 * ended, too. Throws a TypeError if the set isn't a compiled one, `at` isn't finite or `within` is no number of at least 0.
 */
export function analyse(set: CompiledRuleSet, { at, within = sixtyDays }: { at: number; within?: number | undefined }): Finding[] {
  const inner = requireInner(set)
  const survey = surveyOf(inner, requireInstant(at))
  if (typeof within !== 'number' || !(within >= 0)) throw new TypeError('`within` is not a number of at least 0.')
  const binding = bindingRules(survey)
  const reached = reachedGrants(survey)
  const told = (kind: Finding['kind'], isSo: (rule: IndexedRule) => boolean): Finding[] => inner.rules.filter(isSo).map(({ id }) => ({ kind, rules: [id] }))
  return [
    ...told('capped-everywhere', (rule) => rule.kind === 'grant' && !reached.has(rule)),
    ...told('never-binds', (rule) => !binding.has(rule)),
    ...findDuplicates(inner), ...findReviews(inner, at, within), ...findGaps(survey),
  ]
}

function findDuplicates({ plain }: Inner): Finding[] {
  const byText = new Map<string, string[]>()
  for (const { id, ...rest } of plain.rules) {
    const text = JSON.stringify(rest)
    byText.set(text, [...(byText.get(text) ?? []), id])
  }
  return [...byText.values()].filter((ids) => ids.length > 1).map((rules) => ({ kind: 'duplicate', rules }))
}

function findReviews({ plain }: Inner, at: number, within: number): Finding[] {
  return plain.rules.flatMap(({ id, reviewBy }): Finding[] => {
    if (reviewBy === null || reviewBy > at + within) return []
    return [{ kind: reviewBy <= at ? 'review-passed' : 'review-due', rules: [id], at: reviewBy }]
  })
}

/** Classes × places about which no grant or cap in force says anything, in any role. */
function findGaps(survey: Survey): Finding[] {
  const gaps: Finding[] = []
  for (const { node, code, cells } of crossingsOf(survey)) {
    const isRuled = cells.some((cell) => cell.rules.some((rule) => rule.kind !== 'duty' && isInForce(rule, survey.at)))
    if (!isRuled) gaps.push({ kind: 'no-rule', rules: [], class: node.id, place: code })
  }
  return gaps
}
