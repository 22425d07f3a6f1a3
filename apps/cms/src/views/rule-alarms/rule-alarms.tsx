import type { ServerProps } from 'payload'
import { roleOf } from '../../access/index.ts'
import type { Alarm, Stage } from '../../rules/alarms/alarms-of.ts'
import { readBoard } from '../../rules/alarms/read-board.ts'
import { deskAddress } from '../policy/views.ts'
import { alarmWords, type AlarmWords } from './words.ts'
import './rule-alarms.css'

const mostShown = 8
const tone: Record<Stage, string> = { passed: 'late', 7: 'late', 30: 'soon', 60: 'later' }

/** Above the dashboard: what of the rules somebody has to look at now. Nothing where there is nothing. */
export async function RuleAlarms({ payload, user, i18n }: Partial<ServerProps>) {
  if (!payload || roleOf(user) === null) return null
  const board = await readBoard(payload)
  if (!board) return null
  const { alarms, pending, suspended, stop } = board
  const words = alarmWords(i18n?.language)
  return (
    <section className="rule-alarms" aria-labelledby="rule-alarms-title">
      <h2 id="rule-alarms-title">{words.title}</h2>
      <ul>
        {stop ? <li className="rule-alarms__late"><strong>{words.stopped}</strong> {words.stoppedBy(stop.by.name, stop.reason)}</li> : null}
        {pending.length > 0 ? <li className="rule-alarms__soon"><a href={deskAddress('change')}>{words.pending(pending.length)}</a></li> : null}
        {suspended.map(({ revision, overtakenBy }) => <li key={revision} className="rule-alarms__soon">{words.suspended(revision, overtakenBy)} <a href={deskAddress('sets', { set: String(revision) })}>{words.lookAgain}</a></li>)}
        {alarms.slice(0, mostShown).map((alarm) => <AlarmLine key={`${alarm.rule} ${alarm.what}`} alarm={alarm} words={words} />)}
        {alarms.length > mostShown ? <li>{words.more(alarms.length - mostShown)}</li> : null}
      </ul>
    </section>
  )
}

function AlarmLine({ alarm, words }: { alarm: Alarm; words: AlarmWords }) {
  const address = `/admin/collections/rules?search=${encodeURIComponent(alarm.rule)}`
  return (
    <li className={`rule-alarms__${tone[alarm.stage]}`}>
      <a href={address}>{alarm.rule}</a>: {words.line(alarm)}
    </li>
  )
}
