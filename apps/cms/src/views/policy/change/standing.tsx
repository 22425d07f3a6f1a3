import { setAt } from '../../../rules/head.ts'
import { deskAddress } from '../views.ts'
import { ActForm } from './act-form.tsx'
import { Instant } from './instant.tsx'
import type { ChangeDesk } from './read-change-desk.ts'
import { changeWords } from './words.ts'

/** Which set holds, which ones are to come, which one was overtaken. */
export function Standing({ desk: { head, now }, language }: { desk: ChangeDesk; language: string }) {
  const say = changeWords(language)
  const current = setAt(head.sets, now)
  const toCome = head.sets.filter(({ effectiveAt }) => effectiveAt > now)
  const suspended = head.suspended.filter(({ effectiveAt }) => effectiveAt > now)
  return (
    <section className="change-standing" aria-label={say.standing}>
      <p>{current ? <>{say.inForce(current.revision)} <Instant at={current.effectiveAt} language={language} />.</> : say.noneInForce}</p>
      {toCome.map(({ revision, effectiveAt }) => <p key={revision}>{say.scheduled(revision)} <Instant at={effectiveAt} language={language} />.</p>)}
      {suspended.map(({ revision, overtakenBy }) => (
        <p className="desk-note desk-note--warning" key={revision}>{say.suspended(revision, overtakenBy)} <a href={deskAddress('sets', { set: String(revision) })}>{say.lookAgain}</a></p>
      ))}
    </section>
  )
}

/** The kill switch: one reason and one button to stop; one who asks and another who approves to go on. */
export function SalesStop({ desk: { head: { stop, sets }, waiting }, mayStop, language }: { desk: ChangeDesk; mayStop: boolean; language: string }) {
  const say = changeWords(language)
  if (sets.length === 0) return null
  const reason = { label: say.reason, hint: say.reasonHint, isNeeded: true, isLine: true }
  if (!stop) {
    return (
      <section className="change-stop" aria-labelledby="change-stop">
        <div className="change-stop__text"><h2 id="change-stop">{say.stopTitle}</h2><p>{say.stopLead}</p></div>
        {mayStop ? <ActForm key="stop" act="stop" path="/kill-switch" fixed={{ on: true }} reason={reason} button={say.stopButton} tone="stop" done={{ published: say.stopped('{revision}') }} /> : <p className="desk-hint">{say.onlyStoppers}</p>}
      </section>
    )
  }
  const isAsked = waiting.some(({ change }) => change.kind === 'lift')
  return (
    <section className="change-stop change-stop--on" aria-labelledby="change-stop">
      <div className="change-stop__text">
        <h2 id="change-stop">{say.isStopped}</h2>
        <p>{say.stoppedBy(stop.by.name)} <Instant at={stop.since} language={language} />: {stop.reason}</p>
        <p>{isAsked ? say.liftWaits : say.liftLead}</p>
      </div>
      {isAsked ? null : mayStop ? <ActForm key="lift" act="lift" path="/kill-switch" fixed={{ on: false }} reason={reason} button={say.liftButton} done={{ published: '', asked: say.liftAsked }} /> : <p className="desk-hint">{say.onlyStoppers}</p>}
    </section>
  )
}
