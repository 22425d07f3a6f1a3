import type { Locale, Person, TextView } from '@gatehouse/contract'
import { Fragment, type ReactNode } from 'react'
import { wordsOf } from '../../i18n/index.ts'
import { Day } from '../../parts/day.tsx'

/** Who reviewed, who wrote, and when. The date of review is that of the last review, never of the last edit. `children` stands at its end. */
export function Byline({ text, lang, children }: { text: TextView; lang: Locale; children?: ReactNode }) {
  const words = wordsOf(lang).text
  return (
    <div className="byline">
      <div className="wrap">
        {text.reviewer ? (
          <div className="reviewed">
            <svg viewBox="0 0 36 36" aria-hidden="true">
              <g fill="none" stroke="currentColor" strokeLinecap="round">
                <circle cx="18" cy="18" r="16" strokeWidth="1.5" strokeDasharray="1 2.35" />
                <circle cx="18" cy="18" r="12.5" strokeWidth="1.5" />
                <path d="m12.5 18.5 4 4 7.5-9" strokeWidth="2" strokeLinejoin="round" />
              </g>
            </svg>
            <div>
              <p className="k">{text.reviewPath ? <a href={`/${lang}${text.reviewPath}`}>{words.reviewedBy}</a> : words.reviewedBy}</p>
              <Byliner person={text.reviewer} lang={lang} />
              {text.lastReviewed ? <p className="k">{words.lastReview} <Day lang={lang} iso={text.lastReviewed} /></p> : null}
            </div>
          </div>
        ) : null}
        {text.authors.length > 0 ? (
          <div>
            <p className="k">{words.writtenBy}</p>
            {text.authors.map((author) => <Byliner key={author.slug} person={author} lang={lang} />)}
          </div>
        ) : null}
        <div>
          {text.publishedOn ? <><p className="k">{words.published}</p><p className="v"><Day lang={lang} iso={text.publishedOn} /></p></> : null}
          <p className="k">{words.minutes(text.readingMinutes)}</p>
        </div>
        {children}
      </div>
    </div>
  )
}

function Byliner({ person, lang }: { person: Person; lang: Locale }) {
  const after = [person.credentials, person.jobTitle].filter(Boolean)
  return (
    <>
      <p className="v"><b><a href={`/${lang}/authors/${person.slug}`}>{person.name}</a></b>{after.map((part) => <Fragment key={part}>, {part}</Fragment>)}</p>
      {person.isDemo ? <p className="k">({wordsOf(lang).text.demoPerson})</p> : null}
    </>
  )
}
