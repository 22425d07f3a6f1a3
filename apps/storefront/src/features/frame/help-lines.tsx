import type { LayoutView, Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'

/** Crisis and emergency lines, on every page, country by country: a page that is kept for all doesn't know where one is. */
export function HelpLines({ layout, lang }: { layout: LayoutView; lang: Locale }) {
  if (layout.helpLines.length === 0) return null
  const { helpTitle } = wordsOf(lang).frame
  return (
    <aside className="help" id="help" tabIndex={-1} aria-labelledby="help-title">
      <div className="wrap">
        <h2 id="help-title">{helpTitle}</h2>
        <dl>
          {layout.helpLines.map(({ country, lines }) => (
            <div key={country}>
              <dt>{country}</dt>
              {lines.map(({ label, number, tel }) => <dd key={tel}><span>{label}</span> <a href={`tel:${tel}`}>{number}</a></dd>)}
            </div>
          ))}
        </dl>
      </div>
    </aside>
  )
}
