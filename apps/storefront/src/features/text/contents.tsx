import { ContentsMarker } from './contents-marker.tsx'
import type { Section } from './sections.ts'

/** What is on the page: folded above the text on a phone, in the margin and in sight from 1024 px up. */
export function Contents({ sections, title }: { sections: Section[]; title: string }) {
  if (sections.length < 3) return <div className="contents" />
  const links = <ol>{sections.map(({ id, title: heading, lang }) => <li key={id}><a href={`#${id}`} lang={lang}>{heading}</a></li>)}</ol>
  return (
    <div className="contents">
      <details className="contents-folded"><summary className="plus">{title}</summary><nav aria-label={title}>{links}</nav></details>
      <nav className="contents-margin" aria-labelledby="contents-title"><h2 id="contents-title">{title}</h2>{links}</nav>
      <ContentsMarker ids={sections.map(({ id }) => id)} />
    </div>
  )
}
