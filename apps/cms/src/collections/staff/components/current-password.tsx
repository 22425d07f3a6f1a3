'use client'

import { FieldError, FieldLabel, useAuth, useDocumentInfo, useField, useFormFields, useFormModified, useFormProcessing, useFormSubmitted, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const words = {
  en: { label: 'Your current password', why: 'Needed to set a new one. Your other sessions end.' },
  fr: { label: 'Votre mot de passe actuel', why: 'Nécessaire pour en choisir un nouveau. Vos autres sessions prennent fin.' },
}

/** What Payload's own form calls the new password, typed twice. */
const newOnes = ['password', 'confirm-password']

/** On one's own account, as soon as a new password is being set. */
export function CurrentPassword({ path }: { path: string }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { value, setValue } = useField<string>({ path })
  const dispatchFields = useFormFields(([, dispatch]) => dispatch)
  const refusal = useRefusal(path, value)
  const changesPassword = useFormFields(([fields]) => Boolean(fields?.password?.value))
  useTypedPassword()
  useForgetOnceSaved(path, changesPassword)
  if (!changesPassword || !id || id !== user?.id) return null

  const say = i18n.language === 'fr' ? words.fr : words.en
  const type = (typed: string): void => {
    setValue(typed)
    // What was refused was the other word: the form may be sent with this one.
    dispatchFields({ type: 'UPDATE', path, valid: true })
  }
  return (
    <div className={`field-type password${refusal ? ' error' : ''}`}>
      <FieldLabel htmlFor="field-currentPassword" label={say.label} path={path} required />
      <div className="field-type__wrap">
        <FieldError message={refusal ?? ''} path={path} showError={refusal !== null} />
        <input
          aria-describedby="field-currentPassword-why" aria-invalid={refusal !== null} autoComplete="current-password" id="field-currentPassword" name={path} type="password"
          value={value ?? ''} onChange={(event) => type(event.target.value)}
        />
      </div>
      <div className="field-description" id="field-currentPassword-why">{say.why}</div>
    </div>
  )
}

/** What the CMS said of this very word. Payload's form forgets it at its next look at the fields, which may come a moment after the answer. */
function useRefusal(path: string, value: string | undefined): string | null {
  const message = useFormFields(([fields]) => (fields?.[path]?.valid === false ? fields[path].errorMessage : undefined))
  const [refused, setRefused] = useState<{ value: string | undefined; message: string } | null>(null)
  if (message && (refused?.message !== message || refused.value !== value)) setRefused({ value, message })
  return refused !== null && refused.value === value ? refused.message : null
}

/** Payload's form may go on saying “required” of a new password that was typed meanwhile, and then refuses to be sent without a word. */
function useTypedPassword(): void {
  const { t } = useTranslation()
  const required = t('validation:required')
  const dispatchFields = useFormFields(([, dispatch]) => dispatch)
  const forgotten = useFormFields(([fields]) => newOnes.filter((path) => Boolean(fields?.[path]?.value) && fields?.[path]?.valid === false && fields[path].errorMessage === required).join(' '))
  useEffect(() => {
    for (const path of forgotten.split(' ').filter(Boolean)) dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
  }, [forgotten, dispatchFields])
}

/** Payload's form keeps a new password after it was saved, and would send it again with the next change of a name. */
function useForgetOnceSaved(path: string, changesPassword: boolean): void {
  const [isModified, isProcessing, wasRefused] = [useFormModified(), useFormProcessing(), useFormSubmitted()]
  const dispatchFields = useFormFields(([, dispatch]) => dispatch)
  const isSaved = changesPassword && !isModified && !isProcessing && !wasRefused
  useEffect(() => {
    if (!isSaved) return
    for (const secret of newOnes) dispatchFields({ type: 'REMOVE', path: secret })
    dispatchFields({ type: 'UPDATE', path, value: '', valid: true })
  }, [isSaved, path, dispatchFields])
}
