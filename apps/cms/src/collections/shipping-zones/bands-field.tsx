'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useId, useRef, useState } from 'react'
import { say, words } from '../../fields/words.ts'
import { rowsOf, toBands, type BandRow } from './band-rows.ts'
import './bands-field.css'

const texts = {
  upToGrams: words('Up to, in grams', 'Jusqu’à, en grammes'), CAD: words('CAD, in cents', 'CAD, en cents'), USD: words('USD, in cents', 'USD, en cents'), EUR: words('EUR, in cents', 'EUR, en cents'),
  add: words('Add a band', 'Ajouter une tranche'), remove: words('Remove', 'Retirer'), removeThis: words('Remove the band', 'Retirer la tranche'), band: words('Band', 'Tranche'),
}
const columns = ['upToGrams', 'CAD', 'USD', 'EUR'] as const

/** The weight bands of a shipping rate as rows of a form; what is stored is their list. */
export const BandsField: JSONFieldClientComponent = ({ field, path, readOnly, validate }) => {
  const { i18n: { language } } = useTranslation()
  const { value, setValue, showError, errorMessage, disabled } = useField<unknown>({ path, validate: (now, options) => (validate ? validate(now as never, options as never) : true) })
  const [rows, setRows] = useState<(BandRow & { key: number })[]>(() => rowsOf(value).map((row, key) => ({ ...row, key })))
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const isOff = Boolean(readOnly) || disabled
  const change = (next: typeof rows) => {
    setRows(next)
    setValue(toBands(next))
  }
  const add = () => {
    change([...rows, { upToGrams: '', CAD: '', USD: '', EUR: '', key: Math.max(-1, ...rows.map(({ key }) => key)) + 1 }])
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.bands__row:last-child input')?.focus())
  }
  const remove = (key: number) => {
    change(rows.filter((row) => row.key !== key))
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.bands__add')?.focus())
  }
  return (
    <div className={`field-type bands${showError ? ' error' : ''}`} id={`field-${path.replaceAll('.', '__')}`} role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-about`} ref={list}>
      <div id={`${id}-label`}><FieldLabel as="span" label={field.label ?? ''} path={path} required /></div>
      <div className="field-type__wrap"><FieldError message={errorMessage ?? ''} path={path} showError={showError} /></div>
      <div className="bands__rows">
        {rows.map((row, at) => (
          <div className="bands__row" key={row.key} role="group" aria-label={`${say(language, texts.band)} ${at + 1}`}>
            {columns.map((name) => (
              <div className="bands__cell" key={name}>
                <label htmlFor={`${id}-${row.key}-${name}`}>{say(language, texts[name])}</label>
                <input id={`${id}-${row.key}-${name}`} inputMode="numeric" autoComplete="off" maxLength={10} value={row[name]} disabled={isOff} onChange={(event) => change(rows.map((one) => (one.key === row.key ? { ...one, [name]: event.target.value } : one)))} />
              </div>
            ))}
            <button type="button" className="bands__button" disabled={isOff} aria-label={`${say(language, texts.removeThis)} ${at + 1}`} onClick={() => remove(row.key)}>{say(language, texts.remove)}</button>
          </div>
        ))}
      </div>
      <button type="button" className="bands__button bands__add" disabled={isOff || rows.length >= 20} onClick={add}>{say(language, texts.add)}</button>
      <div id={`${id}-about`}><FieldDescription description={field.admin?.description ?? ''} path={path} /></div>
    </div>
  )
}
