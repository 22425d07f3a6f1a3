import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { roleOf } from '../../../access/index.ts'
import { readCases } from '../../../rules/cases.ts'
import { stopRuleId } from '../../../rules/kill-switch.ts'
import { readPending } from '../../../rules/gate/request-change.ts'
import { readSet } from '../../../rules/sets.ts'
import { classOptions } from '../fields.tsx'
import { PolicyFrame } from '../frame.tsx'
import { readDesk, type Desk } from '../read-desk.ts'
import { deskNames } from '../sentence/names.ts'
import { Answer } from './answer.tsx'
import { isAsked, readValues, type AskedValues, type Query } from './asked-values.ts'
import { boardOf } from './case-board.ts'
import { CaseList } from './case-list.tsx'
import { instantInWords } from './instants.ts'
import { QuestionForm } from './question-form.tsx'
import { readAnswer, type Answered } from './read-answer.ts'
import { readProducts, readSets, type KnownSet } from './read-known.ts'
import { readQuestion, type Question } from './read-question.ts'
import type { RuleContext } from './rule-link.tsx'
import { SaveCase } from './save-case.tsx'
import { simulatorWords } from './words.ts'
import './simulator.css'

/** Asks the rules a question, shows how the answer comes about, and what the saved cases are answered now. */
export function SimulatorView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { title, lead } = simulatorWords(req.i18n.language)
  return <PolicyFrame props={props} current="simulator" title={title} lead={lead}><Simulator req={req} query={props.searchParams ?? {}} /></PolicyFrame>
}

/** The listed sets, and the one that was asked for where it is older than those. */
async function setsWith(req: PayloadRequest, asked: string): Promise<KnownSet[]> {
  const sets = await readSets(req)
  const revision = /^\d{1,9}$/.test(asked) ? Number(asked) : null
  if (revision === null || sets.some((set) => set.revision === revision)) return sets
  const older = await readSet(req.payload, revision)
  return older ? [...sets, older] : sets
}

async function Simulator({ req, query }: { req: PayloadRequest; query: Query }) {
  const { payload, i18n: { language } } = req
  const desk = await readDesk(payload)
  const { working, base, head, now } = desk
  const values = readValues(query)
  const sets = await setsWith(req, values.set)
  const products = await readProducts(req)
  const names = deskNames(language, working, base.content)
  const words = simulatorWords(language)
  const allClasses = [...new Map([...(base.revision === null ? [] : base.content.classes), ...working.classes].map((one) => [one.id, one])).values()]
  const known = {
    products: products.byValue, classes: new Set(allClasses.map(({ id }) => id)),
    areas: new Map([...base.content.areas, ...working.areas].map(({ code, name }) => [code, name])), sets: new Set(sets.map(({ revision }) => revision)),
  }
  const read = isAsked(values) ? readQuestion(values, known) : null
  const answered = read?.ok ? await readAnswer(payload, read.question, now) : null
  const board = boardOf({ cases: await readCases(payload), base, working, head, pending: await readPending(payload), now })
  const classes = classOptions(allClasses, names).map(({ value, label }) => ({ value: `class:${value}`, label }))
  return (
    <>
      {board.failing.length + board.blocks.changes.length > 0 ? <p className="desk-note desk-note--error">{words.cases.some(board.failing.length, board.failing.length + board.passing.length)} <a href="#cases">{words.cases.see}</a></p> : null}
      <div className={read?.ok ? 'sim sim--asked' : 'sim'}>
        <QuestionForm values={values} read={read} products={products} classes={classes} sets={sets} working={working} base={base.content} names={names} words={words} />
        {answered && read?.ok ? (
          <section className="sim-answer" id="answer" aria-labelledby="answer-title">
            <h2 id="answer-title">{words.answer.title}</h2>
            <AnswerOrWhyNot answered={answered} question={read.question} values={values} desk={desk} req={req} context={{ rowIds: desk.rowIds, names, words }} />
          </section>
        ) : null}
      </div>
      <CaseList board={board} language={names.language} words={words} mayEdit={roleOf(req.user) === 'policy-officer'} />
    </>
  )
}

interface AnswerOrWhyNotProps { answered: Answered; question: Question; values: AskedValues; desk: Desk; req: PayloadRequest; context: Pick<RuleContext, 'rowIds' | 'names' | 'words'> }

function AnswerOrWhyNot({ answered, question, values, desk, req, context }: AnswerOrWhyNotProps) {
  const { names, words } = context
  if (answered.kind === 'nothing') return <p className="desk-note">{words.answer.nothing}</p>
  if (answered.kind === 'faults') {
    return (
      <div className="desk-note desk-note--error">
        <p>{words.answer.faults}</p>
        <ul>{answered.faults.map(({ rule, class: name, field, message }) => <li key={`${rule ?? name} ${field} ${message}`}>{rule ?? name}: {field} {message}</li>)}</ul>
      </div>
    )
  }
  const { asked: { content }, at, explanation: { decision } } = answered
  const full: RuleContext = { ...context, content, rules: new Map(content.rules.map((rule) => [rule.id, rule])), at }
  const { classes, places, at: pinned } = question.request
  const where = places.shipTo ?? places.visitor
  const what = classes.map(names.classTitle).join(' + ')
  return (
    <>
      <Answer answered={answered} question={question} inForce={desk.head.sets.findLast(({ effectiveAt }) => effectiveAt <= desk.now)?.revision ?? null} context={full} />
      <h3>{words.save.title}</h3>
      {roleOf(req.user) !== 'policy-officer' ? <p className="desk-hint">{words.save.who}</p> : full.rules.has(stopRuleId) ? <p className="desk-hint">{words.save.stopped}</p> : (
        <SaveCase
          key={JSON.stringify(question)} request={question.request} level={decision.level} binding={decision.binding} language={names.language}
          suggested={[what, where?.map((code) => (code === 'unknown' ? words.trace.unknown : names.fullPlace(code))).join('; ')].filter(Boolean).join(', ')}
          pinned={pinned === undefined ? null : instantInWords(pinned, names.language)} isProduct={/^(product|written):/.test(values.goods)}
        />
      )}
    </>
  )
}
