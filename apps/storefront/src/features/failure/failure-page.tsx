import type { Locale } from '@gatehouse/contract'
import { failureWords } from '../../i18n/failure.ts'

/** A page that failed, in a sentence, with the number that finds the failure in the log. It needs nothing from the CMS. */
export function FailurePage({ lang, digest }: { lang: Locale; digest?: string | undefined }) {
  const words = failureWords[lang]
  return (
    <main className="wrap">
      <div className="plain-page">
        <h1>{words.title}</h1>
        <p className="lead">{words.text}</p>
        {digest ? <p className="meta">{words.reference} {digest}</p> : null}
        {/* The same address, asked for anew, works without a script too. */}
        <p className="way-on"><a href="">{words.again}</a><a href={`/${lang}`}>{words.home}</a></p>
      </div>
    </main>
  )
}
