import type { Locale, TopicView } from '@gatehouse/contract'

/** The topics under which something is published; the one that the page is about is marked. Nothing where there are none to choose from. */
export function TopicLinks({ topics, title, lang, current }: { topics: TopicView['topics']; title: string; lang: Locale; current?: string }) {
  if (topics.every(({ path }) => path === current)) return null
  return (
    <nav className="topic-links" aria-label={title}>
      <p className="chips-title" aria-hidden="true">{title}</p>
      <ul className="chips">
        {topics.map((topic) => (
          <li key={topic.path}><a href={`/${lang}${topic.path}`} aria-current={topic.path === current ? 'page' : undefined}>{topic.title}</a></li>
        ))}
      </ul>
    </nav>
  )
}
