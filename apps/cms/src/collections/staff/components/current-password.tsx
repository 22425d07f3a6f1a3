'use client'

import { FieldError, FieldLabel, useAuth, useDocumentInfo, useField, useFormFields, useTranslation } from '@payloadcms/ui'

const words = {
  en: { label: 'Your current password', why: 'Needed to set a new one. Your other sessions end.' },
  fr: { label: 'Votre mot de passe actuel', why: 'Nécessaire pour en choisir un nouveau. Vos autres sessions prennent fin.' },
}

/** On one's own account, as soon as a new password is being set. */
export function CurrentPassword({ path }: { path: string }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { value, setValue, showError } = useField<string>({ path })
  const changesPassword = useFormFields(([fields]) => Boolean(fields?.password?.value))
  if (!changesPassword || !id || id !== user?.id) return null

  const say = i18n.language === 'fr' ? words.fr : words.en
  return (
    <div className={`field-type password${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor="field-currentPassword" label={say.label} path={path} required />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          aria-describedby="field-currentPassword-why" autoComplete="current-password" id="field-currentPassword" name={path} type="password"
          value={value ?? ''} onChange={(event) => setValue(event.target.value)}
        />
      </div>
      <div className="field-description" id="field-currentPassword-why">{say.why}</div>
    </div>
  )
}
