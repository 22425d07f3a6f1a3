import Form from 'next/form'
import type { PolicyContent } from '../../../rules/content.ts'
import { classOptions, PlaceField, SelectField } from '../fields.tsx'
import type { DeskNames } from '../sentence/names.ts'
import { deskAddress } from '../views.ts'
import type { AskedRules } from './asked-rules.ts'
import type { RuleListWords } from './words.ts'

interface FiltersProps { asked: AskedRules; content: PolicyContent; names: DeskNames; words: RuleListWords; mayWrite: boolean }

/** What to show, as a plain form: the address says it all. */
export function Filters({ asked, content, names, words, mayWrite }: FiltersProps) {
  return (
    <Form className="desk-bar" action={deskAddress('rules')} role="search" aria-label={words.filters}>
      <SelectField id="class" name="class" label={words.class} value={asked.class} options={[{ value: '', label: words.anyClass }, ...classOptions(content.classes, names)]} />
      <PlaceField id="place" name="place" label={words.place} value={asked.placeText} hint={words.placeHint} problem={asked.place === null ? words.unknownPlace(asked.placeText) : null} content={content} names={names} />
      <SelectField id="kind" name="kind" label={words.kind} value={asked.kind} options={[{ value: '', label: words.anyKind }, ...(['cap', 'grant', 'duty'] as const).map((kind) => ({ value: kind, label: words.kinds[kind] }))]} />
      <div className="desk-field">
        <label htmlFor="text">{words.text}</label>
        <input id="text" name="text" type="search" defaultValue={asked.text} maxLength={200} />
      </div>
      <SelectField id="state" name="state" label={words.shown.label} value={asked.shown} options={(['all', 'unpublished', 'review'] as const).map((value) => ({ value, label: words.shown[value] }))} />
      <SelectField id="by" name="by" label={words.by.label} value={asked.by} options={(['class', 'place'] as const).map((value) => ({ value, label: words.by[value] }))} />
      <div className="desk-acts">
        <button className="desk-button desk-button--main" type="submit">{words.apply}</button>
        <a className="desk-button" href={deskAddress('rules')}>{words.clear}</a>
        {mayWrite ? <a className="desk-button" href="/admin/collections/rules/create">{words.newRule}</a> : null}
      </div>
    </Form>
  )
}
