import type { FaqView, Locale } from '@gatehouse/contract'
import { Disclosure } from '@gatehouse/ui'
import { createBlockContext } from '../../blocks/context.ts'
import { SimpleText } from '../../blocks/simple-text.tsx'
import { langAttribute, wordsOf } from '../../i18n/index.ts'
import { CiteNotes } from '../../parts/cite-notes.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'
import { References } from '../../parts/references.tsx'

/** Questions by topic, each with its answer folded under it. */
export function FaqPage({ faq, lang }: { faq: FaqView; lang: Locale }) {
  const words = wordsOf(lang)
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: faq.title }]} />
      <header className="page-head"><h1>{faq.title}</h1><p className="lead">{faq.lead}</p></header>
      {faq.groups.map((group, index) => (
        <section key={group.topic} className="detail" aria-labelledby={`topic-${index}`}>
          <h2 id={`topic-${index}`}>{group.topic}</h2>
          <div className="prose disclosures">
            {group.entries.map((entry) => (
              <Disclosure key={entry.id} id={entry.slug} summary={entry.question} lang={langAttribute(entry.textLocale, lang)}>
                <SimpleText nodes={entry.answer} context={createBlockContext(entry.answer, lang, entry.textLocale)} />
              </Disclosure>
            ))}
          </div>
        </section>
      ))}
      {faq.references.length > 0 ? (
        <section className="detail" aria-labelledby="references">
          <h2 id="references">{words.text.references}</h2>
          <References references={faq.references} lang={lang} />
        </section>
      ) : null}
      <CiteNotes full={words.reference.full} close={words.reference.close} />
    </div>
  )
}
