import type { LayoutView, Locale } from '@gatehouse/contract'
import { wordsOf } from '../i18n/index.ts'

/**
 * The numbers to call, short, where a text begins: someone who needs them now doesn't read to the foot of the page. The
 * whole sentences stand there, at `#help`; each number has its own as its name.
 */
export function HelpInBrief({ helpLines, lang }: { helpLines: LayoutView['helpLines']; lang: Locale }) {
  if (helpLines.length === 0) return null
  const { helpTitle, helpLines: more } = wordsOf(lang).frame
  return (
    <div className="help-brief">
      <p className="help-brief-title">{helpTitle}</p>
      <ul className="plain-list">
        {helpLines.map(({ country, lines }) => (
          <li key={country}>
            <span>{country}</span>
            {lines.map(({ label, number, tel }) => <a key={tel} href={`tel:${tel}`} aria-label={`${country}. ${label} ${number}`}>{number}</a>)}
          </li>
        ))}
      </ul>
      <p><a href="#help">{more}</a></p>
    </div>
  )
}
