import type { ServerProps } from 'payload'
import { roleOf } from '../../access/index.ts'
import type { Alarm } from '../../rules/alarms/alarms-of.ts'
import { readBoard, type AlarmBoard } from '../../rules/alarms/read-board.ts'
import { deskLanguage } from '../policy/sentence/names.ts'
import { instantInWords } from '../policy/simulator/instants.ts'
import { deskAddress } from '../policy/views.ts'
import { alarmWords, type AlarmWords } from './words.ts'
import './rule-alarms.css'

/** A longer list is folded. */
const mostShown = 8

type Language = 'en' | 'fr'

/** Above the dashboard: what of the rules somebody has to look at now. Nothing where there is nothing. */
export async function RuleAlarms({ payload, user, i18n }: Partial<ServerProps>) {
  if (!payload || roleOf(user) === null) return null
  const board = await readBoard(payload)
  if (!board) return null
  const words = alarmWords(i18n?.language)
  const language = deskLanguage(i18n?.language)
  const { alarms, pending, facts, suspended, stop } = board
  return (
    <section className="rule-alarms" aria-labelledby="rule-alarms-title">
      <h2 id="rule-alarms-title">{words.title}</h2>
      {stop ? <StopNote stop={stop} words={words} language={language} /> : null}
      {pending.length + facts.length + suspended.length > 0 ? <Waiting board={board} words={words} /> : null}
      {alarms.length > 0 ? <Dates alarms={alarms} words={words} language={language} /> : null}
    </section>
  )
}

function StopNote({ stop, words, language }: { stop: NonNullable<AlarmBoard['stop']>; words: AlarmWords; language: Language }) {
  return (
    <p className="rule-alarms__stop">
      <strong>{words.stopped}</strong> {words.stoppedBy(stop.by.name, instantInWords(stop.since, language))} <q>{stop.reason}</q> <a href={deskAddress('change')}>{words.toStop}</a>
    </p>
  )
}

function Waiting({ board: { pending, facts, suspended }, words }: { board: AlarmBoard; words: AlarmWords }) {
  return (
    <ul>
      {pending.map(({ id, kind, requestedBy, reason }) => (
        <li key={id}><strong>{words.waits}</strong> {words.pending[kind](requestedBy.name)} <q>{reason}</q> <a href={deskAddress('change')}>{words.toChange}</a></li>
      ))}
      {facts.map(({ id, product, authors }) => (
        <li key={id}><strong>{words.waits}</strong> {words.facts(authors.map(({ name }) => name), product)} <a href={deskAddress('change')}>{words.toChange}</a></li>
      ))}
      {suspended.map(({ revision, overtakenBy }) => (
        <li key={revision}><strong>{words.isSuspended}</strong> {words.suspended(revision, overtakenBy)} <a href={deskAddress('sets', { set: String(revision) })}>{words.lookAgain}</a></li>
      ))}
    </ul>
  )
}

/** What is near stands open, what is far is folded. */
function Dates({ alarms, words, language }: { alarms: readonly Alarm[]; words: AlarmWords; language: Language }) {
  const near = alarms.filter(({ stage }) => stage !== '60').slice(0, mostShown)
  const far = alarms.filter((alarm) => !near.includes(alarm))
  const lines = (list: readonly Alarm[]) => <ul>{list.map((alarm) => <AlarmLine key={`${alarm.rule} ${alarm.what}`} alarm={alarm} words={words} language={language} />)}</ul>
  return (
    <>
      {near.length > 0 ? lines(near) : null}
      {far.length > 0 ? <details><summary>{near.length > 0 ? words.more(far.length) : words.far(far.length)}</summary>{lines(far)}</details> : null}
      <p><a href={deskAddress('rules', { state: 'review' })}>{words.toRules}</a></p>
    </>
  )
}

function AlarmLine({ alarm, words, language }: { alarm: Alarm; words: AlarmWords; language: Language }) {
  return (
    <li className={alarm.stage === 'passed' ? 'rule-alarms__late' : undefined}>
      <strong>{words.stage[alarm.stage]}</strong> <a href={deskAddress('rules', { text: alarm.rule })}>{alarm.rule}</a> {words.line(alarm, language)}
    </li>
  )
}
