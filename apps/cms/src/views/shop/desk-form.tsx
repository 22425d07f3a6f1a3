'use client'

import { errorBodySchema } from '@gatehouse/contract'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { createContext, useContext, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'

type Fields = Record<string, string>
const Problems = createContext<Fields>({})

interface DeskFormProps {
  /** Below /api/desk. */
  path: string
  button: string
  tone?: 'main' | 'plain'
  /** What is said where there was no clear answer. */
  unknown: string
  children?: ReactNode
}

/**
 * One act: a plain form that its endpoint answers by leading back. Where scripts run, it is sent by them, so that what is refused is said
 * beside its field and what was typed stays.
 */
export function DeskForm({ path, button, tone = 'plain', unknown, children }: DeskFormProps) {
  const router = useRouter()
  const pathname = usePathname()
  const asked = useSearchParams()
  const form = useRef<HTMLFormElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<{ sentence: string; fields: Fields } | null>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const outcome = await send(path, new FormData(event.currentTarget))
    setBusy(false)
    if (outcome === null) return setRefusal({ sentence: unknown, fields: {} })
    if ('fields' in outcome) {
      setRefusal(outcome)
      const [first] = Object.keys(outcome.fields)
      if (first) form.current?.querySelector<HTMLElement>(`[name='${CSS.escape(first)}']:not([type=hidden])`)?.focus()
      return
    }
    setRefusal(null)
    form.current?.reset()
    const query = new URLSearchParams(asked)
    query.set('said', outcome.said)
    router.replace(`${pathname}?${query}`, { scroll: true })
    router.refresh()
  }

  return (
    <form className="shop-act" method="post" action={`/api/desk${path}`} ref={form} onSubmit={submit} noValidate>
      <Problems value={refusal?.fields ?? {}}>{children}</Problems>
      <div role="alert">{refusal ? <div className="desk-note desk-note--error"><p>{refusal.sentence}</p></div> : null}</div>
      <div className="desk-acts"><button className={`desk-button${tone === 'main' ? ' desk-button--main' : ''}`} type="submit" aria-disabled={isBusy || undefined}>{button}</button></div>
    </form>
  )
}

async function send(path: string, data: FormData): Promise<{ said: string } | { sentence: string; fields: Fields } | null> {
  try {
    const body = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]))
    const response = await fetch(`/api/desk${path}`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json', 'accept': 'application/json' }, body: JSON.stringify(body) })
    const answer: unknown = await response.json()
    if (response.ok) return { said: String((answer as { said?: unknown }).said) }
    const refused = errorBodySchema.safeParse(answer)
    return refused.success && response.status < 500 ? { sentence: refused.data.error.message, fields: refused.data.error.fields ?? {} } : null
  } catch {
    return null
  }
}

interface DeskFieldProps { name: string; label: string; hint?: string; value?: string; isLong?: boolean; inputMode?: 'decimal' | 'numeric' | 'text'; most?: number; list?: string[]; isNeeded?: boolean }

/** A field of such a form, with what is wrong with it. */
export function DeskField({ name, label, hint, value = '', isLong = false, inputMode = 'text', most = 200, list, isNeeded = false }: DeskFieldProps) {
  const problem = useContext(Problems)[name]
  const id = useId()
  const about = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined
  const input = { 'id': id, name, 'defaultValue': value, 'maxLength': most, 'aria-describedby': about, 'aria-invalid': problem ? true : undefined, 'aria-required': isNeeded || undefined }
  return (
    <div className="desk-field shop-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea {...input} rows={2} /> : <input {...input} type="text" inputMode={inputMode} autoComplete="off" list={list ? `${id}-list` : undefined} />}
      {list ? <datalist id={`${id}-list`}>{list.map((one) => <option key={one} value={one} />)}</datalist> : null}
      {hint ? <span className="desk-hint" id={`${id}-hint`}>{hint}</span> : null}
      {problem ? <span className="desk-problem" id={`${id}-problem`}>{problem}</span> : null}
    </div>
  )
}
