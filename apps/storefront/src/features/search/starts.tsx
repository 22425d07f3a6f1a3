import type { Locale, SearchStartView } from '@gatehouse/contract'
import { searchWords } from '../../i18n/search.ts'

/** Where to go on from without a search: the topics and the guides. */
export function Starts({ lang, start }: { lang: Locale; start: SearchStartView }) {
  const { topics, guides } = searchWords[lang].start
  return (
    <div className="starts">
      <Links lang={lang} id="topics" title={topics} links={start.topics} />
      <Links lang={lang} id="guides" title={guides} links={start.guides} />
    </div>
  )
}

function Links({ lang, id, title, links }: { lang: Locale; id: string; title: string; links: SearchStartView['guides'] }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plain-list">{links.map((link) => <li key={link.path}><a href={`/${lang}${link.path}`}>{link.title}</a></li>)}</ul>
    </section>
  )
}
