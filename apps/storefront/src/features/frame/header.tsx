import { htmlLang, type LayoutView, type Locale } from '@gatehouse/contract'
import { Mark } from '@gatehouse/ui'
import { otherLocale, wordsOf } from '../../i18n/index.ts'
import { BasketLink } from './basket.tsx'
import { PlaceLink } from './place.tsx'
import { searchWords } from '../../i18n/search.ts'
import { Lens, SearchForm } from '../../parts/search-form.tsx'

interface HeaderProps { layout: LayoutView; lang: Locale; path: string; query?: string | undefined }

/** Links are plain ones on purpose: a soft navigation could show a page from before a change. */
export function Header({ layout, lang, path, query }: HeaderProps) {
  const { frame } = wordsOf(lang)
  const language = <LanguageSwitch lang={lang} path={path} query={query} />
  // The page of the search has the form itself.
  const hasSearch = path !== '/search'
  const links = <NavigationLinks layout={layout} lang={lang} path={path} />
  return (
    <header className="site-head">
      <div className="wrap head-row">
        <a className="home-link" href={`/${lang}`} aria-label={frame.home(layout.siteName)}><Mark name={layout.siteName} /></a>
        <nav className="main-nav" aria-label={frame.mainNavigation}><ul>{links}</ul></nav>
        <div className="head-own"><PlaceLink lang={lang} /><BasketLink lang={lang} isHere={path === '/cart'} /></div>
        <div className="head-tools">
          {hasSearch ? (
            <>
              <div className="search-wide"><SearchForm lang={lang} id="head-search" isCompact /></div>
              <a className="nav-link search-narrow" href={`/${lang}/search`} aria-label={searchWords[lang].title}><Lens /></a>
            </>
          ) : null}
          <span className="language-beside">{language}</span>
          <details className="menu">
            <summary className="nav-link plus">{frame.menu}</summary>
            <div className="menu-panel">
              {hasSearch ? <SearchForm lang={lang} id="menu-search" isCompact /> : null}
              <nav aria-label={frame.mainNavigation}>
                <ul>
                  {links}
                  {layout.helpLines.length > 0 ? <li className="help-inside"><a className="nav-link" href="#help">{frame.helpTitle}</a></li> : null}
                  <li className="language-inside">{language}</li>
                </ul>
              </nav>
            </div>
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
function LanguageSwitch({ lang, path, query }: Omit<HeaderProps, 'layout'>) {
  const other = otherLocale(lang)
  return <a className="nav-link" href={`/${other}${path}?${query ? `${query}&` : ''}lang=${other}`} hrefLang={htmlLang[other]} lang={other}>{wordsOf(other).language.own}</a>
}
