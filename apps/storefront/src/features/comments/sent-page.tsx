import type { Locale, TextView } from '@gatehouse/contract'
import { textPath } from '../../comments/paths.ts'
import { wordsOf } from '../../i18n/index.ts'
import { CommentPage } from './comment-page.tsx'
import { targetOf } from './target.ts'

/** Says thanks, and that a comment waits now. The same for everyone, so nothing of what was written stands here, and it says so. */
export function SentPage({ text, lang }: { text: TextView; lang: Locale }) {
  const { sent, form } = wordsOf(lang).comments
  return (
    <CommentPage text={text} lang={lang} title={sent.title}>
      <p className="comment-lead">{sent.lead}</p>
      <p>{sent.text}</p>
      <p>{sent.notSent}</p>
      <p className="form-ways"><a className="button quiet" href={`/${lang}${textPath(targetOf(text))}`}>{form.back}</a></p>
    </CommentPage>
  )
}
