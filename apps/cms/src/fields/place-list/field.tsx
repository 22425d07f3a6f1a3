'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { say, words } from '../words.ts'
import { knownPlaces, nameOf, type KnownCountry } from './known-places.ts'
import './field.css'

const texts = {
  country: words('Country', 'Pays'), part: words('Province, state or other part', 'Province, État ou autre partie'), choose: words('Choose…', 'Choisir…'), whole: words('The whole country', 'Tout le pays'),
  add: words('Add the place', 'Ajouter le lieu'), remove: words('Remove', 'Retirer'), none: words('No place yet.', 'Aucun lieu pour l’instant.'), has: words('This place is in the list already.', 'Ce lieu est déjà dans la liste.'),
  pending: words('Press “Add the place”, or choose no country: what is only chosen isn’t in the list.', 'Appuyez sur « Ajouter le lieu », ou ne choisissez aucun pays : ce qui est seulement choisi n’est pas dans la liste.'),
  failed: words('The names of places didn’t come.', 'Les noms de lieux ne sont pas arrivés.'), again: words('Ask for them again', 'Les redemander'),
}

const codesIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])

/** Places by their names, chosen from lists; what is stored is the list of their codes. */
export const PlacesField: JSONFieldClientComponent = ({ field, path, readOnly, validate }) => {
  const { i18n: { language } } = useTranslation()
  const tag = language.startsWith('fr') ? 'fr' : 'en'
  const [country, setCountry] = useState('')
  const [part, setPart] = useState('')
  const isPending = country !== ''
  const check = useCallback((now: unknown, options: unknown) => (isPending ? say(tag, texts.pending) : validate ? validate(now as never, options as never) : true), [isPending, tag, validate])
  const { value, setValue, showError, errorMessage, disabled } = useField<unknown>({ path, validate: check as never })
  const { countries, hasFailed, askAgain } = useKnownPlaces(tag)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const isOff = Boolean(readOnly) || disabled
  const codes = codesIn(value)
  const chosen = part || country
  const parts = countries.find(({ code }) => code === country)?.subdivisions ?? []
  const focusOn = (selector: string) => requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus())
  const choose = (code: string) => { setCountry(code); setPart('') }
  const add = () => {
    if (chosen === '' || codes.includes(chosen)) return
    setValue([...codes, chosen])
    choose('')
    focusOn('select')
  }
  const remove = (code: string) => {
    setValue(codes.filter((one) => one !== code))
    focusOn('select')
  }
  return (
    <div className={`field-type places${showError ? ' error' : ''}`} id={`field-${path.replaceAll('.', '__')}`} role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-about`} ref={box}>
      <div id={`${id}-label`}><FieldLabel as="span" label={field.label ?? ''} path={path} required={field.required ?? false} /></div>
      <div className="field-type__wrap"><FieldError message={errorMessage ?? ''} path={path} showError={showError} /></div>
      {codes.length === 0 ? <p className="places__none">{say(tag, texts.none)}</p> : (
        <ul className="places__list">
          {codes.map((code) => (
            <li key={code}>
              <span>{nameOf(code, countries)} <span className="places__code">{code}</span></span>
              {isOff ? null : <button type="button" className="places__button" aria-label={`${say(tag, texts.remove)} ${nameOf(code, countries)}`} onClick={() => remove(code)}>{say(tag, texts.remove)}</button>}
            </li>
          ))}
        </ul>
      )}
      {hasFailed ? <p role="alert">{say(tag, texts.failed)} <button type="button" className="places__button" onClick={askAgain}>{say(tag, texts.again)}</button></p> : null}
      {isOff ? null : (
        <div className="places__add">
          <div className="places__cell">
            <label htmlFor={`${id}-country`}>{say(tag, texts.country)}</label>
            <select id={`${id}-country`} value={country} disabled={countries.length === 0} onChange={(event) => choose(event.target.value)}>
              <option value="">{say(tag, texts.choose)}</option>
              {countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </select>
          </div>
          <div className="places__cell">
            <label htmlFor={`${id}-part`}>{say(tag, texts.part)}</label>
            <select id={`${id}-part`} value={part} disabled={parts.length === 0} onChange={(event) => setPart(event.target.value)}>
              <option value="">{country === '' ? '' : say(tag, texts.whole)}</option>
              {parts.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </select>
          </div>
          <button type="button" className="places__button" disabled={chosen === '' || codes.includes(chosen)} onClick={add}>{say(tag, texts.add)}</button>
        </div>
      )}
      <p role="status" className="places__status">{chosen !== '' && codes.includes(chosen) ? say(tag, texts.has) : ''}</p>
      <div id={`${id}-about`}><FieldDescription description={field.admin?.description ?? ''} path={path} /></div>
    </div>
  )
}

function useKnownPlaces(language: 'en' | 'fr'): { countries: KnownCountry[]; hasFailed: boolean; askAgain: () => void } {
  const [answer, setAnswer] = useState<{ asked: number; countries: KnownCountry[] | null }>({ asked: 0, countries: [] })
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isHere = true
    knownPlaces(language).then((countries) => { if (isHere) setAnswer({ asked, countries }) }, () => { if (isHere) setAnswer({ asked, countries: null }) })
    return () => { isHere = false }
  }, [language, asked])
  return { countries: answer.countries ?? [], hasFailed: answer.countries === null && answer.asked === asked, askAgain: () => setAsked(asked + 1) }
}
