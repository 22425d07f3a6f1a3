import type { PolicyContent } from '../../../rules/content.ts'
import type { PartChange } from '../../../rules/impact/compare-contents.ts'
import { ruleSentence } from '../sentence/rule-sentence.ts'
import { FieldCells, fieldLabel } from './field-value.tsx'
import type { Names } from './names.ts'
import { changeWords } from './words.ts'

interface ChangedPartsProps {
  parts: readonly PartChange[]
  title: string
  before: PolicyContent
  after: PolicyContent
  names: Names
  language: string
  now: number
  authorsOf: (part: PartChange['part'], name: string) => string[]
  heading?: 'h3' | 'h4'
}

/** So many are open from the beginning: more are opened one by one. */
const openAtFirst = 4
/** So many are told field by field; of a first set of hundreds the rest stands in one line each. */
const toldWhole = 50

/** What stays is looked at first, then what goes, then what comes. */
const order = ['changed', 'removed', 'added']

/** Everything that differs, one rule, class or area at a time, with its authors and each field before and after. */
export function ChangedParts({ parts: given, title, before, after, names, language, now, authorsOf, heading: Heading = 'h3' }: ChangedPartsProps) {
  const say = changeWords(language)
  const sentenceOf = (content: PolicyContent, id: string): string | null => {
    const rule = content.rules.find((one) => one.id === id)
    return rule ? ruleSentence(rule, content.notices[id], names, now) : null
  }
  const parts = [...given].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const rest = parts.slice(toldWhole)
  const headline = ({ part, name, state }: PartChange) => {
    const authors = authorsOf(part, name)
    return (
      <>
        <span className={`change-parts__state change-parts__state--${state}`}>{say.states[state]}</span>
        <span className="change-parts__name">{say.parts[part]} {part === 'shop-places' ? null : <code>{name}</code>}</span>
        {authors.length > 0 ? <span className="desk-hint">{say.by(authors.join(', '))}</span> : null}
      </>
    )
  }
  return (
    <section className="change-parts">
      <Heading>{title}</Heading>
      {parts.slice(0, toldWhole).map((change) => {
        const { part, name, state, fields } = change
        const [was, is] = part === 'rules' ? [sentenceOf(before, name), sentenceOf(after, name)] : [null, null]
        return (
          <details key={`${part}/${name}`} open={parts.length <= openAtFirst}>
            <summary>{headline(change)}</summary>
            {was && was !== is ? <p className="change-parts__sentence"><span className="desk-unseen">{say.before}: </span><del>{was}</del></p> : null}
            {is && was !== is ? <p className="change-parts__sentence"><span className="desk-unseen">{say.after}: </span><ins>{is}</ins></p> : null}
            <table className="change-fields">
              <thead><tr>{[say.field, ...(state === 'changed' ? [say.before, say.after] : [say.value])].map((column) => <th scope="col" key={column}>{column}</th>)}</tr></thead>
              <tbody>
                {fields.map((field) => (
                  <tr key={field.field}><th scope="row">{fieldLabel(field.field, language)}</th><FieldCells change={field} state={state} names={names} language={language} /></tr>
                ))}
              </tbody>
            </table>
          </details>
        )
      })}
      {rest.length > 0 ? (
        <>
          <p className="desk-hint">{say.inOneLine}</p>
          <ul className="change-rows">
            {rest.map((change) => <li key={`${change.part}/${change.name}`}><p>{headline(change)}</p>{change.part === 'rules' ? <p>{sentenceOf(after, change.name) ?? sentenceOf(before, change.name)}</p> : null}</li>)}
          </ul>
        </>
      ) : null}
    </section>
  )
}
