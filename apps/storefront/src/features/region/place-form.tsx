import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { Field } from '../../parts/field.tsx'
import type { RegionFacts } from './facts.ts'
import { sayProblems } from './problems.ts'

/** Chooses a place and, where a rule asks for one, an age: a plain form, sent to the page that it stands on. */
export function PlaceForm({ facts, lang }: { facts: RegionFacts; lang: Locale }) {
  const { form: words } = wordsOf(lang).region
  const { visitor: { refused, evidence, ageBand }, isAgeAsked, from, places } = facts
  const problems = sayProblems(refused?.problems, lang)
  const chosen = refused ? refused.place : evidence.chosen?.place ?? evidence.network ?? ''
  return (
    <form className="panel form" action={`/${lang}/region`} method="post" aria-labelledby="choose-place" noValidate>
      <h2 id="choose-place">{words.title}</h2>
      {from === null ? null : <input type="hidden" name="from" value={from} />}
      <Field id="place" label={words.place} hint={words.placeHint} problem={problems.place}>
        {(box) => (
          <select className="field-box" defaultValue={chosen} {...box}>
            <option value="">{words.none}</option>
            {places.map(({ name, options }) => (
              <optgroup key={name ?? ''} label={name ?? words.elsewhere}>
                {options.map(({ code, name: option }) => <option key={code} value={code}>{option}</option>)}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {isAgeAsked || problems.birthDate ? (
        <div id="age">
          <Field id="birthDate" label={words.birthDate} hint={words.birthDateHint} problem={problems.birthDate}>
            {(box) => <input className="field-box" type="date" autoComplete="bday" min="1900-01-01" defaultValue={refused?.birthDate ?? ''} {...box} />}
          </Field>
        </div>
      ) : <p className="form-note">{words.noAge}</p>}
      <div className="form-ways">
        <button className="button" type="submit">{words.submit}</button>
        {evidence.chosen ? <button className="button quiet" type="submit" name="forget" value="place">{words.forgetPlace}</button> : null}
        {ageBand ? <button className="button quiet" type="submit" name="forget" value="age">{words.forgetAge}</button> : null}
      </div>
      <p className="form-note">{words.keptWhere}</p>
    </form>
  )
}
