import { htmlLang, type LayoutView, type Locale } from '@gatehouse/contract'
import { Mark } from '@gatehouse/ui'
import { otherLocale, wordsOf } from '../../i18n/index.ts'

interface HeaderProps { layout: LayoutView; lang: Locale; path: string }

/** Links are plain ones on purpose: a soft navigation could show a page from before a change. */
export function Header({ layout, lang, path }: HeaderProps) {
  const { frame } = wordsOf(lang)
  const links = <NavigationLinks layout={layout} lang={lang} path={path} />
  return (
    <header className="site-head">
      <div className="wrap head-row">
        <a className="home-link" href={`/${lang}`} aria-label={frame.home(layout.siteName)}><Mark name={layout.siteName} /></a>
        <nav className="main-nav" aria-label={frame.mainNavigation}><ul>{links}</ul></nav>
        <div className="head-tools">
          <span className="language-beside"><LanguageSwitch lang={lang} path={path} /></span>
          <details className="menu">
            <summary className="nav-link plus">{frame.menu}</summary>
            <nav aria-label={frame.mainNavigation}>
              <ul>
                {links}
                {layout.helpLines.length > 0 ? <li className="help-inside"><a className="nav-link" href="#help">{frame.helpTitle}</a></li> : null}
                <li className="language-inside"><LanguageSwitch lang={lang} path={path} /></li>
              </ul>
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}

function NavigationLinks({ layout, lang, path }: HeaderProps) {
  return layout.header.map((link) => (
    <li key={link.path}><a className="nav-link" href={`/${lang}${link.path}`} aria-current={currentness(link.path, path)}>{link.label}</a></li>
  ))
}

/** The page itself, or a page below it: `/shop` is where one is on `/shop/lions-mane` too. */
function currentness(linkPath: string, path: string): 'page' | 'true' | undefined {
  if (path === linkPath) return 'page'
  return linkPath !== '' && path.startsWith(`${linkPath}/`) ? 'true' : undefined
}

/** The same page in the other language, where every page exists too. `?lang=` has the choice remembered, then goes to the plain address. */
function LanguageSwitch({ lang, path }: { lang: Locale; path: string }) {
  const other = otherLocale(lang)
  return <a className="nav-link" href={`/${other}${path}?lang=${other}`} hrefLang={htmlLang[other]} lang={other}>{wordsOf(other).language.own}</a>
}
