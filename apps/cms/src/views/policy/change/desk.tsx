'use client'

import { useRouter } from 'next/navigation'
import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { PlainRefusal } from './plain-refusal.ts'

interface Said { text: string; others: PlainRefusal['others']; isRefusal: boolean }

interface DeskState {
  language: string
  isOfficer: boolean
  /** Says what became of an act where it stays when the form that asked is gone, and reads the page anew. */
  tell: (said: Said) => void
}

const Context = createContext<DeskState | null>(null)

export function useDesk(): DeskState {
  const desk = useContext(Context)
  if (!desk) throw new Error('this stands within the desk alone')
  return desk
}

/** Around a view with acts: one place where it is said what became of them. */
export function Desk({ language, isOfficer, children }: { language: string; isOfficer: boolean; children: ReactNode }) {
  const router = useRouter()
  const [said, setSaid] = useState<Said | null>(null)
  const status = useRef<HTMLDivElement>(null)
  const desk = useMemo((): DeskState => ({
    language, isOfficer,
    tell: (next) => {
      // The form may go with its buttons: the focus goes to what is said, before it is lost.
      flushSync(() => setSaid(next))
      status.current?.focus()
      router.refresh()
    },
  }), [language, isOfficer, router])
  return (
    <Context value={desk}>
      <div className={`change-said desk-note desk-note--${said?.isRefusal ? 'error' : 'done'}`} role="status" ref={status} tabIndex={-1} hidden={!said}>
        <p>{said?.text}</p>
        {said && said.others.length > 0 ? <ul>{said.others.map(({ name, sentence }) => <li key={name}><strong>{name}</strong>: {sentence}</li>)}</ul> : null}
      </div>
      {children}
    </Context>
  )
}
