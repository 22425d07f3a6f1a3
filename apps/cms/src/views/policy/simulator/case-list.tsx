import type { CaseAnswer } from '../../../rules/cases.ts'
import { LevelChip } from '../level.tsx'
import { addressOf } from './asked-values.ts'
import type { CaseBoard, CaseRow } from './case-board.ts'
import { valuesOf } from './read-question.ts'
import type { SimulatorWords } from './words.ts'

interface ListProps { board: CaseBoard; language: 'en' | 'fr'; words: SimulatorWords; mayEdit: boolean }

/** Every saved case with its answers now: first what is in the way of whom, then those that aren't answered as expected. */
export function CaseList({ board, language, words, mayEdit }: ListProps) {
  const { failing, passing, blocks, hasSet, hasFaults, isStopped } = board
  const { cases } = words
  const count = failing.length + passing.length
  const rest = { language, words, mayEdit }
  const isOpen = count <= 12
  return (
    <section className="sim-cases" id="cases" aria-labelledby="cases-title">
      <h2 id="cases-title">{cases.title}</h2>
      {count === 0 ? <p className="desk-hint">{cases.none}</p> : null}
      {count > 0 && failing.length === 0 && hasSet && !hasFaults ? <p className="desk-note desk-note--done">{cases.all(count)}</p> : null}
      {failing.length > 0 || blocks.changes.length > 0 ? (
        <div className="desk-note desk-note--error">
          <p><strong>{cases.some(failing.length, count)}</strong></p>
          <ul>
            {blocks.publish > 0 ? <li>{cases.blocksPublish(blocks.publish)}</li> : null}
            {blocks.changes.map(({ id, kind, by, count: those }) => (
              <li key={id}>{kind === 'lift' ? cases.blocksLift(those) : cases.blocksChange(by, those)} <a href="/admin/policy/change">{cases.toChange}</a></li>
            ))}
          </ul>
        </div>
      ) : null}
      {hasFaults ? <p className="desk-note desk-note--warning">{cases.faults}</p> : null}
      {count > 0 && !hasSet ? <p className="desk-note">{cases.notPublished}</p> : null}
      {count > 0 && isStopped ? <p className="desk-hint">{cases.stopped}</p> : null}
      {failing.length > 0 ? <><h3>{cases.failing}</h3><CaseTable rows={failing} label={cases.failing} {...rest} /></> : null}
      {passing.length > 0 ? (
        <details className="sim-passing" open={isOpen}>
          <summary>{cases.passing(passing.length)}</summary>
          <CaseTable rows={passing} label={cases.passing(passing.length)} {...rest} />
        </details>
      ) : null}
    </section>
  )
}

/** A case that only the working copy answers otherwise is opened there. */
const worthAsking = (inForce: CaseAnswer | null, working: CaseAnswer | null): string => (working?.isAsExpected === false && inForce?.isAsExpected !== false ? 'working' : '')

/** Rows are cards on a phone, so the roles of a table are written out. */
function CaseTable({ rows, label, language, words, mayEdit }: Omit<ListProps, 'board'> & { rows: readonly CaseRow[]; label: string }) {
  const { cases } = words
  const head = [cases.name, cases.expected, cases.inForce, cases.working]
  return (
    <table className="sim-table" role="table" aria-label={label}>
      <thead role="rowgroup"><tr role="row">{head.map((name) => <th key={name} role="columnheader" scope="col">{name}</th>)}{mayEdit ? <th className="sim-table__edit" role="columnheader" scope="col"><span className="desk-unseen">{cases.edit}</span></th> : null}</tr></thead>
      <tbody role="rowgroup">
        {rows.map(({ id, title, request, expected, expectedBinding, inForce, working }) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row"><a href={`${addressOf({ ...valuesOf(request), set: worthAsking(inForce, working) })}#answer`}>{title}</a></th>
            <td role="cell" data-label={cases.expected}><LevelChip level={expected} language={language} />{expectedBinding ? <> <span className="desk-hint">{cases.byRules(expectedBinding.join(', '))}</span></> : null}</td>
            {([['inForce', inForce], ['working', working]] as const).map(([which, answer]) => <td key={which} role="cell" data-label={cases[which]}><Got answer={answer} expected={expected} language={language} words={words} /></td>)}
            {mayEdit ? <td role="cell" className="sim-table__edit"><a href={`/admin/collections/policy-cases/${id}`} aria-label={cases.editName(title)}>{cases.edit}</a></td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Got({ answer, expected, language, words: { cases } }: { answer: CaseAnswer | null; expected: CaseRow['expected'] } & Pick<ListProps, 'language' | 'words'>) {
  if (!answer) return <span className="desk-hint">{cases.notAsked}</span>
  if (answer.isAsExpected) return <span className="sim-got"><span aria-hidden="true">✓</span> {cases.asExpected}</span>
  return (
    <span className="sim-got sim-got--other">
      <span><span aria-hidden="true">✗</span> {answer.answered === expected ? cases.otherRules : cases.other}</span>
      <LevelChip level={answer.answered} language={language} />
      <span className="desk-hint">{answer.binding.length > 0 ? cases.byRules(answer.binding.join(', ')) : cases.byNone}</span>
    </span>
  )
}
