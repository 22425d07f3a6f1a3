import type { CorrectionsView, Locale, PageView } from '@gatehouse/contract'
import type { LevelOf } from '../../gate/gated.ts'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { Day } from '../../parts/day.tsx'
import { StandingPage } from './standing-page.tsx'

/** Every correction of what is published, and what the house says about correcting. */
export function CorrectionsPage({ view, ...rest }: { view: CorrectionsView; siteName: string; lang: Locale; levelOf: LevelOf; address?: string }) {
  const { lang } = rest
  const opening = { id: 'so-far', title: wordsOf(lang).reading.corrections.soFar, content: <CorrectionList corrections={view.corrections} lang={lang} /> }
  return <StandingPage page={view.page ?? wordless(lang)} {...rest} opening={opening} />
}

/** What the page is called while nobody has written about corrections, or what was written isn't published. */
export function wordless(lang: Locale): PageView {
  const { title, lead } = wordsOf(lang).reading.corrections
  return { slug: 'corrections', textLocale: lang, translations: ['en', 'fr'], title, lead, body: [], references: [], seo: { title, description: lead } }
}

function CorrectionList({ corrections, lang }: { corrections: CorrectionsView['corrections']; lang: Locale }) {
  const words = wordsOf(lang).reading.corrections
  if (corrections.length === 0) return <p className="empty">{words.empty}</p>
  return (
    <ol className="corrections all-corrections">
      {corrections.map(({ date, text, textLocale, of }, index) => (
        <li key={index}>
          <Day lang={lang} iso={date} />
          <div>
            <p lang={langAttribute(textLocale, lang)}>{text}</p>
            <p className="meta">{words.inText[of.kind]} <a href={`/${lang}${of.path}#corrections`} lang={langAttribute(of.textLocale, lang)}>{of.title}</a></p>
          </div>
        </li>
      ))}
    </ol>
  )
}
