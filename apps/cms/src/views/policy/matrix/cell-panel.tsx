import type { PolicyContent } from '../../../rules/content.ts'
import { LevelChip } from '../level.tsx'
import type { DeskNames } from '../sentence/names.ts'
import { dayInWords, requirementInWords, ruleSentence } from '../sentence/rule-sentence.ts'
import { say } from '../../../fields/words.ts'
import { levelNames } from '../level.tsx'
import type { CellStory, RoleAtPlace, RuleBehind } from './cell-story.ts'
import type { DifferingPart } from './grid.ts'
import type { MatrixWords } from './words.ts'

interface PanelProps {
  story: CellStory
  title: string
  /** Every country that the cell answers for, where it is more than one. */
  same: string[]
  /** The places folded into its column that show something else. */
  parts: DifferingPart[]
  content: PolicyContent
  rowIds: ReadonlyMap<string, string>
  names: DeskNames
  words: MatrixWords
  now: number
  closeAddress: string
  simulatorAddress: string
}

/** An open cell: the rules behind it, in words. */
export function CellPanel({ story, title, same, parts, content, rowIds, names, words: { panel }, now, closeAddress, simulatorAddress }: PanelProps) {
  const { decision, closed, fixing, duties, beside, idle } = story
  const kinds = new Map(content.rules.map(({ id, kind }) => [id, kind]))
  const why = closed !== null ? panel.why.closed : fixing.length === 0 ? panel.why.default : fixing.some(({ id }) => kinds.get(id) === 'cap') ? panel.why.cap : panel.why.grant
  const lists = { content, rowIds, names, panel, now }
  return (
    <aside className="matrix__panel" id="cell" aria-labelledby="cell-title">
      <div className="matrix__panel-head">
        <h2 id="cell-title" tabIndex={-1}>{title}</h2>
        <a className="desk-button" href={closeAddress} data-close>{panel.close}</a>
      </div>
      <p><LevelChip level={story.level} language={names.language} /></p>
      <p>{why}</p>
      {same.length > 0 ? <p className="desk-hint">{panel.unionNote(same.length)}</p> : null}
      <Parts parts={parts} language={names.language} panel={panel} />
      <Behind title={panel.fixing} rules={fixing} {...lists} />
      <Behind title={panel.duties} rules={duties} {...lists} />
      <Behind title={panel.beside} rules={beside} {...lists} />
      <Behind title={panel.idle} rules={idle} {...lists} />
      <Behind title={panel.stale} rules={decision.stale.map((id) => ({ id, at: [], why: [] }))} {...lists} />
      <Roles roles={story.roles} names={names} panel={panel} />
      <dl className="matrix__facts">
        <div><dt>{panel.next}</dt><dd>{decision.validUntil === null ? panel.nextNone : dayInWords(decision.validUntil, names.language)}</dd></div>
        <div><dt>{panel.unlocks}</dt><dd>{decision.unlocks.length === 0 ? panel.unlocksNone : decision.unlocks.map(({ level, requires }) =>
          <span key={level}>{say(names.language, levelNames[level])}: {requires.map((one) => requirementInWords(one, names.language)).join(', ')}</span>)}</dd></div>
        {decision.maxQuantity === null ? null : <div><dt>{panel.quantity}</dt><dd>{decision.maxQuantity}</dd></div>}
      </dl>
      <p><a className="desk-button" href={simulatorAddress}>{panel.simulator}</a></p>
    </aside>
  )
}

type Lists = Pick<PanelProps, 'content' | 'rowIds' | 'names' | 'now'> & { panel: MatrixWords['panel'] }

/** Some of the rules behind a cell, each as its sentence, with as whose place it counts or why it doesn't. */
function Behind({ title, rules, content, rowIds, names, panel, now }: Lists & { title: string; rules: RuleBehind[] }) {
  if (rules.length === 0) return null
  const byId = new Map(content.rules.map((rule) => [rule.id, rule]))
  return (
    <section>
      <h3>{title}</h3>
      <ul className="matrix__rules">
        {rules.map(({ id, at, why }) => {
          const rule = byId.get(id)
          const rowId = rowIds.get(id)
          const sentence = rule ? ruleSentence(rule, content.notices[id], names, now) : id
          return (
            <li key={id}>
              {rowId ? <a href={`/admin/collections/rules/${rowId}`}>{sentence}</a> : sentence}
              <span className="desk-hint">
                <code>{id}</code>
                {at.length > 0 ? ` · ${panel.as(at.map((one) => roleInWords(one, names, panel)).join(', '))}` : ''}
                {why.length > 0 ? ` · ${why.map((one) => panel.idleWhy[one]).join(', ')}` : ''}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const roleInWords = ({ role, place }: RoleAtPlace, names: DeskNames, panel: MatrixWords['panel']): string =>
  `${panel.roles[role]} (${place === 'unknown' ? '?' : names.place(place)})`

function Roles({ roles, names, panel }: { roles: CellStory['roles']; names: DeskNames; panel: MatrixWords['panel'] }) {
  if (roles.length === 0) return null
  return (
    <section>
      <h3>{panel.rolesTitle}</h3>
      <ul className="matrix__roles">
        {roles.map((one) => <li key={`${one.role} ${one.place}`}>{roleInWords(one, names, panel)} <LevelChip level={one.level} language={names.language} /></li>)}
      </ul>
    </section>
  )
}

/** Parts of the country that the cell doesn't speak for. */
function Parts({ parts, language, panel }: { parts: DifferingPart[]; language: string; panel: MatrixWords['panel'] }) {
  if (parts.length === 0) return null
  return (
    <section>
      <h3>{panel.parts}</h3>
      <p className="desk-hint">{panel.partsHint}</p>
      <ul className="matrix__roles">
        {parts.map(({ place, name, level, address }) => <li key={place}><a href={address} data-open>{name}</a> <LevelChip level={level} language={language} /></li>)}
      </ul>
    </section>
  )
}
