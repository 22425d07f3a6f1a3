import { deskAddress } from '../views.ts'
import { ActForm } from './act-form.tsx'
import { ChangedParts } from './changed-parts.tsx'
import { ImpactView, type Targets } from './impact-view.tsx'
import { Instant } from './instant.tsx'
import type { Names } from './names.ts'
import type { ChangeDesk, Waiting } from './read-change-desk.ts'
import { changeWords } from './words.ts'

/** Who looks: what they may do, and which changes are their own. */
export interface Viewer { id: string; isOfficer: boolean }

interface WaitingChangesProps { desk: ChangeDesk; hasFacts: boolean; viewer: Viewer; names: Names; targets: Targets; language: string }

/**
 * Changes that wait for a second person: each with what it would do now, whole, before the button that lets it. What is void waits
 * for nobody: it stands apart, with why and the way out.
 */
export function WaitingChanges({ desk, hasFacts, ...more }: WaitingChangesProps) {
  const say = changeWords(more.language)
  const open = desk.waiting.filter(({ state }) => state === 'open')
  const voided = desk.waiting.filter(({ state }) => state !== 'open')
  return (
    <>
      {open.length === 0 && hasFacts ? null : (
        <section className="change-waiting" aria-labelledby="change-waiting">
          <h2 id="change-waiting">{say.waiting}</h2>
          {open.length === 0 ? <p className="desk-hint">{say.nothingWaits}</p> : null}
          {open.map((waiting) => <WaitingChange key={waiting.change.id} waiting={waiting} desk={desk} hasFacts={hasFacts} {...more} />)}
        </section>
      )}
      {voided.length === 0 ? null : (
        <section className="change-waiting" aria-labelledby="change-void">
          <h2 id="change-void">{say.waitsNoMore}</h2>
          {voided.map((waiting) => <VoidChange key={waiting.change.id} waiting={waiting} viewer={more.viewer} language={more.language} />)}
        </section>
      )}
    </>
  )
}

/** A change that nobody can approve any more, and one press to put it away. */
function VoidChange({ waiting: { change, state }, viewer, language }: Pick<WaitingChangesProps, 'viewer' | 'language'> & { waiting: Waiting }) {
  const say = changeWords(language)
  return (
    <article className="change-card change-card--void" aria-labelledby={`change-${change.id}`}>
      <h3 id={`change-${change.id}`}>{say.kinds[change.kind]}</h3>
      <p>{say.askedBy(change.requestedBy.name)} <Instant at={new Date(change.createdAt).getTime()} language={language} />.</p>
      <p className="change-card__reason">{change.reason}</p>
      <p className="desk-note">
        {state === 'edited' ? say.voidEdited : say.voidOvertaken}{' '}
        {change.kind === 'bring-back' ? <a href={deskAddress('sets')}>{say.toSets}</a> : <a href="#change-working">{say.toWorking}</a>}
      </p>
      {viewer.isOfficer ? (
        <div className="change-card__acts">
          <ActForm act="withdraw" path="/withdraw" fixed={{ change: change.id }} button={say.putAway} tone="plain" done={{ published: say.putAwayDone }} />
        </div>
      ) : null}
    </article>
  )
}

function WaitingChange({ waiting: { change, up }, desk, viewer, names, targets, language }: WaitingChangesProps & { waiting: Waiting }) {
  const say = changeWords(language)
  const isOwn = change.authors.some(({ id }) => id === viewer.id)
  const isLift = change.kind === 'lift'
  const isBlocked = up !== null && ('faults' in up.weighed || up.weighed.failed.length > 0)
  const authors = change.authors.map(({ name }) => name)
  return (
    <article className="change-card" aria-labelledby={`change-${change.id}`}>
      <h3 id={`change-${change.id}`}>{say.kinds[change.kind]}</h3>
      <p>
        {say.askedBy(change.requestedBy.name)} <Instant at={new Date(change.createdAt).getTime()} language={language} />. {authors.length > 0 && !isLift ? say.writtenBy(authors.join(', ')) : null}
      </p>
      <p className="change-card__reason">{change.reason}</p>
      {isLift ? null : (
        <p>{change.effectiveAt === null ? say.takesEffectOnApproval : change.effectiveAt <= desk.now ? say.instantPassed : <>{say.takesEffect} <Instant at={change.effectiveAt} language={language} />.</>}</p>
      )}
      {up ? (
        <>
          <ImpactView up={up} isAtOnce={up.at <= desk.now} names={names} targets={targets} language={language} heading="h4" />
          <ChangedParts
            parts={up.parts} title={say.changed(up.parts.length)} before={up.base.content} after={up.content} names={names} language={language} now={desk.now} heading="h4"
            authorsOf={change.kind === 'publish' ? desk.authorsOfPart : () => authors}
          />
        </>
      ) : null}
      {viewer.isOfficer ? (
        <div className="change-card__acts">
          {isOwn ? <p className="desk-note">{say.ownChange}</p> : isBlocked ? <p className="desk-note">{say.blocked}</p> : (
            <ActForm
              act="approve" path="/approve" fixed={{ change: change.id, ...(change.contentHash === null ? {} : { candidate: change.contentHash }) }}
              button={isLift ? say.approveLift : say.approve} done={{ published: (isLift ? say.liftApproved : say.approved)('{revision}') }}
            />
          )}
          <details className="change-more">
            <summary>{say.withdraw}</summary>
            <p>{isLift ? null : say.withdrawLead}</p>
            <ActForm act="withdraw" path="/withdraw" fixed={{ change: change.id }} reason={{ label: say.withdrawReason, isNeeded: false, isLine: true }} button={say.doWithdraw} tone="plain" done={{ published: say.withdrawn }} />
          </details>
        </div>
      ) : null}
    </article>
  )
}
