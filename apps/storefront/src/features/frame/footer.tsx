import type { LayoutView, Locale } from '@gatehouse/contract'
import { Mark, ThemeChoice } from '@gatehouse/ui'
import { wordsOf } from '../../i18n/index.ts'

export function Footer({ layout, lang }: { layout: LayoutView; lang: Locale }) {
  const { frame } = wordsOf(lang)
  return (
    <footer className="site-foot">
      <div className="wrap">
        <div className="foot-grid">
          <div className="foot-about">
            <a className="home-link" href={`/${lang}`} aria-label={frame.home(layout.siteName)}><Mark name={layout.siteName} /></a>
            <p className="soft">{layout.tagline}</p>
          </div>
          {layout.footer.filter(({ links }) => links.length > 0).map(({ title, links }) => (
            <nav key={title} aria-label={title}>
              <h2>{title}</h2>
              <ul className="plain-list">{links.map((link) => <li key={link.path}><a href={`/${lang}${link.path}`}>{link.label}</a></li>)}</ul>
            </nav>
          ))}
          <ThemeChoice {...frame.appearance} />
        </div>
        <p className="foot-note">{layout.footnote}</p>
      </div>
    </footer>
  )
}
