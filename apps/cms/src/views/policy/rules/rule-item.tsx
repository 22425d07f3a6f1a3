import type { RuleNotice } from '@gatehouse/contract'
import type { Rule } from '@gatehouse/policy'
import { LevelChip } from '../level.tsx'
import type { Fault } from '../read-desk.ts'
import type { DeskNames } from '../sentence/names.ts'
import { dayInWords, ruleSentence } from '../sentence/rule-sentence.ts'
import { isReviewDue, type ListedRule } from './select-rules.ts'
import type { RuleListWords } from './words.ts'

interface RuleItemProps { listed: ListedRule; rowId: string | undefined; faults: Fault[]; names: DeskNames; words: RuleListWords; now: number }

/** One rule: its level, its sentence, what is not published about it, what it rests on. */
export function RuleItem({ listed: { rule, notice, state, before }, rowId, faults, names, words, now }: RuleItemProps) {
  const sentence = ruleSentence(rule, notice, names, now)
  const old = before && ruleSentence(before.rule, before.notice, names, now)
  return (
    <li className={`rule rule--${state}`}>
      <div className="rule__what">
        {rule.kind === 'duty' || !rule.level ? <span className="desk-tag">{words.kindOf[rule.kind] ?? rule.kind}</span> : <LevelChip level={rule.level} language={names.language} />}
        {state === 'published' ? null : <span className={`desk-tag rule__state rule__state--${state}`}>{words.state[state]}</span>}
      </div>
      <div className="rule__says">
        <p>{rowId ? <a href={`/admin/collections/rules/${rowId}`}>{sentence}</a> : sentence}</p>
        {before ? <p className="desk-hint">{old === sentence ? words.onlyTexts : <>{words.inForce} {old}</>}</p> : null}
        {faults.map(({ field, message }) => <p key={`${field} ${message}`} className="desk-problem">{words.fault}: {field} — {message}</p>)}
        <RuleFacts rule={rule} notice={notice} names={names} words={words} now={now} />
        <Whole codes={rule.places} summary={words.allPlaces} nameOf={names.fullPlace} />
        <Whole codes={rule.classes} summary={words.allClasses} nameOf={names.classTitle} />
      </div>
    </li>
  )
}

function RuleFacts({ rule, notice, names, words, now }: Pick<RuleItemProps, 'names' | 'words' | 'now'> & { rule: Rule; notice: RuleNotice | undefined }) {
  const day = (value: number | string) => dayInWords(value, names.language)
  return (
    <p className="rule__facts">
      <code>{rule.id}</code>
      {rule.reviewBy === undefined ? <span>{words.noReview}</span> : (
        <span className={isReviewDue(rule, now) ? 'rule__due' : undefined}>
          {rule.reviewBy <= now ? words.reviewPassed(day(rule.reviewBy), rule.kind === 'grant') : words.review(day(rule.reviewBy))}
        </span>
      )}
      {notice ? <span>{words.confidence[notice.confidence]}{notice.checkedOn ? `, ${words.checked(day(notice.checkedOn))}` : ''}</span> : null}
      {notice?.source.url ? <a href={notice.source.url} rel="noreferrer">{words.source}<span className="desk-unseen"> {notice.source.title}</span></a> : null}
    </p>
  )
}

/** A list that the sentence cut short. */
function Whole({ codes, summary, nameOf }: { codes: readonly string[]; summary: (count: number) => string; nameOf: (code: string) => string }) {
  if (codes.length < 6) return null
  return (
    <details className="rule__whole">
      <summary>{summary(codes.length)}</summary>
      <p>{codes.map(nameOf).join(' · ')}</p>
    </details>
  )
}
