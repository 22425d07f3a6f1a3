import type { Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'

/** Says that nothing is at this address, and where to go on. The frame around it has the navigation. */
export function NotFoundPage({ lang }: { lang: Locale }) {
  const words = wordsOf(lang).notFound
  return (
    <div className="wrap">
      <div className="plain-page">
        <h1>{words.title}</h1>
        <p className="lead">{words.text}</p>
        <p className="way-on"><a href={`/${lang}`}>{words.home}</a></p>
      </div>
    </div>
  )
}
