import type { Decision, Unlock } from '@gatehouse/policy'
import { stopRuleId } from '../../../rules/kill-switch.ts'
import { LevelChip } from '../level.tsx'
import { requirementInWords } from '../sentence/rule-sentence.ts'
import { instantInWords } from './instants.ts'
import type { Answered } from './read-answer.ts'
import type { Question } from './read-question.ts'
import { RuleList, type RuleContext } from './rule-link.tsx'
import { Told } from './told.tsx'
import { Trace } from './trace.tsx'

interface AnswerProps {
  answered: Extract<Answered, { kind: 'answered' }>
  question: Question
  /** The number of the set in force now. */
  inForce: number | null
  context: RuleContext
}

/** The decision as staff read it: the level, by which rules, what would change it, what visitors are told, until when; then the trace. */
export function Answer({ answered, question, inForce, context }: AnswerProps) {
  const { explanation, asked: { content } } = answered
  const { decision, closed } = explanation
  const { words: { answer }, names: { language } } = context
  return (
    <>
      <p className="sim-level"><LevelChip level={decision.level} language={language} /> <span>{answer.may[decision.level]}</span></p>
      <p className="desk-hint">{setInWords(answered, question, inForce, context)} {answer.asOf(instantInWords(answered.at, language))}</p>
      {content.rules.some(({ id }) => id === stopRuleId) ? <p className="desk-note desk-note--warning">{answer.stopped}</p> : null}
      <h3>{answer.why}</h3>
      {closed === undefined ? <Why decision={decision} context={context} /> : <p>{closedInWords(question.request.classes, context)}</p>}
      {closed === undefined ? (
        <>
          <h3>{answer.unlocks}</h3>
          <Unlocks unlocks={decision.unlocks} context={context} />
          <Told decision={decision} context={context} />
          <h3>{answer.dates}</h3>
          <dl className="sim-dates">
            <div><dt>{answer.most}</dt><dd>{decision.maxQuantity ?? answer.noMost}</dd></div>
            <div><dt>{answer.until}</dt><dd>{decision.validUntil === null ? answer.always : instantInWords(decision.validUntil, language)}</dd></div>
          </dl>
          <Trace explanation={explanation} context={context} />
        </>
      ) : null}
    </>
  )
}

function setInWords({ asked: { revision, effectiveAt } }: AnswerProps['answered'], { which }: Question, inForce: number | null, { words: { answer: { by } }, names: { language } }: RuleContext): string {
  if (effectiveAt === null) return by.working
  const instant = instantInWords(effectiveAt, language)
  if (revision === inForce) return by.inForce(revision, instant)
  return which === 'in-force' ? by.coming(revision, instant) : by.other(revision, instant)
}

/** Why nothing was decided: the answer is then `hidden`. */
function closedInWords(classes: readonly string[], { content, words: { answer: { closed } } }: RuleContext): string {
  if (classes.length === 0) return closed.noClass
  const known = new Set(content.classes.map(({ id }) => id))
  const strange = classes.filter((id) => !known.has(id))
  return strange.length > 0 ? closed.strange(strange.join(', ')) : closed.other
}

function Why({ decision: { binding, defaulted, stale }, context }: { decision: Decision; context: RuleContext }) {
  const { words: { answer } } = context
  return (
    <>
      <RuleList ids={binding} context={context} />
      {defaulted ? <p>{answer.default}</p> : null}
      {stale.length > 0 ? <><p>{answer.stale}</p><RuleList ids={stale} context={context} /></> : null}
    </>
  )
}

function Unlocks({ unlocks, context: { words: { answer }, names: { language } } }: { unlocks: readonly Unlock[]; context: RuleContext }) {
  if (unlocks.length === 0) return <p className="desk-hint">{answer.noUnlock}</p>
  return (
    <ul className="sim-unlocks">
      {unlocks.map(({ level, requires }) => <li key={level}><LevelChip level={level} language={language} /> <span>{requires.map((one) => requirementInWords(one, language)).join(answer.and)}</span></li>)}
    </ul>
  )
}
