import { deskAddress } from '../views.ts'
import { ActForm } from './act-form.tsx'
import { ChangedParts } from './changed-parts.tsx'
import { ImpactView, type Targets } from './impact-view.tsx'
import type { Names } from './names.ts'
import { PublishForm } from './publish-form.tsx'
import type { AskedInstant } from './read-asked.ts'
import type { ChangeDesk } from './read-change-desk.ts'
import type { Viewer } from './waiting-changes.tsx'
import { changeWords } from './words.ts'

interface BeingEditedProps { desk: ChangeDesk; at: AskedInstant; viewer: Viewer; names: Names; targets: Targets; language: string }

/** What is being edited: first what it would do, then what changed, then the acts, whose words follow from it. */
export function BeingEdited({ desk, at, viewer, names, targets, language }: BeingEditedProps) {
  const say = changeWords(language)
  const { working, sameAs, isEmpty, inForce, now } = desk
  return (
    <section className="change-working" aria-labelledby="change-working">
      <h2 id="change-working">{say.working}</h2>
      {working && !isEmpty ? (
        <div className="change-columns">
          <div className="change-columns__main">
            <ImpactView up={working} isAtOnce={at.at === null} names={names} targets={targets} language={language} heading="h3" />
            <ChangedParts parts={working.parts} title={say.changed(working.parts.length)} before={working.base.content} after={working.content} names={names} language={language} now={now} authorsOf={desk.authorsOfPart} />
          </div>
          <div className="change-columns__acts">
            <h3>{say.publishTitle}</h3>
            {viewer.isOfficer ? <PublishOrNot working={working} at={at} now={now} language={language} /> : <p className="desk-hint">{say.onlyOfficers}</p>}
            {viewer.isOfficer && inForce !== null ? <StartOver desk={desk} candidate={working.candidate} parts={working.parts.length} language={language} /> : null}
          </div>
        </div>
      ) : (
        <>
          <p>{isEmpty ? say.isEmpty : sameAs === null ? say.sameAsWaiting : say.isClean(sameAs)} <a href={deskAddress('rules')}>{say.toRules}</a></p>
          {viewer.isOfficer && !isEmpty && sameAs === null && inForce !== null ? <StartOver desk={desk} candidate={desk.candidate} parts={null} language={language} /> : null}
        </>
      )}
    </section>
  )
}

function PublishOrNot({ working, at, now, language }: { working: NonNullable<ChangeDesk['working']>; at: BeingEditedProps['at']; now: number; language: string }) {
  const { weighed, candidate } = working
  // The gate would refuse it: said here, before anybody writes a reason.
  if ('faults' in weighed) return <p className="desk-note">{weighed.sentence}</p>
  if (weighed.failed.length > 0) return <p className="desk-note">{changeWords(language).blocked}</p>
  return <PublishForm act="publish" path="/publish" fixed={{ candidate }} at={at.at} isPast={at.isPast} now={now} needsSecond={weighed.impact.needsSecond} />
}

function StartOver({ desk, candidate, parts, language }: { desk: ChangeDesk; candidate: string; parts: number | null; language: string }) {
  const say = changeWords(language)
  return (
    <details className="change-more">
      <summary>{say.startOver}</summary>
      <p>{say.startOverLead(parts, desk.authors.join(', '))}</p>
      <ActForm act="start-over" path="/start-over" fixed={{ candidate }} reason={{ label: say.reason, isNeeded: true, isLine: true }} button={say.doStartOver} tone="plain" done={{ published: say.startedOver }} />
    </details>
  )
}
