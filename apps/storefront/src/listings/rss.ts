import { htmlLang, type LayoutView, type Locale, type NewestView } from '@gatehouse/contract'
import { nameWithCredentials } from '../parts/person.ts'
import { toXml, type XmlElement } from './to-xml.ts'

export interface FeedOf {
  /** The site as visitors reach it. */
  origin: string
  lang: Locale
  layout: Pick<LayoutView, 'siteName' | 'description'>
  newest: NewestView
}

/** The newest texts of one language as RSS 2.0. */
export function buildRss({ origin, lang, layout, newest: { texts } }: FeedOf): string {
  const lastChange = texts.map(({ changedAt }) => changedAt).sort().at(-1)
  return toXml({
    rss: {
      '@version': '2.0', '@xmlns:atom': 'http://www.w3.org/2005/Atom', '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title: layout.siteName,
        link: `${origin}/${lang}`,
        description: layout.description,
        language: htmlLang[lang].toLowerCase(),
        'atom:link': { '@rel': 'self', '@type': 'application/rss+xml', '@href': `${origin}/${lang}/feed.xml` },
        lastBuildDate: lastChange && dayAndTime(lastChange),
        item: texts.map((text) => toItem(`${origin}/${lang}${text.path}`, text)),
      },
    },
  })
}

function toItem(address: string, { title, summary, publishedAt, authors, topics }: NewestView['texts'][number]): XmlElement {
  return {
    title,
    link: address,
    guid: { '@isPermaLink': 'true', '#text': address },
    pubDate: dayAndTime(publishedAt),
    description: summary,
    'dc:creator': authors.map(nameWithCredentials),
    category: topics,
  }
}

/** As RSS writes it: RFC 822. */
const dayAndTime = (moment: string): string => new Date(moment).toUTCString()
