'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useCallback, useState } from 'react'
import { say } from '../../fields/words.ts'
import { percentSentence } from './percent-sentence.ts'
import { isRate, readPercent, writePercent } from './percent.ts'
import './percent-field.css'

/** A rate in percent as a bookkeeper writes it; what is stored is whole parts per million. */
export const PercentField: NumberFieldClientComponent = ({ field, path, readOnly }) => {
  const { i18n: { language } } = useTranslation()
  const check = useCallback((now: unknown) => isRate(now) || say(language, percentSentence), [language])
  const { value, setValue, showError, errorMessage, disabled } = useField<number | null>({ path, validate: check as never })
  const [typed, setTyped] = useState<{ text: string; ppm: number | null } | null>(null)
  const kept = typeof value === 'number' ? value : null
  // What was typed stays as it is while it says what is kept; another value, as after saving, is written anew.
  const text = typed !== null && typed.ppm === kept ? typed.text : kept === null ? '' : writePercent(kept, language)
  const isUnread = text.trim() !== '' && kept === null
  const id = `field-${path.replaceAll('.', '__')}`
  const change = (next: string) => {
    const ppm = readPercent(next.trim())
    setTyped({ text: next, ppm })
    setValue(ppm)
  }
  return (
    <div className={`field-type number percent${showError || isUnread ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label ?? ''} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError message={isUnread ? say(language, percentSentence) : (errorMessage ?? '')} path={path} showError={showError || isUnread} />
        <div className="percent__box">
          <input id={id} type="text" inputMode="decimal" autoComplete="off" maxLength={12} value={text} disabled={Boolean(readOnly) || disabled} aria-invalid={isUnread || undefined} aria-describedby={`${id}-about`} onChange={(event) => change(event.target.value)} />
          <span aria-hidden="true">%</span>
        </div>
      </div>
      <div id={`${id}-about`}><FieldDescription description={field.admin?.description ?? ''} path={path} /></div>
    </div>
  )
}
