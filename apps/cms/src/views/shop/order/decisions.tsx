import type { Payload } from 'payload'
import { LevelChip } from '../../policy/level.tsx'
import { deskNames } from '../../policy/sentence/names.ts'
import { instantInWords } from '../../policy/simulator/instants.ts'
import { RuleList, type RuleContext } from '../../policy/simulator/rule-link.tsx'
import { Trace } from '../../policy/simulator/trace.tsx'
import { simulatorWords } from '../../policy/simulator/words.ts'
import { shopWords } from '../words.ts'
import type { LoggedDecision, WholeOrder } from './read-order.ts'
import '../../policy/simulator/simulator.css'

/** What the rules said of each line at each step: the level, by which rules in sentences, and how it came about. */
export async function Decisions({ whole: { order, lines }, payload, language }: { whole: WholeOrder; payload: Payload; language: string }) {
  const { order: words } = shopWords(language)
  const { docs } = await payload.db.find<{ id: string; ruleId: string }>({ collection: 'rules', limit: 0, pagination: false, select: { ruleId: true } })
  const rowIds = new Map(docs.map(({ id, ruleId }) => [ruleId, String(id)]))
  return (
    <section className="shop-part" aria-labelledby="decisions">
      <h2 id="decisions">{words.decisions}</h2>
      <p className="desk-hint">{words.decisionsLead}</p>
      {order.decisions.length === 0 ? <p>{words.noDecisions}</p> : lines.map(({ line, decisions }) => (
        <section className="shop-line" key={line.variant} aria-label={line.title}>
          <h3>{line.quantity} × {line.title}{line.label ? ` · ${line.label}` : ''}</h3>
          <ol className="shop-decisions">{decisions.map((one) => <li key={one.id}><Decision one={one} rowIds={rowIds} language={language} /></li>)}</ol>
        </section>
      ))}
    </section>
  )
}

function Decision({ one: { id, step, row, explained }, rowIds, language }: { one: LoggedDecision; rowIds: ReadonlyMap<string, string>; language: string }) {
  const { order: words } = shopWords(language)
  const when = words.steps[step] ?? step
  if (!row || !explained) return <p><strong>{when}</strong>: {words.decisionGone} <span className="shop-id">{id}</span></p>
  const { set: { content }, explanation, isSame } = explained
  const names = deskNames(language, content)
  const at = row.request.at
  const simulator = simulatorWords(language)
  const context: RuleContext = { content, rules: new Map(content.rules.map((rule) => [rule.id, rule])), rowIds, names, words: simulator, at }
  return (
    <>
      <p className="shop-decision"><strong>{when}</strong> <LevelChip level={row.decision.level} language={language} /> <span>{simulator.answer.may[row.decision.level]}</span></p>
      <p className="desk-hint">{instantInWords(at, names.language)}, {words.decided(row.revision)}. {words.decisionId} <span className="shop-id">{id}</span></p>
      {isSame ? null : <p className="desk-note desk-note--error">{words.differs}</p>}
      <RuleList ids={row.decision.binding} context={context} />
      {row.decision.defaulted ? <p>{simulator.answer.default}</p> : null}
      <details className="shop-more"><summary>{words.how}</summary><Trace explanation={explanation} context={context} /></details>
    </>
  )
}
