'use client'

import { FieldDescription, FieldError, FieldLabel, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useEffect, useId, useRef, useState } from 'react'
import { fill, say, words } from '../words.ts'
import { knownPlaces, nameOf, type KnownCountry } from './known-places.ts'
import './field.css'

const texts = {
  add: words('Add a place', 'Ajouter un lieu'), addCountry: words('Add a place: country', 'Ajouter un lieu\u00A0: pays'), part: words('Province, state or other part', 'Province, État ou autre partie'), choose: words('Choose…', 'Choisir…'), whole: words('The whole country', 'Tout le pays'),
  another: words('Another place', 'Un autre lieu'), remove: words('Remove', 'Retirer'), none: words('No place yet.', 'Aucun lieu pour l’instant.'), added: words('In the list: {place}.', 'Dans la liste\u00A0: {place}.'), has: words('{place} is in the list already.', '{place} est déjà dans la liste.'),
  failed: words('The names of places didn’t come.', 'Les noms de lieux ne sont pas arrivés.'), again: words('Ask for them again', 'Les redemander'),
}

const nothingChosen = { code: '', isMine: false, isSettled: false, savedAt: 0 }
const countryOf = (code: string): string => code.split('-')[0] ?? ''
const codesIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])

/**
 * Places by their names, chosen from lists; what is stored is the list of their codes. What is chosen is in the list at once, and a part takes
 * the place of its country there: nothing that was chosen can be forgotten by saving, nor taken out by choosing the next.
 */
export const PlacesField: JSONFieldClientComponent = ({ field, path, readOnly, validate }) => {
  const { i18n: { language } } = useTranslation()
  const tag = language.startsWith('fr') ? 'fr' : 'en'
  const { value, setValue, showError, errorMessage, disabled } = useField<unknown>({ path, validate: (now, options) => (validate ? validate(now as never, options as never) : true) })
  const { lastUpdateTime } = useDocumentInfo()
  // What the two lists say, and whether that put it there: one that was in the list before, or was saved since, stays when something else is chosen.
  const [chosen, setChosen] = useState(nothingChosen)
  const isMine = chosen.isMine && chosen.savedAt === lastUpdateTime
  const { countries, hasFailed, askAgain } = useKnownPlaces(tag)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const isOff = Boolean(readOnly) || disabled
  const codes = codesIn(value)
  const country = countryOf(chosen.code)
  const parts = countries.find(({ code }) => code === country)?.subdivisions ?? []
  const focusOnLists = () => requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('select')?.focus())
  const choose = (code: string) => {
    // A part takes the place of its country. Another country does so only while a list is gone through with the keys: once it was left, it is one more.
    const isReplaced = isMine && (!chosen.isSettled || countryOf(code) === country)
    const others = isReplaced ? codes.filter((one) => one !== chosen.code) : codes
    const isNew = code !== '' && !others.includes(code)
    setValue(isNew ? [...others, code] : others)
    setChosen({ code, isMine: isNew, isSettled: false, savedAt: lastUpdateTime })
  }
  const settle = () => setChosen((now) => ({ ...now, isSettled: true }))
  const another = () => {
    setChosen(nothingChosen)
    focusOnLists()
  }
  const remove = (code: string) => {
    setValue(codes.filter((one) => one !== code))
    if (code === chosen.code) setChosen(nothingChosen)
    focusOnLists()
  }
  const status = chosen.code === '' ? '' : say(tag, fill(isMine ? texts.added : texts.has, { place: nameOf(chosen.code, countries) }))
  return (
    <div className={`field-type places${showError ? ' error' : ''}`} id={`field-${path.replaceAll('.', '__')}`} role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-about`} ref={box}>
      <div id={`${id}-label`}><FieldLabel as="span" label={field.label ?? ''} path={path} required={field.required ?? false} /></div>
      <div className="field-type__wrap"><FieldError message={errorMessage ?? ''} path={path} showError={showError} /></div>
      {codes.length === 0 ? <p className="places__none">{say(tag, texts.none)}</p> : (
        <ul className="places__list">
          {codes.map((code) => (
            <li key={code}>
              <span>{nameOf(code, countries)}{nameOf(code, countries) === code ? null : <> <span className="places__code">{code}</span></>}</span>
              {isOff ? null : <button type="button" className="places__button" aria-label={`${say(tag, texts.remove)} ${nameOf(code, countries)}`} onClick={() => remove(code)}>{say(tag, texts.remove)}</button>}
            </li>
          ))}
        </ul>
      )}
      {hasFailed ? <p role="alert">{say(tag, texts.failed)} <button type="button" className="places__button" onClick={askAgain}>{say(tag, texts.again)}</button></p> : null}
      {isOff ? null : (
        <div className="places__add" role="group" aria-label={say(tag, texts.add)}>
          <div className="places__cell">
            <label htmlFor={`${id}-country`}>{say(tag, texts.addCountry)}</label>
            <select id={`${id}-country`} value={country} disabled={countries.length === 0} onBlur={settle} onChange={(event) => choose(event.target.value)}>
              <option value="">{say(tag, texts.choose)}</option>
              {countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </select>
          </div>
          <div className="places__cell">
            <label htmlFor={`${id}-part`}>{say(tag, texts.part)}</label>
            <select id={`${id}-part`} value={chosen.code === country ? '' : chosen.code} disabled={parts.length === 0} onBlur={settle} onChange={(event) => choose(event.target.value || country)}>
              <option value="">{country === '' ? '' : say(tag, texts.whole)}</option>
              {parts.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </select>
          </div>
          <button type="button" className="places__button" disabled={chosen.code === ''} onClick={another}>{say(tag, texts.another)}</button>
        </div>
      )}
      <p role="status" className="places__status">{status}</p>
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
