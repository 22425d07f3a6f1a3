import type { LayoutView, Locale } from '@gatehouse/contract'
import { wordsOf } from '../../i18n/index.ts'

/** Says that nothing is at this address, and where to go on: the front page, and what the navigation leads to. */
export function NotFoundPage({ lang, links }: { lang: Locale; links: LayoutView['header'] }) {
  const words = wordsOf(lang).notFound
  const onward = [{ label: words.home, path: '' }, ...links.filter(({ path }) => path !== '')]
  return (
    <div className="wrap">
      <div className="plain-page">
        <h1>{words.title}</h1>
        <p className="lead">{words.text}</p>
      </div>
      <nav className="detail" aria-labelledby="onward">
        <h2 id="onward">{words.onward}</h2>
        <ul className="onward">{onward.map(({ label, path }) => <li key={path}><a href={`/${lang}${path}`}>{label}</a></li>)}</ul>
      </nav>
    </div>
  )
}
