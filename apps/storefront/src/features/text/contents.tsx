import type { Section } from './sections.ts'

/**
 * What is on the page. From 1024 px up it stands in the margin, in sight; below, it folds into one line, which goes along
 * with the reader and names the section where a script can tell it (in-browser/follow-contents.ts).
 */
export function Contents({ sections, title }: { sections: Section[]; title: string }) {
  if (sections.length < 3) return null
  const links = <ol>{sections.map(({ id, title: heading, lang }) => <li key={id}><a href={`#${id}`} lang={lang}>{heading}</a></li>)}</ol>
  return (
    <div className="contents">
      <details className="contents-folded">
        <summary className="plus"><span>{title}</span><span className="contents-here" aria-hidden="true" /></summary>
        <nav aria-label={title}>{links}</nav>
      </details>
      <nav className="contents-margin" aria-labelledby="contents-title"><h2 id="contents-title">{title}</h2>{links}</nav>
    </div>
  )
}
