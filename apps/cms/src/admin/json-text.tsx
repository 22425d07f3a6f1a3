'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'

const asText = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 2))

/** A short value as JSON in a plain box. Payload's own editor loads its scripts from a CDN, which no page of ours does. */
export const JsonText: JSONFieldClientComponent = ({ field, path, readOnly, validate }) => {
  const [broken, setBroken] = useState<string | null>(null)
  const { value, setValue, showError, disabled } = useField<unknown>({
    path,
    // What isn't JSON yet stays in the box, and the form isn't saved with it.
    validate: (now, options) => broken ?? (validate ? validate(now as never, options as never) : true),
  })
  const id = `field-${path.replaceAll('.', '__')}`
  const change = (text: string) => {
    try {
      setValue(text.trim() === '' ? null : JSON.parse(text))
      setBroken(null)
    } catch (error) {
      // Kept as it was typed: the form sends it, and the field's own check refuses it, where the last good value would be saved as if it were meant.
      setValue(text)
      setBroken(`JSON: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return (
    <div className={`field-type textarea${showError || broken ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label ?? ''} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError message={broken ?? undefined} path={path} showError={showError || broken !== null} />
        <textarea
          className="textarea-element json-text" defaultValue={asText(value)} disabled={Boolean(readOnly) || disabled} id={id} key={disabled ? 'off' : 'on'}
          name={path} rows={4} spellCheck={false} onChange={(event) => change(event.target.value)}
        />
      </div>
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  )
}
