import type { Locale, TextListView } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'
import { Crumbs } from '../../parts/crumbs.tsx'
import { ListedTexts } from '../../parts/listed-texts.tsx'
import { TopicLinks } from '../../parts/topic-links.tsx'

/** Every article, or every guide. */
export function TextListPage({ list, lang }: { list: TextListView; lang: Locale }) {
  const { reading } = wordsOf(lang)
  const words = reading.list[list.kind]
  return (
    <div className="wrap">
      <Crumbs lang={lang} steps={[{ label: words.title }]} />
      <header className="page-head"><h1>{words.title}</h1><p className="lead">{words.lead}</p></header>
      <TopicLinks topics={list.topics} title={reading.list.byTopic} lang={lang} />
      {list.texts.length > 0 ? <ListedTexts texts={list.texts} lang={lang} level={2} more={words.more} isFirst /> : <p className="empty">{words.empty}</p>}
    </div>
  )
}
