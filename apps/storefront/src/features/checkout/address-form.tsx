import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { Field } from '../../parts/field.tsx'
import type { Problems, Typed } from '../../shop/checkout-form.ts'
import { countriesIn, regionsIn } from './places.ts'
import { sayProblems } from './say-problems.ts'

/** Where the order would go: a plain form, sent to the page that it stands on. */
export function AddressForm({ typed, problems, lang }: { typed: Typed; problems: Problems; lang: Locale }) {
  const { form: words } = wordsOf(lang).checkout
  const said = Object.fromEntries(sayProblems(problems, lang).map(({ id, text }) => [id, text]))
  const text = (id: 'name' | 'line1' | 'line2' | 'city' | 'postalCode', autoComplete: string, more: { hint?: string; aside?: string } = {}) => (
    <Field id={id} label={words[id]} problem={said[id]} {...more}>
      {(box) => <input className="field-box" type="text" autoComplete={autoComplete} required={id !== 'line2' && id !== 'postalCode'} defaultValue={typed[id]} {...box} />}
    </Field>
  )
  return (
    <form className="panel form checkout-form" method="post" action={`/${lang}/checkout`} aria-labelledby="address" noValidate>
      <h2 id="address">{words.title}</h2>
      <p className="checkout-lead">{words.lead}</p>
      <Field id="email" label={words.email} hint={words.emailHint} problem={said.email}>
        {(box) => <input className="field-box" type="email" autoComplete="email" required defaultValue={typed.email} {...box} />}
      </Field>
      {text('name', 'shipping name', { hint: words.nameHint })}
      {text('line1', 'shipping address-line1')}
      {text('line2', 'shipping address-line2', { aside: words.optional })}
      <Field id="country" label={words.country} problem={said.country}>
        {(box) => (
          <select className="field-box" autoComplete="shipping country" required defaultValue={typed.country} {...box}>
            <option value="">{words.chooseCountry}</option>
            {countriesIn(lang).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        )}
      </Field>
      <div className="checkout-pair">
        {text('city', 'shipping address-level2')}
        {text('postalCode', 'shipping postal-code')}
      </div>
      <Field id="region" label={words.region} hint={words.regionHint} problem={said.region}>
        {(box) => (
          <select className="field-box" autoComplete="shipping address-level1" defaultValue={typed.region} {...box}>
            <option value="">{words.noRegion}</option>
            {regionsIn(lang).map(({ name, options }) => (
              <optgroup key={name} label={name}>{options.map(({ code, name: option }) => <option key={code} value={code}>{option}</option>)}</optgroup>
            ))}
          </select>
        )}
      </Field>
      <div className="form-ways">
        <button className="button" type="submit" name="do" value="quote">{words.submit}</button>
        <a href={`/${lang}/cart`}>{words.toCart}</a>
      </div>
      <p className="form-note">{words.kept}</p>
    </form>
  )
}
