import { ActForm } from './act-form.tsx'
import { byStep, LevelStep, Places } from './level-step.tsx'
import type { Names } from './names.ts'
import type { WaitingFacts } from './read-waiting-facts.ts'
import type { Viewer } from './waiting-changes.tsx'
import { changeWords } from './words.ts'

interface WaitingFactsProps { facts: readonly WaitingFacts[]; viewer: Viewer; names: Names; language: string }

/** What products are called in the eyes of the law, where that waits for a second person. */
export function FactsToApprove({ facts, ...more }: WaitingFactsProps) {
  const say = changeWords(more.language)
  if (facts.length === 0) return null
  return (
    <section className="change-waiting" aria-labelledby="change-facts">
      <h2 id="change-facts">{say.facts}</h2>
      {facts.map((one) => <Facts key={one.id} facts={one} {...more} />)}
    </section>
  )
}

function Facts({ facts: { id, version, product, authors, counts, wouldCount, evidence, affected }, viewer, names, language }: Omit<WaitingFactsProps, 'facts'> & { facts: WaitingFacts }) {
  const say = changeWords(language)
  const isOwn = authors.some((author) => author.id === viewer.id)
  const classes = (list: readonly string[]) => list.map(names.classTitle).join(', ') || say.none
  const attributes = (list: WaitingFacts['counts']['attributes']) => (list.length === 0 ? say.none : (
    <ul className="change-list">{list.map(({ name, value, url }) => <li key={name}>{name}: {url ? <a href={url} rel="noreferrer">{value}</a> : value}</li>)}</ul>
  ))
  return (
    <article className="change-card" aria-labelledby={`facts-${id}`}>
      <h3 id={`facts-${id}`}>{say.factsOf(product.title)}</h3>
      <p>{say.writtenBy(authors.map(({ name }) => name).join(', '))} <a href={`/admin/collections/product-facts/${id}`}>{say.openForm}</a></p>
      {affected ? (
        <div className="change-rows">
          <p>{say.factsImpact}</p>
          {byStep(affected.changes).map(({ before, after, places }, _index, all) => (
            <div className="change-rows__row" key={`${before} ${after}`}>
              <LevelStep before={before} after={after} language={language} /> <Places places={places.map(names.anyPlace)} count={all.length === 1 ? affected.changeCount : places.length} language={language} />
            </div>
          ))}
        </div>
      ) : <p>{say.factsNoImpact}</p>}
      <table className="change-fields">
        <thead><tr><th scope="col">{say.field}</th><th scope="col">{say.counts}</th><th scope="col">{say.wouldCount}</th></tr></thead>
        <tbody>
          <tr><th scope="row">{say.classes}</th><td data-label={say.counts}>{classes(counts.classes)}</td><td data-label={say.wouldCount}>{classes(wouldCount.classes)}</td></tr>
          <tr><th scope="row">{say.attributes}</th><td data-label={say.counts}>{attributes(counts.attributes)}</td><td data-label={say.wouldCount}>{attributes(wouldCount.attributes)}</td></tr>
        </tbody>
      </table>
      {evidence ? <p className="change-card__reason"><strong>{say.evidence}</strong>: {evidence}</p> : null}
      {viewer.isOfficer ? (
        <div className="change-card__acts">
          {isOwn ? <p className="desk-note">{say.ownFacts}</p> : <ActForm act="facts" path="/facts/approve" fixed={{ facts: id, version }} button={say.approveFacts} done={{ published: say.factsApproved }} />}
          <details className="change-more">
            <summary>{say.withdraw}</summary>
            <ActForm act="facts" path="/facts/withdraw" fixed={{ facts: id, version }} reason={{ label: say.withdrawReason, isNeeded: false, isLine: true }} button={say.doWithdraw} tone="plain" done={{ published: say.factsWithdrawn }} />
          </details>
        </div>
      ) : null}
    </article>
  )
}
