import type { Locale, TextView } from '@gatehouse/contract'
import type { Said } from '../../comments/form.ts'
import { writePath } from '../../comments/paths.ts'
import type { Delay } from '../../comments/steps.ts'
import { wordsOf, type Words } from '../../i18n/index.ts'
import { ProblemSummary } from '../../parts/problem-summary.tsx'
import { CommentPage } from './comment-page.tsx'
import { OneComment } from './one-comment.tsx'
import { targetOf } from './target.ts'

interface ConfirmPageProps { text: TextView; lang: Locale; said: Said; token: string; delay: Delay | null }

/** Shows a comment as it would stand, says what happens next, and asks to send it. */
export function ConfirmPage({ text, lang, said, token, delay }: ConfirmPageProps) {
  const { confirmation: words, problem } = wordsOf(lang).comments
  return (
    <CommentPage text={text} lang={lang} title={words.title} before={delay ? <ProblemSummary title={problem.inTitle} problems={[{ text: sayDelay(words, delay) }]} /> : null}>
      <p className="comment-lead">{words.lead}</p>
      <OneComment comment={{ ...said, language: lang }} lang={lang} />
      <div className="comment-next">
        <h2>{words.nextTitle}</h2>
        <p>{words.next}</p>
        <p>{said.email === null ? words.withoutEmail : words.withEmail(said.email)}</p>
      </div>
      <form className="form" method="post" action={`/${lang}${writePath(targetOf(text))}`}>
        <input type="hidden" name="confirmation" value={token} />
        <div className="form-ways">
          <button className="button" type="submit" name="press" value="send">{words.send}</button>
          <button className="button quiet" type="submit" name="press" value="change">{words.change}</button>
        </div>
      </form>
    </CommentPage>
  )
}

function sayDelay(words: Words['comments']['confirmation'], delay: Delay): string {
  switch (delay.why) {
    case 'expired': return words.expired
    case 'away': return words.away
    case 'too-many-waiting': return words.tooManyWaiting
    case 'too-many-sent': return words.tooManySent(delay.minutes)
    default: return delay satisfies never
  }
}
