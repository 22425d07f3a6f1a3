import type { Locale, TextView } from '@gatehouse/contract'
import { textPath } from '../../comments/paths.ts'
import { wordsOf } from '../../i18n/index.ts'
import { CommentPage } from './comment-page.tsx'
import { targetOf } from './target.ts'

/** Where a text takes no comments. Whoever was just writing one gets their words back. */
export function ClosedPage({ text, lang, written = '' }: { text: TextView; lang: Locale; written?: string }) {
  const { closedPage: words, form } = wordsOf(lang).comments
  return (
    <CommentPage text={text} lang={lang} title={words.title}>
      <p className="comment-lead">{words.lead}</p>
      {written === '' ? null : (
        <div className="comment-next">
          <h2>{words.kept}</h2>
          <p className="comment-kept" dir="auto">{written}</p>
        </div>
      )}
      <p className="form-ways"><a className="button quiet" href={`/${lang}${textPath(targetOf(text))}`}>{form.back}</a></p>
    </CommentPage>
  )
}
