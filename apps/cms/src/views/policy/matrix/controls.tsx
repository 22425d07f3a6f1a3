import Form from 'next/form'
import type { PolicyContent } from '../../../rules/content.ts'
import { PlaceField, SelectField } from '../fields.tsx'
import type { DeskNames } from '../sentence/names.ts'
import { requirementInWords } from '../sentence/rule-sentence.ts'
import { deskAddress } from '../views.ts'
import type { AskedMatrix } from './asked-matrix.ts'
import { anywhere, type ColumnGroup } from './columns.ts'
import { factsAsked } from './levels.ts'
import type { MatrixWords } from './words.ts'

interface ControlsProps { asked: AskedMatrix; groups: ColumnGroup[]; content: PolicyContent; names: DeskNames; words: MatrixWords; groupName: (country: string) => string }

/** What the matrix is asked, as a plain form: the address says it all. An open cell, added places and open countries go along. */
export function Controls({ asked, groups, content, names, words, groupName }: ControlsProps) {
  const known = factsAsked(content)
  const ages = [...new Set([18, 19, 21, ...known.ages, ...(asked.facts.age ? [asked.facts.age.years] : [])])].sort((a, b) => a - b)
  const facts = [...known.attributes.map((name) => ({ kind: 'attribute', name } as const)), ...known.credentials.map((name) => ({ kind: 'credential', name } as const))]
  const isGiven = (name: string): boolean => asked.facts.attributes.includes(name) || asked.facts.credentials.includes(name)
  return (
    <Form className="desk-bar" action={deskAddress('matrix')} role="search" aria-label={words.ask}>
      <SelectField id="set" name="set" label={words.set.label} value={asked.set} options={(['force', 'working'] as const).map((value) => ({ value, label: words.set[value] }))} />
      <SelectField id="role" name="role" label={words.whose.label} value={asked.role} options={(['', 'visitor', 'shipTo', 'shipFrom', 'seller'] as const).map((value) => ({ value, label: words.whose[value === '' ? 'all' : value] }))} />
      <div className="desk-field">
        <label htmlFor="day">{words.day}</label>
        <input id="day" name="day" type="date" defaultValue={asked.day} />
      </div>
      <SelectField id="age" name="age" label={words.age.label} value={asked.ageChoice}
        options={[{ value: '', label: words.age.none }, ...ages.flatMap((years) => [false, true].map((isVerified) => ({ value: `${years}${isVerified ? 'v' : ''}`, label: words.ageOf(years, isVerified) })))]} />
      <SelectField id="country" name="country" label={words.country.label} value={asked.country}
        options={[{ value: '', label: words.country.all }, ...groups.filter(({ country }) => country !== anywhere).map(({ country }) => ({ value: country, label: groupName(country) }))]} />
      <PlaceField id="add" name="add" label={words.add} value={asked.unread} hint={words.addHint} problem={asked.unread ? words.unknownPlace(asked.unread) : null} content={content} names={names} />
      {asked.added.map((code) => <input key={code} type="hidden" name="add" value={code} />)}
      {asked.open.map((code) => <input key={code} type="hidden" name="open" value={code} />)}
      {asked.cell ? <><input type="hidden" name="class" value={asked.cell.class} /><input type="hidden" name="place" value={asked.cell.place} /></> : null}
      {facts.length === 0 ? null : (
        <fieldset className="desk-checks">
          <legend>{words.facts}</legend>
          {facts.map((fact) => (
            <label key={`${fact.kind} ${fact.name}`}><input type="checkbox" name="fact" value={fact.name} defaultChecked={isGiven(fact.name)} /> {requirementInWords(fact, names.language)}</label>
          ))}
        </fieldset>
      )}
      <div className="desk-acts"><button className="desk-button desk-button--main" type="submit">{words.apply}</button></div>
    </Form>
  )
}
