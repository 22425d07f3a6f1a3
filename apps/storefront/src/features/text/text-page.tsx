import type { LayoutView, Locale, TextView } from '@gatehouse/contract'
import type { CSSProperties, ReactNode } from 'react'
import { RichText } from '../../blocks/rich-text.tsx'
import type { LevelOf } from '../../gate/gated.ts'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { TextCards } from '../../parts/cards.tsx'
import { CiteNotes } from '../../parts/cite-notes.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'
import { Day } from '../../parts/day.tsx'
import { HelpInBrief } from '../../parts/help-in-brief.tsx'
import { LanguageNote } from '../../parts/language-note.tsx'
import { Picture } from '../../parts/picture.tsx'
import { References } from '../../parts/references.tsx'
import { Byline } from './byline.tsx'
import { Contents } from './contents.tsx'
import { listSections } from './sections.ts'
import { Share } from './share.tsx'

interface TextPageProps {
  text: TextView
  lang: Locale
  helpLines: LayoutView['helpLines']
  /** The page's own address, whole; left out where there is none to pass on yet, as for a draft. */
  address?: string
  /** What stands at the end of the text: the comments under it. */
  children?: ReactNode
  levelOf: LevelOf
}

/** An article or a guide. */
export function TextPage({ text, lang, helpLines, address, children, levelOf }: TextPageProps) {
  const words = wordsOf(lang)
  const textLang = langAttribute(text.textLocale, lang)
  const sections = listSections(text, words, textLang)
  return (
    <>
      {/* Printed links name the site too (prose.css). */}
      <article style={address ? { '--origin': JSON.stringify(new URL(address).origin) } as CSSProperties : undefined}>
        <div className="wrap">
          <Crumbs lang={lang} steps={[{ label: words.text.kindsPath[text.kind], path: `/${text.kind}s` }, ...text.topicLinks.slice(0, 1).map(({ title, path }) => ({ label: title, path }))]} />
          <header className="text-head">
            <div>
              <h1 lang={textLang}>{text.title}</h1>
              <p className="lead" lang={textLang}>{text.lead}</p>
              <LanguageNote textLocale={text.textLocale} lang={lang} />
            </div>
            {text.picture ? (
              <figure>
                <Picture picture={text.picture} shape="wide" sizes="(min-width: 64rem) 29rem, 100vw" isFirst />
                {text.pictureCaption ? <figcaption><b>{words.text.plate(1)}</b> <span lang={textLang}>{text.pictureCaption}</span></figcaption> : null}
              </figure>
            ) : null}
          </header>
        </div>
        <Byline text={text} lang={lang}>
          {address ? <><Share address={address} title={text.title} words={words.share} /><p className="printed-address k">{words.text.printedAddress(address)}</p></> : null}
        </Byline>
        <div className="wrap text-grid">
          <div className="text-side">
            <div className="text-side-sticks">
              <Contents sections={sections} title={words.text.onThisPage} />
              <HelpInBrief helpLines={helpLines} lang={lang} />
            </div>
          </div>
          <div className="text-column">
            <div className="prose" lang={textLang}><RichText nodes={text.body} lang={lang} textLocale={text.textLocale} levelOf={levelOf} /></div>
            {text.references.length > 0 ? (
              <section className="text-end" aria-labelledby="references">
                <h2 id="references">{words.text.references}</h2>
                <References references={text.references} lang={lang} textLocale={text.textLocale} />
              </section>
            ) : null}
            {text.corrections.length > 0 ? (
              <section className="text-end" aria-labelledby="corrections">
                <h2 id="corrections">{words.text.corrections}</h2>
                <ol className="corrections">
                  {text.corrections.map((correction, index) => (
                    <li key={index}><Day lang={lang} iso={correction.date} /><span lang={textLang}>{correction.text}</span></li>
                  ))}
                </ol>
              </section>
            ) : null}
            {children}
          </div>
        </div>
      </article>
      {text.related.length > 0 ? (
        <section className="wrap related" aria-labelledby="related">
          <div className="section-head"><h2 id="related">{words.text.related}</h2></div>
          <TextCards cards={text.related} lang={lang} />
        </section>
      ) : null}
      <CiteNotes full={words.reference.full} close={words.reference.close} />
    </>
  )
}
