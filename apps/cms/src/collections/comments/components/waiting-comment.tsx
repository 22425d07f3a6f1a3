'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, useSyncExternalStore, type FormEvent } from 'react'
import { say as inLanguage } from '../../../fields/words.ts'
import { findMissing, refusalReasons, type RefusalReason } from '../states.ts'
import type { Decision } from './decide.ts'
import type { Waiting } from './read-waiting.ts'
import { commentWords } from './words.ts'

interface WaitingCommentProps {
  comment: Waiting
  language: string
  /** Answers what was wrong with a decision; null for those who only read. */
  onDecision: ((decision: Decision) => Promise<string | null>) | null
}

/** One comment: who, under what, when, the whole text, and what to do with it. */
export function WaitingComment({ comment, language, onDecision }: WaitingCommentProps) {
  const say = commentWords(language)
  const { name, email, text, language: written, sentAt, under } = comment
  const heading = useId()
  return (
    <article className="waiting__comment" aria-labelledby={heading}>
      <h3 id={heading}><bdi>{name}</bdi></h3>
      <p className="waiting__where">
        {say.under} {under ? <a href={under.editPath}>{under.title}</a> : say.goneText}, {say.writtenUnder[written]} · <SentAt iso={sentAt} language={language} />
        {email ? <> · {say.email} <bdi>{email}</bdi></> : null}
      </p>
      <div className="waiting__text" lang={written} dir="auto">{text.split(/\n\n+/).map((paragraph, index) => <p key={index} dir="auto">{paragraph}</p>)}</div>
      {onDecision ? <Choice language={language} onDecision={onDecision} about={heading} /> : null}
    </article>
  )
}

const never = () => () => {}

/** In the reader's own time zone, which the server doesn't know. */
function SentAt({ iso, language }: { iso: string; language: string }) {
  const local = useSyncExternalStore(never, () => new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso)), () => iso.slice(0, 10))
  return <time dateTime={iso}>{local}</time>
}

function Choice({ language, onDecision, about }: { language: string; onDecision: (decision: Decision) => Promise<string | null>; about: string }) {
  const say = commentWords(language)
  const [isBusy, setBusy] = useState(false)
  const [isRefusing, setRefusing] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const ids = { reason: useId(), note: useId(), problem: useId() }

  const run = async (decision: Decision) => {
    setBusy(true)
    setProblem(null)
    const wrong = await onDecision(decision)
    setProblem(wrong)
    setBusy(false)
  }
  const refuse = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const decision = { state: 'refused' as const, reason: String(form.get('reason') ?? '') as RefusalReason | '', note: String(form.get('note') ?? '') }
    const missing = findMissing(decision)
    if (missing) setProblem(inLanguage(language, missing.sentence))
    else void run(decision)
  }
  const told = problem ? <p className="waiting__problem" role="alert" id={ids.problem}>{problem}</p> : null

  if (!isRefusing) {
    return (
      <div className="waiting__choice">
        <Button margin={false} size="small" disabled={isBusy} onClick={() => void run({ state: 'shown' })} extraButtonProps={{ 'aria-describedby': about }}>{say.show}</Button>
        <Button margin={false} size="small" buttonStyle="secondary" disabled={isBusy} onClick={() => setRefusing(true)} extraButtonProps={{ 'aria-describedby': about }}>{say.refuse}</Button>
        {told}
      </div>
    )
  }
  return (
    <form className="waiting__refusal" onSubmit={refuse} noValidate>
      <label htmlFor={ids.reason}>{say.why}</label>
      {/* The reason is what was just asked for. */}
      {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
      <select id={ids.reason} name="reason" defaultValue="" autoFocus required aria-invalid={problem ? true : undefined} aria-describedby={problem ? ids.problem : undefined}>
        <option value="">{say.choose}</option>
        {Object.entries(refusalReasons).map(([value, label]) => <option key={value} value={value}>{language === 'fr' ? label.fr : label.en}</option>)}
      </select>
      <label htmlFor={ids.note}>{say.note}</label>
      <textarea id={ids.note} name="note" rows={2} maxLength={1000} />
      {told}
      <div className="waiting__choice">
        <Button margin={false} size="small" disabled={isBusy} type="submit">{say.doRefuse}</Button>
        <Button margin={false} size="small" buttonStyle="secondary" disabled={isBusy} onClick={() => { setRefusing(false); setProblem(null) }} type="button">{say.cancel}</Button>
      </div>
    </form>
  )
}
