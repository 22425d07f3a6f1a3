import type { Locale, PageView } from '@gatehouse/contract'
import type { CSSProperties, ReactNode } from 'react'
import { RichText } from '../../blocks/rich-text.tsx'
import type { LevelOf } from '../../gate/gated.ts'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { CiteNotes } from '../../parts/cite-notes.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'
import { LanguageNote } from '../../parts/language-note.tsx'
import { References } from '../../parts/references.tsx'
import { Contents } from './contents.tsx'
import { listSections } from './sections.ts'

interface StandingPageProps {
  page: PageView
  siteName: string
  lang: Locale
  levelOf: LevelOf
  /** The page's own address, whole, for its print; left out for a draft. */
  address?: string
  /** A section of the page's own, before the words. */
  opening?: { id: string; title: string; content: ReactNode }
}

/** A page in which the house itself speaks: who we are, how we review, terms. */
export function StandingPage({ page, siteName, lang, levelOf, address, opening }: StandingPageProps) {
  const words = wordsOf(lang)
  const textLang = langAttribute(page.textLocale, lang)
  const sections = [...(opening ? [opening] : []), ...listSections({ ...page, corrections: [] }, words, textLang)]
  return (
    // Printed links name the site too (prose.css).
    <article style={address ? { '--origin': JSON.stringify(new URL(address).origin) } as CSSProperties : undefined}>
      <div className="wrap">
        <Crumbs lang={lang} steps={[...(page.slug.startsWith('legal/') ? [{ label: words.reading.page.legal }] : []), { label: page.title, lang: textLang }]} />
        <header className="page-head standing-head">
          <h1 lang={textLang}>{page.title}</h1>
          <p className="lead" lang={textLang}>{page.lead}</p>
          <LanguageNote textLocale={page.textLocale} lang={lang} />
          <p className="meta by-house">{words.reading.page.byHouse(siteName)}</p>
          {address ? <p className="printed-address meta">{words.text.printedAddress(address)}</p> : null}
        </header>
      </div>
      <div className="wrap text-grid">
        <div className="text-side standing-side"><div className="text-side-sticks"><Contents sections={sections} title={words.text.onThisPage} /></div></div>
        <div className="text-column">
          {opening ? <section className="text-opening" aria-labelledby={opening.id}><h2 id={opening.id}>{opening.title}</h2>{opening.content}</section> : null}
          <div className="prose" lang={textLang}><RichText nodes={page.body} lang={lang} textLocale={page.textLocale} levelOf={levelOf} /></div>
          {page.references.length > 0 ? (
            <section className="text-end" aria-labelledby="references">
              <h2 id="references">{words.text.references}</h2>
              <References references={page.references} lang={lang} textLocale={page.textLocale} />
            </section>
          ) : null}
        </div>
      </div>
      {page.references.length > 0 ? <CiteNotes full={words.reference.full} close={words.reference.close} /> : null}
    </article>
  )
}
