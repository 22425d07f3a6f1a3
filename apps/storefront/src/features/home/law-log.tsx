import type { HomeView, Locale } from '@gatehouse/contract'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { Day } from '../../parts/day.tsx'

/** What changed in the law, by day, each with the source that says so. */
export function LawLog({ entries, lang }: { entries: HomeView['lawLog']; lang: Locale }) {
  const { lawLog, source: label } = wordsOf(lang).home
  return (
    <div>
      <h2 id="law-log">{lawLog}</h2>
      <ol className="law-log">
        {entries.map(({ date, title, text, source }) => (
          <li key={`${date} ${title}`}>
            <Day lang={lang} iso={date} />
            <div>
              <h3>{title}</h3>
              <p className="law-text">{text}</p>
              {/* Works are cited under the title that they bear, which the record keeps in English. */}
              <p className="meta">{label} {source.kindInWords}. <cite lang={langAttribute('en', lang)}>{source.title}</cite></p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
