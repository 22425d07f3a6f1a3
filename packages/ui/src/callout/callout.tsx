import type { ReactNode } from 'react'

/** What a callout is for; each tone has its own drawn sign, so that colour never says it alone. */
export type CalloutTone = 'note' | 'caution' | 'legal'

const signs: Record<CalloutTone, ReactNode> = {
  note: <><path d="M4 3h14v11l-4.5 5H4z" strokeLinejoin="round" /><path d="M7.5 8h7M7.5 11.5h4.5" strokeLinecap="round" /></>,
  caution: <><path d="M11 2.5 20.5 19h-19z" strokeLinejoin="round" /><path d="M11 8.5v5" strokeLinecap="round" /><circle cx="11" cy="16.2" r="1.1" fill="currentColor" stroke="none" /></>,
  legal: <><path d="M3 9h16M4.5 19h13M2.5 19h17M11 2.5 3 7v2h16V7z" strokeLinejoin="round" /><path d="M6 9v10M11 9v10M16 9v10" /></>,
}

interface CalloutProps {
  tone: CalloutTone
  /** The tone in a word, for everyone who doesn't see the colour and the sign. */
  kind: string
  title: string
  meta?: ReactNode
  children: ReactNode
}

/** Something set apart from the running text: a coloured rule, a sign, its kind in a word, and a title. */
export function Callout({ tone, kind, title, meta, children }: CalloutProps) {
  return (
    <aside className={`callout callout-${tone}`} aria-label={`${kind}: ${title}`}>
      <svg viewBox="0 0 22 22" aria-hidden="true"><g fill="none" stroke="currentColor" strokeWidth="1.7">{signs[tone]}</g></svg>
      <p className="callout-kind">{kind}</p>
      <p className="callout-title">{title}</p>
      {children}
      {meta ? <p className="meta">{meta}</p> : null}
    </aside>
  )
}
