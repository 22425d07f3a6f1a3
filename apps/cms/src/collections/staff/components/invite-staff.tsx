'use client'

import { Button, toast, useAuth, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { roleOptions } from '../roles.ts'
import { staffRequest } from './staff-request.ts'
import { refusalWords, staffWords } from './words.ts'
import './invite-staff.css'

/** For admins, above the list of accounts: a short form that makes an account and mails a link to set its password. */
export function InviteStaff() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [fields, setFields] = useState<Record<string, string>>({})
  if (user?.role !== 'admin') return null

  const say = staffWords(i18n.language)
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  if (!isOpen) return <Button buttonStyle="secondary" onClick={() => setOpen(true)} size="small">{say.invite}</Button>

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const outcome = await staffRequest('/invite', 'POST', Object.fromEntries(new FormData(event.currentTarget)))
    setBusy(false)
    if (!outcome.ok) {
      const refused = refusalWords(outcome, i18n.language)
      setFields(refused.fields)
      return toast.error(refused.message)
    }
    toast.success(say.invited)
    setFields({})
    setOpen(false)
    router.refresh()
  }
  const note = (name: string) => (fields[name] ? <span className="invite-staff__error" id={`invite-${name}`}>{fields[name]}</span> : null)
  const described = (name: string) => (fields[name] ? { 'aria-invalid': true, 'aria-describedby': `invite-${name}` } : {})

  return (
    <form className="invite-staff" onSubmit={submit}>
      <label>{say.name}<input autoComplete="off" maxLength={120} name="name" required type="text" {...described('name')} />{note('name')}</label>
      <label>{say.email}<input autoComplete="off" name="email" required type="email" {...described('email')} />{note('email')}</label>
      <label>
        {say.role}
        <select defaultValue="editor" name="role">
          {roleOptions.map(({ value, label }) => <option key={value} value={value}>{label[language]}</option>)}
        </select>
      </label>
      <div className="invite-staff__buttons">
        <Button disabled={isBusy} margin={false} size="small" type="submit">{say.sendInvitation}</Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(false)} size="small" type="button">{say.cancel}</Button>
      </div>
    </form>
  )
}
