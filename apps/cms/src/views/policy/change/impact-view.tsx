import type { FailedCase } from '../../../rules/cases.ts'
import { levelNames } from '../level.tsx'
import { say as sayWords } from '../../../fields/words.ts'
import { Instant } from './instant.tsx'
import { ImpactSide } from './impact-side.tsx'
import type { Names } from './names.ts'
import type { WeighedUp } from './weigh-up.ts'
import { changeWords } from './words.ts'

/** Addresses of what an impact names. */
export interface Targets { site: string; titles: ReadonlyMap<string, string> }

interface ImpactViewProps { up: WeighedUp; isAtOnce: boolean; names: Names; targets: Targets; language: string; heading: 'h3' | 'h4' }

/** What a change would do: which way it goes, whether it needs a second person and why, which saved cases fail, and every cell. */
export function ImpactView({ up, isAtOnce, names, targets, language, heading: Heading }: ImpactViewProps) {
  const say = changeWords(language)
  const title = <Heading>{isAtOnce ? say.impact : <>{say.impactAt} <Instant at={up.at} language={language} /></>}</Heading>
  if ('faults' in up.weighed) {
    return (
      <section className="change-impact">
        {title}
        <div className="desk-note desk-note--error"><p>{say.cannotWeigh}</p><ul>{up.weighed.faults.map(({ name, sentence }) => <li key={name}><code>{name}</code>: {sentence}</li>)}</ul></div>
      </section>
    )
  }
  const { impact, failed, sides } = up.weighed
  return (
    <section className="change-impact">
      {title}
      <p className="change-impact__direction"><strong>{say.direction[impact.direction]}</strong> <span className="desk-hint">{up.base.revision === null ? say.againstNothing : say.againstSet(up.base.revision)}</span></p>
      {impact.needsSecond
        ? <div className="desk-note desk-note--warning"><p>{say.second}</p><ul>{impact.why.map((reason) => <li key={reason}>{say.why[reason]}</li>)}</ul></div>
        : <p className="desk-note desk-note--done">{say.oneIsEnough}</p>}
      {failed.length > 0 ? <FailedCases failed={failed} language={language} /> : null}
      {impact.direction === 'none' ? null : (
        <div className="change-impact__sides">
          {[sides.looser, sides.tighter].map((side) => <ImpactSide key={side.direction} side={side} names={names} targets={targets} language={language} at={up.at} />)}
        </div>
      )}
      {impact.counts.groupCount > impact.changes.length ? <p className="desk-hint">{say.notAllListed(impact.changes.length)}</p> : null}
    </section>
  )
}

function FailedCases({ failed, language }: { failed: readonly FailedCase[]; language: string }) {
  const say = changeWords(language)
  const answer = (level: FailedCase['expected'], rules: readonly string[] | null) => [sayWords(language, levelNames[level]), ...(rules ?? [])].join(' · ')
  return (
    <div className="desk-note desk-note--error">
      <p>{say.failed(failed.length)}</p>
      <ul>
        {failed.map(({ id, title, expected, expectedBinding, answered, binding }) => (
          <li key={id}><a href={`/admin/collections/policy-cases/${id}`}>{title}</a>: {say.caseLine(answer(expected, expectedBinding), answer(answered, expectedBinding ? binding : null))}</li>
        ))}
      </ul>
      <p>{say.failedAdvice}</p>
    </div>
  )
}
