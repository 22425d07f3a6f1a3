import { longestInComment, type Locale, type TextView } from '@gatehouse/contract'
import { nothingTyped, typedFields, type Problem, type Problems, type Typed } from '../../comments/form.ts'
import { textPath, writePath } from '../../comments/paths.ts'
import { formatNumber } from '../../i18n/format.ts'
import { wordsOf, type Words } from '../../i18n/index.ts'
import { Field } from '../../parts/field.tsx'
import { ProblemSummary } from '../../parts/problem-summary.tsx'
import { CommentPage } from './comment-page.tsx'
import { targetOf } from './target.ts'

interface WritePageProps {
  text: TextView
  lang: Locale
  typed?: Typed
  problems?: Problems
  isForged?: boolean
}

/** Where a comment is written. As it is kept for everyone it is empty; as the answer to a form it has what was typed. */
export function WritePage({ text, lang, typed = nothingTyped, problems = {}, isForged = false }: WritePageProps) {
  const words = wordsOf(lang).comments
  const { form } = words
  const target = targetOf(text)
  const told = (field: keyof Typed) => problems[field] && sayProblem(words, lang, field, problems[field], typed)
  const summary = [...(isForged ? [{ text: words.problem.forged }] : []), ...typedFields.flatMap((id) => { const sentence = told(id); return sentence ? [{ id, text: sentence }] : [] })]
  return (
    <CommentPage text={text} lang={lang} title={form.title} before={summary.length > 0 ? <ProblemSummary title={words.problem.title} problems={summary} /> : null}>
      <p className="comment-lead">{form.lead}</p>
      <div className="comment-rules">
        <h2>{form.rulesTitle}</h2>
        <ul>{form.rules.map((rule) => <li key={rule}>{rule}</li>)}</ul>
        <p>{form.emergency}</p>
      </div>
      {/* The house's own sentences are in the page's language; a browser's bubbles needn't be. */}
      <form className="form" method="post" action={`/${lang}${writePath(target)}`} noValidate>
        <Field id="name" label={form.name} hint={form.nameHint} problem={told('name')}>
          {(box) => <input className="field-box short" type="text" autoComplete="nickname" required defaultValue={typed.name} {...box} />}
        </Field>
        <Field id="email" label={form.email} aside={form.optional} hint={form.emailHint} problem={told('email')}>
          {(box) => <input className="field-box short" type="email" autoComplete="email" defaultValue={typed.email} {...box} />}
        </Field>
        <Field id="text" label={form.text} hint={form.textHint(formatNumber(lang, longestInComment.text))} problem={told('text')}>
          {(box) => <textarea className="field-box" rows={10} required defaultValue={typed.text} {...box} />}
        </Field>
        <div className="comment-trap" aria-hidden="true">
          <label htmlFor="subject">{form.trap}</label>
          <input id="subject" name="subject" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
        </div>
        <div className="form-ways">
          <button className="button" type="submit">{form.next}</button>
          <a href={`/${lang}${textPath(target)}`}>{form.back}</a>
        </div>
      </form>
    </CommentPage>
  )
}

function sayProblem({ problem: words }: Words['comments'], lang: Locale, field: keyof Typed, problem: Problem, typed: Typed): string {
  const most = formatNumber(lang, longestInComment[field])
  if (problem === 'too-long') return words[field].tooLong(most, formatNumber(lang, typed[field].length))
  if (problem === 'unreadable' || field === 'email') return words[field].unreadable
  return words[field].missing
}
