import { Instant } from '../change/instant.tsx'
import { changeWords, type ChangeWords } from '../change/words.ts'
import { deskAddress } from '../views.ts'
import type { ListedSet } from './read-sets.ts'
import type { SetState } from './set-state.ts'

const stateInWords = (state: SetState, say: ChangeWords): string => {
  switch (state.is) {
    case 'suspended': return (state.isOver ? say.neverInForce : say.isSuspended)(state.overtakenBy)
    case 'frozen-anew': return say.frozenAnew(state.as)
    default: return say.setStates[state.is]
  }
}

/** Published sets, newest first: how each stands, since when, by whom, and the way to bring it back. */
export function SetList({ sets, page, pageCount, chosen, language }: { sets: readonly ListedSet[]; page: number; pageCount: number; chosen: number | null; language: string }) {
  const say = changeWords(language)
  const { number, state, from, people, approver, reason, act } = say.setColumns
  if (sets.length === 0) return <p className="desk-note">{say.noSets}</p>
  return (
    <>
      <table className="change-fields set-list">
        <caption className="desk-unseen">{say.setsTitle}</caption>
        <thead><tr>{[number, state, from, people, approver, reason, act].map((title) => <th scope="col" key={title}>{title}</th>)}</tr></thead>
        <tbody>
          {sets.map((set) => (
            <tr key={set.revision} className={`set-list__row--${set.state.is}`} aria-current={set.revision === chosen ? 'true' : undefined}>
              <th scope="row"><a href={`/admin/collections/rule-sets?search=${set.revision}`}>{say.set(set.revision)}</a><span className="desk-hint">{say.setKinds[set.kind]}</span></th>
              <td data-label={state}><span className={`set-state set-state--${set.state.is}`}>{stateInWords(set.state, say)}</span>{set.isStopped ? <span className="desk-hint"> {say.withStop}</span> : null}</td>
              <td data-label={from}><Instant at={set.effectiveAt} language={language} /></td>
              <td data-label={people}>{set.authors.map(({ name }) => name).join(', ')}</td>
              <td data-label={approver}>{set.approver?.name ?? <span className="desk-hint">{say.noApprover}</span>}</td>
              <td data-label={reason}>{set.reason}</td>
              <td data-label={act}>{set.state.is === 'in-force' ? '—' : <a href={deskAddress('sets', { set: String(set.revision), ...(page > 1 ? { page: String(page) } : {}) })} aria-label={say.bringBackOf(set.revision)}>{say.bringBack}</a>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pageCount > 1 ? (
        <nav className="desk-acts" aria-label={say.pagesOfSets}>
          {page > 1 ? <a className="desk-button" href={deskAddress('sets', { page: String(page - 1) })}>{say.newer}</a> : null}
          {page < pageCount ? <a className="desk-button" href={deskAddress('sets', { page: String(page + 1) })}>{say.older}</a> : null}
        </nav>
      ) : null}
    </>
  )
}
