import type { Locale, TextView } from '@gatehouse/contract'
import { textPath, writePath } from '../../comments/paths.ts'
import { wordsOf } from '../../i18n/index.ts'
import { targetOf } from './target.ts'
import { OneComment } from './one-comment.tsx'

/** The comments under a text, oldest first, and the way to write one; nothing where there are none and none can be written. */
export function Comments({ text, lang }: { text: TextView; lang: Locale }) {
  const { isOpen, shown } = text.comments
  if (!isOpen && shown.length === 0) return null
  const words = wordsOf(lang).comments
  const target = targetOf(text)
  return (
    <section className="text-end comments" aria-labelledby="comments">
      <h2 id="comments">{words.title}</h2>
      {shown.length > 0 ? (
        <ol className="comment-list">
          {shown.map((comment) => <li key={comment.id}><OneComment comment={comment} lang={lang} href={`/${lang}${textPath(target)}#comment-${comment.id}`} /></li>)}
        </ol>
      ) : <p className="comments-note">{words.none}</p>}
      {isOpen ? (
        <>
          <p className="comments-note soft">{words.readFirst}</p>
          <p className="comments-way"><a className="button quiet" href={`/${lang}${writePath(target)}`}>{words.write}</a></p>
        </>
      ) : <p className="comments-note soft">{words.closed}</p>}
    </section>
  )
}
