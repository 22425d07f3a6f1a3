'use client'

import { useEffect, useRef } from 'react'

/** What became of an act, where the focus goes when the page comes back with it. */
export function SaidNote({ text, isWarning, mark }: { text: string; isWarning: boolean; mark: string }) {
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus(), [mark])
  return <div className={`desk-note desk-note--${isWarning ? 'warning' : 'done'}`} id="said" ref={note} role="status" tabIndex={-1}><p>{text}</p></div>
}
