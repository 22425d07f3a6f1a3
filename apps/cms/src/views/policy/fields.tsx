import type { PolicyContent } from '../../rules/content.ts'
import { offeredPlaces } from './asked-place.ts'
import { classesInTree } from './class-tree.ts'
import type { DeskNames } from './sentence/names.ts'

interface FieldProps { id: string; name: string; label: string; value: string }

export interface Option { value: string; label: string }

/** A choice among a few, for the forms of the desk that ask by address. */
export function SelectField({ id, name, label, value, options }: FieldProps & { options: readonly Option[] }) {
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  )
}

/** The classes of a content as they lie below one another. */
export const classOptions = (classes: PolicyContent['classes'], names: DeskNames): Option[] =>
  classesInTree(classes, names.classTitle, names.language).map(({ id, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${names.classTitle(id)}` }))

/** A place by its code or name, with those that are likely offered. */
export function PlaceField({ id, name, label, value, hint, problem, content, names }: FieldProps & { hint: string; problem: string | null; content: PolicyContent; names: DeskNames }) {
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} defaultValue={value} list={`${id}-offered`} maxLength={128} autoComplete="off" spellCheck={false} aria-describedby={`${id}-hint`} aria-invalid={problem ? true : undefined} />
      <datalist id={`${id}-offered`}>
        {offeredPlaces(content, names).map((place) => <option key={place.code} value={place.code}>{place.name}</option>)}
      </datalist>
      <span className={problem ? 'desk-problem' : 'desk-hint'} id={`${id}-hint`}>{problem ?? hint}</span>
    </div>
  )
}
