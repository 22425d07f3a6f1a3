import { countryOf, subdivisionsOf } from '@gatehouse/places'
import type { PolicyContent } from '../../../rules/content.ts'
import { say } from '../../../fields/words.ts'
import { offeredPlaces } from '../asked-place.ts'
import { dayInWords, requirementInWords } from '../sentence/rule-sentence.ts'
import type { DeskNames } from '../sentence/names.ts'
import { addressOf, placeRoles, type AskedValues, type PlaceRole } from './asked-values.ts'
import { fieldId, Labelled } from './field.tsx'
import { namedFacts, type Choice, type KnownProducts, type KnownSet } from './read-known.ts'
import { instantValue, type Field, type Problems, type QuestionRead } from './read-question.ts'
import type { SimulatorWords } from './words.ts'

export interface FormProps {
  values: AskedValues
  read: QuestionRead | null
  products: KnownProducts
  classes: Choice[]
  sets: KnownSet[]
  working: PolicyContent
  /** The set in force, or an empty content. */
  base: PolicyContent
  names: DeskNames
  words: SimulatorWords
}

/** A plain GET form: what is asked stands in the address, so that it can be linked and kept. */
export function QuestionForm(props: FormProps) {
  const { values, read, sets, names, words: { form } } = props
  const problems: Problems = read?.ok === false ? read.problems : {}
  const { language } = names
  const common = (name: Field) => ({ name, language, problem: problems[name] })
  return (
    <form className={read?.ok ? 'ask' : 'ask ask--wide'} method="get" action={`${addressOf()}#answer`} aria-labelledby="question">
      <h2 id="question">{form.name}</h2>
      {read ? null : <p className="desk-hint">{props.words.answer.none}</p>}
      <Summary problems={problems} language={language} words={props.words} />
      <div className="ask-groups">
        <GoodsFields {...props} />
        <fieldset className="ask-group">
          <legend>{form.places}</legend>
          <p className="desk-hint">{form.placesHint}</p>
          <div className="ask-row ask-row--places">{placeRoles.map((role) => <PlaceField key={role} role={role} {...props} />)}</div>
          <PlaceList contents={[props.working, props.base]} names={names} />
        </fieldset>
        <fieldset className="ask-group">
          <legend>{form.visitor}</legend>
          <div className="ask-row">
            <Labelled {...common('age')} label={form.age} hint={form.ageHint}>{(field) => <input {...field} type="text" inputMode="decimal" autoComplete="off" defaultValue={values.age} />}</Labelled>
            <Labelled {...common('assurance')} label={form.assurance}>
              {(field) => (
                <select {...field} defaultValue={values.assurance === 'declared' ? '' : values.assurance}>
                  <option value="">{form.assurances.declared}</option>
                  <option value="verified">{form.assurances.verified}</option>
                </select>
              )}
            </Labelled>
          </div>
          <Checks name="credential" legend={form.credentials} given={values.credential} choices={namedFacts([props.working, props.base], 'credential', values.credential)} titleOf={(name) => requirementInWords({ kind: 'credential', name }, language)} />
        </fieldset>
        <fieldset className="ask-group">
          <legend>{form.when}</legend>
          <div className="ask-row">
            <Labelled {...common('stage')} label={form.stage}>
              {(field) => (
                <select {...field} defaultValue={values.stage === 'browse' ? '' : values.stage}>
                  <option value="">{form.stages.browse}</option>
                  <option value="sale">{form.stages.sale}</option>
                </select>
              )}
            </Labelled>
            <Labelled {...common('quantity')} label={form.quantity} hint={form.quantityHint}>{(field) => <input {...field} type="text" inputMode="numeric" autoComplete="off" defaultValue={values.quantity} />}</Labelled>
          </div>
          <Labelled {...common('at')} label={form.at} hint={form.atHint}>{(field) => <input {...field} type="datetime-local" step="any" max="9999-12-31T23:59" defaultValue={read?.ok ? instantValue(read.question.request.at) : values.at} />}</Labelled>
          <Labelled {...common('set')} label={form.set}>
            {(field) => (
              <select {...field} defaultValue={values.set}>
                <option value="">{form.inForce}</option>
                <option value="working">{form.working}</option>
                {sets.map(({ revision, effectiveAt }) => <option key={revision} value={revision}>{form.setNumber(revision, dayInWords(effectiveAt, language))}</option>)}
              </select>
            )}
          </Labelled>
        </fieldset>
      </div>
      <p className="desk-acts">
        <button type="submit" className="desk-button desk-button--main">{form.ask}</button>
        <a className="desk-button" href={addressOf()}>{form.clear}</a>
      </p>
    </form>
  )
}

