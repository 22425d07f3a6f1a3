import { htmlLang, type Locale, type SiteMapView } from '@gatehouse/contract'
import type { LevelOf } from '../gate/gated.ts'
import { productOf } from '../gate/known-paths.ts'
import { toXml, type XmlElement } from './to-xml.ts'

/** As many addresses as one file may have (sitemaps.org). */
const most = 50_000

/**
 * The sitemap: each page once a language in which it is published, each with the addresses of the same page in all of them,
 * as the page's own head says it; without products that are hidden from some, and pages that are made for one visitor. `origin`
 * is the site as visitors reach it.
 */
export function buildSitemap(origin: string, { pages }: SiteMapView, levelOf: LevelOf): string {
  const isListed = ({ path }: SiteMapView['pages'][number]) => {
    const product = productOf(path)
    return path !== '/region' && (product === null || levelOf(product) !== null)
  }
  const url = pages.filter(isListed).flatMap((page) => page.languages.map((language) => toUrl(origin, page, language))).slice(0, most)
  return toXml({ urlset: { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml', url } })
}

function toUrl(origin: string, { path, languages, changedAt }: SiteMapView['pages'][number], language: Locale): XmlElement {
  const alternate = (hreflang: string, locale: Locale): XmlElement => ({ '@rel': 'alternate', '@hreflang': hreflang, '@href': `${origin}/${locale}${path}` })
  return {
    loc: `${origin}/${language}${path}`,
    lastmod: changedAt ?? undefined,
    'xhtml:link': [...languages.map((locale) => alternate(htmlLang[locale], locale)), alternate('x-default', languages[0] ?? language)],
  }
}
