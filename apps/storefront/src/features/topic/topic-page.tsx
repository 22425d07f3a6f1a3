import type { Locale, TopicView } from '@gatehouse/contract'
import { Questions } from '../../blocks/questions.tsx'
import type { LevelOf } from '../../gate/gated.ts'
import { wordsOf } from '../../i18n/index.ts'
import { CiteNotes } from '../../parts/cite-notes.tsx'
import { Crumbs } from '../../parts/crumbs.tsx'
import { ListedTexts } from '../../parts/listed-texts.tsx'
import { References } from '../../parts/references.tsx'
import { TopicLinks } from '../../parts/topic-links.tsx'

/** What is published under a topic: articles, guides, questions. A kind of which there is none has no section. */
export function TopicPage({ topic, lang, levelOf }: { topic: TopicView; lang: Locale; levelOf: LevelOf }) {
  const { reading, text, reference } = wordsOf(lang)
  const words = reading.topic
  const lists = [
    { id: 'articles', title: words.articles, texts: topic.articles, more: reading.list.article.more },
    { id: 'guides', title: words.guides, texts: topic.guides, more: reading.list.guide.more },
  ].filter(({ texts }) => texts.length > 0)
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: words.crumb }, { label: topic.title }]} />
      <header className="page-head">
        <p className="eyebrow">{words.kind}</p>
        <h1>{topic.title}</h1>
        {topic.description ? <p className="lead">{topic.description}</p> : null}
      </header>
      {lists.map(({ id, title, texts, more }, index) => (
        <section key={id} className="gathered" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ListedTexts texts={texts} lang={lang} level={3} more={more} isFirst={index === 0} />
        </section>
      ))}
      {topic.questions.length > 0 ? (
        <section className="detail" aria-labelledby="questions">
          <h2 id="questions">{words.questions}</h2>
          <Questions entries={topic.questions} lang={lang} levelOf={levelOf} />
        </section>
      ) : null}
      {topic.references.length > 0 ? (
        <section className="detail" aria-labelledby="references">
          <h2 id="references">{text.references}</h2>
          <References references={topic.references} lang={lang} />
        </section>
      ) : null}
      <div className="gathered"><TopicLinks topics={topic.topics} title={words.others} lang={lang} current={`/topics/${topic.slug}`} /></div>
      {topic.references.length > 0 ? <CiteNotes full={reference.full} close={reference.close} /> : null}
    </div>
  )
}
