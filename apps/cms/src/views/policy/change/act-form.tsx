'use client'

import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useDesk } from './desk.tsx'
import { askGate } from './gate-request.ts'
import { useIsAlive } from './instant.tsx'
import { plainRefusal, type Act, type PlainRefusal } from './plain-refusal.ts'

export interface ActFormProps {
  act: Act
  /** Below /api/policy. */
  path: string
  /** What goes with the act besides the reason: above all the hash of what was looked at. */
  fixed: Record<string, unknown>
  button: string
  tone?: 'main' | 'plain' | 'stop'
  reason?: { label: string; hint?: string; isNeeded: boolean; isLine?: boolean }
  /** What is said when it is done; `{revision}` is the set's number. */
  done: { published: string; asked?: string }
  /** Why the button can't be used at this moment. */
  held?: string | null
  /** Fields before the reason. */
  children?: ReactNode
}

/** One act with its reason and its button. What is refused is said beside it in plain words, and what was typed stays. */
export function ActForm({ act, path, fixed, button, tone = 'main', reason, done, held = null, children }: ActFormProps) {
  const { language, isOfficer, tell } = useDesk()
  const id = useId()
  const isAlive = useIsAlive()
  const form = useRef<HTMLFormElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<PlainRefusal | null>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy || held) return
    setBusy(true)
    const text = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    const outcome = await askGate(path, { ...fixed, ...(reason && (reason.isNeeded || text) ? { reason: text } : {}) })
    setBusy(false)
    if (outcome.ok) {
      setRefusal(null)
      form.current?.reset()
      const { answer } = outcome
      const text = 'change' in answer ? done.asked ?? done.published : done.published.replace('{revision}', 'revision' in answer ? String(answer.revision) : '')
      return tell({ text, others: [], isRefusal: false })
    }
    const plain = plainRefusal(outcome, { act, own: reason ? ['reason', 'effectiveAt'] : ['effectiveAt'], language, isOfficer })
    if (plain.isStale) {
      setRefusal(null)
      return tell({ text: plain.sentence, others: plain.others, isRefusal: true })
    }
    setRefusal(plain)
    if (plain.fields.reason) form.current?.querySelector<HTMLElement>(`[name='reason']`)?.focus()
  }

  const problem = refusal?.fields.reason
  const about = [reason?.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  const input = { id: `${id}-reason`, name: 'reason', maxLength: 2000, 'aria-describedby': about, 'aria-invalid': problem ? true : undefined, 'aria-required': reason?.isNeeded || undefined }
  return (
    <form className={`change-act change-act--${tone}`} ref={form} onSubmit={submit} noValidate>
      {children}
      {reason ? (
        <div className="change-act__reason">
          <label htmlFor={`${id}-reason`}>{reason.label}</label>
          {reason.isLine ? <input {...input} type="text" autoComplete="off" /> : <textarea {...input} rows={2} />}
          {reason.hint ? <p className="desk-hint" id={`${id}-hint`}>{reason.hint}</p> : null}
          {problem ? <p className="change-act__problem" id={`${id}-problem`}>{problem}</p> : null}
        </div>
      ) : null}
      <div className="desk-acts">
        <button className={`desk-button${tone === 'main' ? ' desk-button--main' : tone === 'stop' ? ' change-stop__button' : ''}`} type="submit" aria-disabled={!isAlive || isBusy || Boolean(held) || undefined} aria-describedby={held ? `${id}-held` : undefined}>
          {button}
        </button>
        {held ? <p className="desk-hint" id={`${id}-held`}>{held}</p> : null}
      </div>
      <div role="alert">
        {refusal ? (
          <div className="desk-note desk-note--error">
            <p>{refusal.fields.effectiveAt ?? refusal.sentence}</p>
            {refusal.others.length > 0 ? <ul>{refusal.others.map(({ name, sentence }) => <li key={name}><strong>{name}</strong>: {sentence}</li>)}</ul> : null}
          </div>
        ) : null}
      </div>
    </form>
  )
}