/** All that is to mend, each with a way to its field. */
function Summary({ problems, language, words: { form } }: { problems: Problems; language: string; words: SimulatorWords }) {
  const entries = Object.entries(problems) as [Field, NonNullable<Problems[Field]>][]
  if (entries.length === 0) return null
  return (
    <div className="desk-note desk-note--error" role="alert">
      <p><strong>{form.problems}</strong></p>
      <ul>{entries.map(([name, problem]) => <li key={name}><a href={`#${fieldId(name)}`}>{say(language, problem)}</a></li>)}</ul>
    </div>
  )
}

function GoodsFields({ values, read, products, classes, working, base, names, words: { form } }: FormProps) {
  const known = new Set([...products.byValue.keys(), ...classes.map(({ value }) => value)])
  const problem = read?.ok === false ? read.problems.goods : undefined
  return (
    <fieldset className="ask-group">
      <legend>{form.what}</legend>
      <Labelled name="goods" label={form.goods} language={names.language} problem={problem}>
        {(field) => (
          <select {...field} defaultValue={known.has(values.goods) ? values.goods : ''}>
            <option value="">{form.choose}</option>
            <Options label={form.products} choices={products.counting} />
            <Options label={form.written} choices={products.written} />
            <Options label={form.classes} choices={classes} />
          </select>
        )}
      </Labelled>
      <Checks name="attribute" legend={form.attributes} hint={form.attributesHint} given={values.attribute} choices={namedFacts([working, base], 'attribute', values.attribute)} titleOf={(name) => requirementInWords({ kind: 'attribute', name }, names.language)} />
      <details className="ask-more" open={values.also.length > 0}>
        <summary>{form.also}</summary>
        <Checks name="also" legend={form.also} isLegendUnseen given={values.also} choices={classes.map(({ value }) => value.slice('class:'.length))} titleOf={names.classTitle} />
      </details>
    </fieldset>
  )
}

const Options = ({ label, choices }: { label: string; choices: Choice[] }) =>
  choices.length === 0 ? null : <optgroup label={label}>{choices.map(({ value, label: text }) => <option key={value} value={value}>{text}</option>)}</optgroup>

interface ChecksProps { name: string; legend: string; hint?: string; isLegendUnseen?: boolean; given: readonly string[]; choices: readonly string[]; titleOf: (name: string) => string }

function Checks({ name, legend, hint, isLegendUnseen = false, given, choices, titleOf }: ChecksProps) {
  if (choices.length === 0) return null
  return (
    <fieldset className="desk-checks ask-checks">
      <legend className={isLegendUnseen ? 'desk-unseen' : undefined}>{legend}</legend>
      {choices.map((one) => <label key={one}><input type="checkbox" name={name} value={one} defaultChecked={given.includes(one)} /><span>{titleOf(one)} <span className="sim-id">{one}</span></span></label>)}
      {hint ? <p className="desk-hint">{hint}</p> : null}
    </fieldset>
  )
}

function PlaceField({ role, values, read, base, working, names, words: { form } }: FormProps & { role: PlaceRole }) {
  const shop = base.shop.seller.length > 0 ? base.shop : working.shop
  const own = role === 'seller' || role === 'shipFrom' ? form.emptyShop(shop[role].map(names.fullPlace).join('; ')) : form.empty[role]
  const codes = read?.ok ? read.question.request.places[role] : undefined
  const isPlain = codes === undefined || codes.includes('unknown')
  return (
    <Labelled name={role} label={form.role[role]} language={names.language} problem={read?.ok === false ? read.problems[role] : undefined} hint={isPlain ? own : form.read(codes.map((code) => `${names.fullPlace(code)} (${code})`).join('; '))}>
      {(field) => <input {...field} type="text" list="ask-places" autoComplete="off" spellCheck={false} defaultValue={values.places[role]} />}
    </Labelled>
  )
}

/** To choose from: what the desk offers, and every part of those countries of which rules name one. Every other place can be written. */
function PlaceList({ contents, names }: { contents: readonly PolicyContent[]; names: DeskNames }) {
  const offered = new Map(contents.flatMap((content) => offeredPlaces(content, names)).map(({ code, name }) => [code, name]))
  const parted = new Set([...offered.keys()].filter((code) => code.includes('-')).map(countryOf))
  for (const code of [...parted].flatMap(subdivisionsOf)) offered.set(code, names.fullPlace(code))
  return <datalist id="ask-places">{[...offered].map(([code, name]) => <option key={code} value={code}>{name}</option>)}</datalist>
}
