import type { Explanation, Rule } from '@gatehouse/policy'
import { LevelChip } from '../level.tsx'
import { requirementInWords } from '../sentence/rule-sentence.ts'
import { instantInWords } from './instants.ts'
import { RuleLine, RuleName, type RuleContext } from './rule-link.tsx'
import { traceOf, type TracedCell, type TracedRule } from './trace-of.ts'

/** How the answer came about: each class, for each role's place its level, and every rule that the engine looked at. */
export function Trace({ explanation, context }: { explanation: Explanation; context: RuleContext }) {
  const { content, names, words: { trace } } = context
  return (
    <>
      <h3 id="trace">{trace.title}</h3>
      <p className="desk-hint">{trace.lead}</p>
      {traceOf(explanation, content.rules).map(({ class: name, cells }) => (
        <section key={name} className="sim-class" aria-label={names.classTitle(name)}>
          <h4>{names.classTitle(name)} <span className="sim-id">{name}</span></h4>
          {cells.map((cell) => <Cell key={`${cell.role} ${cell.place}`} cell={cell} context={context} />)}
        </section>
      ))}
    </>
  )
}

function Cell({ cell, context }: { cell: TracedCell; context: RuleContext }) {
  const { names, words: { trace } } = context
  const { role, place, level, isLowest, isDefault, acting, idle, elsewhere } = cell
  // Where the answer was made: by a rule, or for want of one. A place at the same level that nothing holds there isn't.
  const isDecisive = isLowest && (acting.some(({ decides }) => decides) || (isDefault && role === 'shipTo'))
  const hasNone = acting.length + idle.length + elsewhere.length === 0
  return (
    <details className="sim-cell" open={isDecisive}>
      <summary>
        <span className="sim-cell__name">{trace.cell(trace.role[role], place === 'unknown' ? trace.unknown : names.fullPlace(place))}</span>
        <LevelChip level={level} language={names.language} />
        {isDecisive ? <span className="desk-tag">{trace.lowest}</span> : null}
      </summary>
      {hasNone ? <p>{trace.noRules}</p> : null}
      {isDefault ? <p>{role === 'shipTo' ? trace.default.shipTo : trace.default.other}</p> : null}
      <TracedRules title={trace.applied} rules={acting} context={context} />
      <TracedRules title={trace.looked} rules={idle} context={context} />
      {elsewhere.length > 0 ? (
        <details className="sim-elsewhere">
          <summary>{trace.elsewhere(elsewhere.length)}</summary>
          <ul className="sim-plain">{elsewhere.map((rule) => <li key={rule.id}><RuleName id={rule.id} context={context} /> {whyInWords(rule, context)}</li>)}</ul>
        </details>
      ) : null}
    </details>
  )
}

function TracedRules({ title, rules, context }: { title: string; rules: readonly TracedRule[]; context: RuleContext }) {
  const { words: { trace } } = context
  if (rules.length === 0) return null
  return (
    <>
      <h5>{title}</h5>
      <ul className="sim-rules">
        {rules.map((rule) => (
          <li key={rule.id} className={rule.decides ? 'sim-decides' : undefined}>
            <RuleLine id={rule.id} context={context} before={<span className="desk-tag">{rule.decides ? trace.decides : rule.fixes ? trace.fixes : rule.acts ? trace.acts : trace.idle}</span>} />
            {rule.acts ? null : <span className="sim-why">{whyInWords(rule, context)}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Each reason why a rule doesn't act, with its date or what it asks for. */
function whyInWords({ id, why }: TracedRule, { rules, names: { language }, words }: RuleContext): string {
  const rule = rules.get(id)
  const instant = (key: 'effectiveFrom' | 'effectiveUntil' | 'reviewBy') => (rule?.[key] === undefined ? '' : instantInWords(rule[key], language))
  const about = { from: instant('effectiveFrom'), until: instant('effectiveUntil'), review: instant('reviewBy'), requires: requiresInWords(rule, language, words.answer.and) }
  return `${why.map((one) => words.why[one](about)).join('; ')}.`
}

const requiresInWords = (rule: Rule | undefined, language: 'en' | 'fr', and: string): string => (rule?.requires ?? []).map((one) => requirementInWords(one, language)).join(and)
