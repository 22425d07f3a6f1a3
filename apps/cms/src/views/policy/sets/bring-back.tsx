import { ChangedParts } from '../change/changed-parts.tsx'
import { ImpactView, type Targets } from '../change/impact-view.tsx'
import { namesIn } from '../change/names.ts'
import { PublishForm } from '../change/publish-form.tsx'
import type { AskedInstant } from '../change/read-asked.ts'
import type { WeighedUp } from '../change/weigh-up.ts'
import { changeWords } from '../change/words.ts'
import { deskAddress } from '../views.ts'
import type { FrozenSet } from '../../../rules/sets.ts'

interface BringBackProps { set: FrozenSet; up: WeighedUp; at: AskedInstant; isOfficer: boolean; targets: Targets; language: string; now: number }

/** An earlier set against what is in force: what publishing it anew would do, and the act. */
export function BringBack({ set, up, at, isOfficer, targets, language, now }: BringBackProps) {
  const say = changeWords(language)
  const names = namesIn(language, [up.content, up.base.content])
  const authors = set.authors.map(({ name }) => name)
  const isSame = up.candidate === up.base.hash
  return (
    <section className="change-working" aria-labelledby="bring-back">
      <h2 id="bring-back">{say.bringBackTitle(set.revision)}</h2>
      <p>{say.bringBackKeeps} <a href={deskAddress('sets')}>{say.close}</a></p>
      {isSame ? <p className="desk-note">{say.sameAsInForce}</p> : (
        <div className="change-columns">
          <div className="change-columns__main">
            <ImpactView up={up} isAtOnce={at.at === null} names={names} targets={targets} language={language} heading="h3" />
            <ChangedParts parts={up.parts} title={`${say.whatItSaid} (${up.parts.length})`} before={up.base.content} after={up.content} names={names} language={language} now={now} authorsOf={() => authors} />
          </div>
          <div className="change-columns__acts">
            <h3>{say.bringBackOf(set.revision)}</h3>
            {!isOfficer ? <p className="desk-hint">{say.onlyOfficers}</p> : 'faults' in up.weighed ? <p className="desk-note">{up.weighed.sentence}</p> : up.weighed.failed.length > 0 ? <p className="desk-note">{say.blocked}</p> : (
              <PublishForm act="bring-back" path="/bring-back" fixed={{ revision: set.revision, candidate: up.candidate }} at={at.at} isPast={at.isPast} now={now} needsSecond={up.weighed.impact.needsSecond} />
            )}
          </div>
        </div>
      )}
    </section>
  )
}
