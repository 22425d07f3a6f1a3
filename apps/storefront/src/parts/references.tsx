import type { Locale, Reference } from '@gatehouse/contract'
import { langAttribute, wordsOf } from '../i18n/index.ts'
import { WithDay } from './day.tsx'

/** Ends a fragment with a full stop unless it already ends with a mark of its own. */
const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`)

/** Works are cited under the title that they bear, whatever the language of the page. The record of a source names none; its titles are English. */
const titleLocale: Locale = 'en'

/** "Pain, 2022"; the year once, where the journal's own words have it already. */
function placeAndYear({ journal, year }: Reference): string {
  return year !== null && !journal.includes(String(year)) ? [journal, year].filter(Boolean).join(', ') : journal
}

function address({ doi, pmid, url }: Reference): { href: string; text: string } | null {
  if (doi) return { href: `https://doi.org/${doi}`, text: `doi.org/${doi}` }
  if (pmid) return { href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, text: `PubMed ${pmid}` }
  return url ? { href: url, text: new URL(url).hostname.replace(/^www\./, '') } : null
}

/** The numbered sources of a page: the kind of study first, then who, what and where, then what it can't tell. */
export function References({ references, lang, textLocale = lang }: { references: Reference[]; lang: Locale; textLocale?: Locale }) {
  const words = wordsOf(lang).reference
  const textLang = langAttribute(textLocale, lang)
  const titleLang = langAttribute(titleLocale, lang)
  return (
    <ol className="refs">
      {references.map((reference) => {
        const link = address(reference)
        const where = placeAndYear(reference)
        return (
          <li key={reference.id} id={`ref-${reference.number}`} value={reference.number} tabIndex={-1}>
            <p className="kind" lang={textLang}>{reference.kindInWords}{reference.retracted ? <strong className="retracted"> {words.retracted}</strong> : null}</p>
            <p className="work">
              {reference.authors ? `${ended(reference.authors)} ` : null}
              <cite lang={titleLang}>{ended(reference.title)}</cite>
              {where ? <> <span lang={titleLang}>{ended(where)}</span></> : null}
              {link ? <> <a href={link.href}>{link.text}</a>.</> : null}
            </p>
            {reference.doesNotShow ? <p className="limit">{words.doesNotShow} <span lang={textLang}>{ended(reference.doesNotShow)}</span></p> : null}
            <p className="soft">{words.read[reference.read]}{reference.checkedOn ? <> <WithDay lang={lang} iso={reference.checkedOn} words={words.checked} /></> : null}</p>
          </li>
        )
      })}
    </ol>
  )
}
