import type { Locale, RegionView } from '@gatehouse/contract'
import { langAttribute, wordsOf } from '../../i18n/index.ts'

type Country = RegionView['countries'][number]

/** Lines to call and what to read on the law, country by country. Every country is named: the page may be kept for all. */
export function HelpByCountry({ countries, lang }: { countries: Country[]; lang: Locale }) {
  const words = wordsOf(lang).reading.region
  return (
    <section className="detail" aria-labelledby="help-by-country">
      <div>
        <h2 id="help-by-country">{words.help}</h2>
        {countries.length > 0 ? <p className="detail-note">{words.helpLead}</p> : null}
      </div>
      {countries.length === 0 ? <p className="empty">{words.noHelp}</p> : (
        <ul className="countries">
          {countries.map(({ country, lines, reading }) => (
            <li key={country}>
              <h3>{country}</h3>
              <ul className="plain-list lines">{lines.map(({ label, number, tel }) => <li key={tel}>{label} <a href={`tel:${tel}`}>{number}</a></li>)}</ul>
              {reading.length > 0 ? <Reading reading={reading} lang={lang} /> : <p className="to-read">{words.nothingToRead}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Reading({ reading, lang }: { reading: Country['reading']; lang: Locale }) {
  return (
    <>
      <p className="to-read">{wordsOf(lang).reading.region.toRead}</p>
      <ul className="plain-list">
        {reading.map(({ path, title, textLocale }) => <li key={path}><a href={`/${lang}${path}`} lang={langAttribute(textLocale, lang)}>{title}</a></li>)}
      </ul>
    </>
  )
}
