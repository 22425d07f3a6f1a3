import type { ServerProps } from 'payload'
import { countWaiting, mayDecide } from './read-waiting.ts'
import { commentWords } from './words.ts'
import './waiting.css'

/** On the dashboard of those who decide, while something waits. */
export async function WaitingNote({ payload, user, i18n }: ServerProps) {
  if (!mayDecide(user)) return null
  const count = await countWaiting(payload, user)
  if (count === 0) return null
  const say = commentWords(i18n.language)
  return <p className="waiting-note">{say.someWait(count)} <a href="/admin/collections/comments">{say.read}</a></p>
}
