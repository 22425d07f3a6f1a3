import type { Rule } from '@gatehouse/policy'
import type { ReactNode } from 'react'
import type { PolicyContent } from '../../../rules/content.ts'
import { stopRuleId } from '../../../rules/kill-switch.ts'
import type { DeskNames } from '../sentence/names.ts'
import { ruleSentence } from '../sentence/rule-sentence.ts'
import type { SimulatorWords } from './words.ts'

/** What is needed to say a rule of the content that was asked, and to lead to it. */
export interface RuleContext {
  content: PolicyContent
  rules: ReadonlyMap<string, Rule>
  rowIds: ReadonlyMap<string, string>
  names: DeskNames
  words: SimulatorWords
  at: number
}

/** The kill switch's rule has no document, nor has one of an earlier set that was deleted since. */
export function RuleName({ id, context: { rowIds, words } }: { id: string; context: RuleContext }) {
  if (id === stopRuleId) return <strong>{words.killSwitch}</strong>
  const row = rowIds.get(id)
  return row ? <a className="sim-id" href={`/admin/collections/rules/${row}`}>{id}</a> : <><span className="sim-id">{id}</span> <span className="desk-hint">({words.answer.noLonger})</span></>
}

/** A rule in one sentence, with the way to it; `before` stands in front of its name. */
export function RuleLine({ id, context, before }: { id: string; context: RuleContext; before?: ReactNode }) {
  const { content, rules, names, at } = context
  const rule = rules.get(id)
  return <><span className="sim-line">{before}<RuleName id={id} context={context} /></span>{rule && id !== stopRuleId ? <span className="sim-sentence">{ruleSentence(rule, content.notices[id], names, at)}</span> : null}</>
}

export function RuleList({ ids, context }: { ids: readonly string[]; context: RuleContext }) {
  return ids.length === 0 ? null : <ul className="sim-rules">{ids.map((id) => <li key={id}><RuleLine id={id} context={context} /></li>)}</ul>
}
