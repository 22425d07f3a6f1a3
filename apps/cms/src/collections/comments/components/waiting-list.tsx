'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Waiting } from './read-waiting.ts'
import { decide, type Decision } from './decide.ts'
import { WaitingComment } from './waiting-comment.tsx'
import { commentWords } from './words.ts'
import './waiting.css'

interface WaitingListProps { waiting: Waiting[]; total: number; language: string; mayDecide: boolean }

interface Said { text: string; link?: string | undefined }

/** The comments to be read, each with its two buttons, and what became of the one decided on last. */
export function WaitingList({ waiting, total, language, mayDecide }: WaitingListProps) {
  const router = useRouter()
  const say = commentWords(language)
  const [gone, setGone] = useState<string[]>([])
  const [said, setSaid] = useState<Said | null>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const left = waiting.filter(({ id }) => !gone.includes(id))

  const onDecision = async (comment: Waiting, decision: Decision): Promise<string | null> => {
    const outcome = await decide(comment.id, decision)
    if (!outcome.ok && outcome.why === 'refused') return outcome.message ?? say.failed
    const isShown = decision.state === 'shown'
    // The comment goes from the list with its buttons: the focus goes to what is said of it, before it is lost.
    flushSync(() => {
      setGone([...gone, comment.id])
      setSaid(outcome.ok ? { text: (isShown ? say.shown : say.refused)(comment.name), link: isShown ? comment.under?.siteAddress : undefined } : { text: say.decidedAlready })
    })
    status.current?.focus()
    router.refresh()
    return null
  }

  return (
    <section className="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{say.waiting} ({total - (waiting.length - left.length)})</h2>
      <p className="waiting__said" role="status" ref={status} tabIndex={-1} hidden={!said}>
        {said?.text} {said?.link ? <a href={said.link} target="_blank" rel="noreferrer">{say.seeIt}</a> : null}
      </p>
      {left.length === 0 && total <= waiting.length ? <p>{say.none}</p> : null}
      {!mayDecide && left.length > 0 ? <p>{say.onlyRead}</p> : null}
      <ul className="waiting__list">
        {left.map((comment) => (
          <li key={comment.id}>
            <WaitingComment comment={comment} language={language} onDecision={mayDecide ? (decision) => onDecision(comment, decision) : null} />
          </li>
        ))}
      </ul>
      {total > waiting.length ? <p>{say.more(total - waiting.length)}</p> : null}
      <h2>{say.all}</h2>
    </section>
  )
}
