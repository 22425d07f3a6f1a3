import { htmlLang, type LayoutView, type Locale } from '@gatehouse/contract'
import type { Graph, Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts'

/** Where the words stand: the site's public origin, the page's language, the frame. */
export interface Site { origin: string; lang: Locale; layout: LayoutView }

export const publisherId = (origin: string): string => `${origin}/#publisher`
export const siteId = (origin: string): string => `${origin}/#site`

/** The publisher, in short: pages name it, the front page describes it. */
export const publisherOf = ({ origin, layout }: Site): Exclude<Organization, string> => ({ '@type': 'Organization', '@id': publisherId(origin), name: layout.siteName, url: origin })

/** The site that a page is part of. */
export const siteOf = ({ origin, layout }: Site): Exclude<WebSite, string> => ({ '@type': 'WebSite', '@id': siteId(origin), name: layout.siteName, url: origin })

/** The front page: who publishes, how they review and correct, and how to search. */
export function describeSite(site: Site): Graph {
  const { origin, lang, layout } = site
  const policy = (path: string) => (hasLink(layout, path) ? `${origin}/${lang}${path}` : undefined)
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}/${lang}/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  const [publishingPrinciples, correctionsPolicy] = [policy('/how-we-review'), policy('/corrections')]
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...publisherOf(site), description: layout.description, logo: `${origin}/icon.svg`,
        ...(publishingPrinciples ? { publishingPrinciples } : {}), ...(correctionsPolicy ? { correctionsPolicy } : {}),
      },
      { ...siteOf(site), description: layout.description, inLanguage: htmlLang[lang], publisher: { '@id': publisherId(origin) }, potentialAction: search },
    ],
  }
}

/** The frame links only to what is published. */
const hasLink = ({ header, footer }: LayoutView, path: string): boolean =>
  [...header, ...footer.flatMap(({ links }) => links)].some((link) => link.path === path)
