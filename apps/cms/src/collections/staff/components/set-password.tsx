'use client'

import { Button, Link, useTranslation } from '@payloadcms/ui'
import { useState, useSyncExternalStore, type FormEvent } from 'react'
import { isLongEnough } from '../password.ts'
import { staffRequest } from './staff-request.ts'
import { staffWords } from './words.ts'
import './set-password.css'

type Problems = { password?: string; again?: string; form?: string; isLinkSpent?: boolean }

const never = () => () => {}
/** Whether the page's scripts run: before that the form can't be sent, and what is typed stays in it. */
const useIsAlive = (): boolean => useSyncExternalStore(never, () => true, () => false)

/**
 * Behind the link of an invitation or a lost password. Payload's own form empties its fields when the page has finished
 * loading, and says what it refuses in a note that goes away; this one says the rule first and keeps what it says.
 */
export function SetPassword({ token, isSignedIn, admin }: { token: string; isSignedIn: boolean; admin: string }) {
  const { i18n } = useTranslation()
  const isAlive = useIsAlive()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<Problems>({})
  const say = staffWords(i18n.language)

  if (isSignedIn) return <div className="set-password"><h1>{say.setPassword}</h1><p>{say.signedIn}</p><Link href={`${admin}/account`} prefetch={false}>{say.toAccount}</Link></div>

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const password = String(form.get('password') ?? '')
    const found: Problems = {
      ...(isLongEnough(password) ? {} : { password: say.passwordTooShort }),
      ...(form.get('confirm-password') === password ? {} : { again: say.passwordsDiffer }),
    }
    setProblems(found)
    if (found.password || found.again) return
    setBusy(true)
    const outcome = await staffRequest('/reset-password', 'POST', { token, password })
    // A whole new page: the admin finds out by itself who is signed in now.
    if (outcome.ok) return window.location.assign(admin)
    setBusy(false)
    if (outcome.fields.password) setProblems({ password: outcome.fields.password })
    else setProblems(outcome.status === 403 ? { form: say.linkSpent, isLinkSpent: true } : { form: say.failed })
  }
  const field = (name: 'password' | 'confirm-password', label: string, problem: string | undefined, rule?: string) => (
    <div className="set-password__field">
      <label htmlFor={`field-${name}`}>{label}</label>
      {rule ? <p className="set-password__rule" id={`${name}-rule`}>{rule}</p> : null}
      <input
        aria-describedby={[rule && `${name}-rule`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined}
        aria-invalid={problem ? true : undefined}
        autoComplete="new-password" id={`field-${name}`} name={name} required type="password"
        onInput={() => setProblems(({ [name === 'password' ? 'password' : 'again']: _said, ...others }) => others)}
      />
      {problem ? <p className="set-password__problem" id={`${name}-problem`} role="alert">{problem}</p> : null}
    </div>
  )

  return (
    <form className="set-password" method="post" noValidate onSubmit={submit}>
      <h1>{say.setPassword}</h1>
      {field('password', say.newPassword, problems.password, say.passwordRule)}
      {field('confirm-password', say.newPasswordAgain, problems.again)}
      {problems.form ? (
        <p className="set-password__problem" role="alert">
          {problems.form} {problems.isLinkSpent ? <Link href={`${admin}/forgot`} prefetch={false}>{say.newLink}</Link> : null}
        </p>
      ) : null}
      <Button disabled={!isAlive || isBusy} size="large" type="submit">{say.savePassword}</Button>
      <Link href={`${admin}/login`} prefetch={false}>{say.toSignIn}</Link>
    </form>
  )
}
