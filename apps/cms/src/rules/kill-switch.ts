import type { RuleNotice } from '@gatehouse/contract'
import type { Cap } from '@gatehouse/policy'
import type { PolicyContent } from './content.ts'
import { inOrder } from './content.ts'

/** The name of the kill switch's rule. No rule of the working copy may have it. */
export const stopRuleId = 'kill-switch'

const noticeAt = (at: number): RuleNotice => {
  const day = new Date(at).toISOString().slice(0, 10)
  return {
    kind: 'cap', alternatives: null, checkedOn: day, confidence: 'H',
    notice: { en: 'Sales are paused for the moment.', fr: 'Les ventes sont suspendues pour le moment.' },
    source: { title: 'A decision of this shop', fr: 'Décision de la boutique', date: day },
  }
}

/** The content with the kill switch's cap: nothing anywhere is higher than `display`. It covers every root class, so every class. */
export function withStop(content: PolicyContent, at: number): PolicyContent {
  const roots = content.classes.filter(({ parent }) => parent === undefined).map(({ id }) => id)
  const cap: Cap = { id: stopRuleId, kind: 'cap', level: 'display', classes: roots, places: ['*'] }
  const plain = withoutStop(content)
  return inOrder({ ...plain, rules: [...plain.rules, cap], notices: { ...plain.notices, [stopRuleId]: noticeAt(at) } })
}

/** The content as it is when sales aren't stopped: what is compared, approved and brought back. */
export function withoutStop(content: PolicyContent): PolicyContent {
  if (!content.rules.some(({ id }) => id === stopRuleId)) return content
  const { [stopRuleId]: _stop, ...notices } = content.notices
  return { ...content, rules: content.rules.filter(({ id }) => id !== stopRuleId), notices }
}
