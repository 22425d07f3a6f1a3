import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../../access/index.ts'
import { PolicyFrame } from '../frame.tsx'
import { readDesk, type Desk } from '../read-desk.ts'
import { deskNames, type DeskNames } from '../sentence/names.ts'
import { sentenceWords } from '../sentence/words.ts'
import { deskAddress } from '../views.ts'
import { askedRules, type AskedRules } from './asked-rules.ts'
import { Filters } from './filters.tsx'
import { RuleItem } from './rule-item.tsx'
import { filterRules, groupRules, listedRules, type ListedRule } from './select-rules.ts'
import { ruleListWords, type RuleListWords } from './words.ts'
import './rules.css'

/** Every rule as a sentence, by class or by place, with what isn't published yet. */
export function RulesView(props: AdminViewServerProps) {
  const words = ruleListWords(props.initPageResult.req.i18n.language)
  return (
    <PolicyFrame props={props} current="rules" title={words.title} lead={words.lead}>
      <RuleList {...props} />
    </PolicyFrame>
  )
}

async function RuleList({ payload, searchParams, initPageResult: { req } }: AdminViewServerProps) {
  const words = ruleListWords(req.i18n.language)
  const desk = await readDesk(payload)
  const names = deskNames(req.i18n.language, desk.working, desk.base.content)
  const asked = askedRules(searchParams, desk.working)
  const rules = listedRules(desk.working, desk.base.revision === null ? null : desk.base.content)
  const mayWrite = roleOf(req.user) === 'policy-officer'
  const shown = asked.place === null || !asked.isClassKnown ? [] : filterRules(rules, { ...asked, place: asked.place }, desk.working.classes, desk.now)
  return (
    <>
      <FaultNote desk={desk} words={words} />
      <Filters asked={asked} content={desk.working} names={names} words={words} mayWrite={mayWrite} />
      {rules.length === 0 ? <p className="desk-note"><strong>{words.none}</strong> {words.noneWhy}</p> : (
        <>
          <Summary rules={rules} shown={shown.length} desk={desk} words={words} />
          {!asked.isClassKnown ? <p className="desk-note" role="status">{words.unknownClass(asked.class)}</p> : null}
          {shown.length === 0 && asked.isClassKnown && asked.place !== null ? <p className="desk-note" role="status">{words.noMatch}</p> : null}
          <Groups rules={shown} asked={asked} desk={desk} names={names} words={words} />
        </>
      )}
    </>
  )
}

function Summary({ rules, shown, desk, words }: { rules: ListedRule[]; shown: number; desk: Desk; words: RuleListWords }) {
  const counts = { published: 0, new: 0, changed: 0, removed: 0 }
  for (const { state } of rules) counts[state] += 1
  return (
    <p className="rules__summary">
      <strong>{words.count(shown, rules.length)}</strong> · {words.differs(counts, desk.base.revision)} {desk.isClean ? null : <Link href={deskAddress('change')} prefetch={false}>{words.seeChange}</Link>}
    </p>
  )
}

function Groups({ rules, asked, desk, names, words }: { rules: ListedRule[]; asked: AskedRules; desk: Desk; names: DeskNames; words: RuleListWords }) {
  const groups = groupRules(rules, asked.by, [desk.working, desk.base.content], names, sentenceWords(names.language).union)
  return groups.map(({ key, title, rules: members }) => (
    <section key={key} className="rules__group" aria-labelledby={`group-${key}`}>
      <h2 id={`group-${key}`}>{title} <span className="desk-hint">{members.length}</span></h2>
      <ul className="rules__list">
        {members.map((listed) => (
          <RuleItem key={listed.rule.id} listed={listed} rowId={listed.state === 'removed' ? undefined : desk.rowIds.get(listed.rule.id)} names={names} words={words} now={desk.now}
            faults={listed.state === 'removed' ? [] : desk.faults.filter(({ rule }) => rule === listed.rule.id)} />
        ))}
      </ul>
    </section>
  ))
}

/** What the engine says against the working copy: of rules in short, each is marked too; of classes whole. */
function FaultNote({ desk: { faults }, words }: { desk: Desk; words: RuleListWords }) {
  if (faults.length === 0) return null
  return (
    <div className="desk-note desk-note--error" role="alert">
      <p><strong>{words.faults(faults.length)}</strong></p>
      <ul>{faults.slice(0, 10).map(({ rule, class: name, field, message }) => <li key={`${rule} ${name} ${field} ${message}`}><code>{rule ?? name ?? words.faultsElsewhere}</code>: {field} — {message}</li>)}</ul>
    </div>
  )
}
