import type { FaqView, Locale } from '@gatehouse/contract'
import { Questions } from '../../blocks/questions.tsx'
import type { LevelOf } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'
import { CiteNotes } from '../../parts/cite-notes.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'
import { References } from '../../parts/references.tsx'

/** Questions by topic, each with its answer folded under it. */
export function FaqPage({ faq, lang, levelOf }: { faq: FaqView; lang: Locale; levelOf: LevelOf }) {
  const words = wordsOf(lang)
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: faq.title }]} />
      <header className="page-head"><h1>{faq.title}</h1><p className="lead">{faq.lead}</p></header>
      {faq.groups.map((group, index) => (
        <section key={group.topic} className="detail" aria-labelledby={`topic-${index}`}>
          <div>
            <h2 id={`topic-${index}`}>{group.topic}</h2>
            {group.topicPath ? <p className="detail-note"><a href={`/${lang}${group.topicPath}`} aria-describedby={`topic-${index}`}>{words.reading.topic.wholeTopic}</a></p> : null}
          </div>
          <Questions entries={group.entries} lang={lang} levelOf={levelOf} />
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
