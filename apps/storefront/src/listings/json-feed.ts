import { htmlLang } from '@gatehouse/contract'
import { nameWithCredentials } from '../parts/person.ts'
import type { FeedOf } from './rss.ts'

/** The newest texts of one language as a JSON Feed 1.1 (jsonfeed.org). A feed says what a text is about, the page has the text. */
export function buildJsonFeed({ origin, lang, layout, newest: { texts } }: FeedOf): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: layout.siteName,
    description: layout.description,
    language: htmlLang[lang],
    home_page_url: `${origin}/${lang}`,
    feed_url: `${origin}/${lang}/feed.json`,
    items: texts.map(({ path, title, summary, publishedAt, changedAt, authors, topics, picture }) => ({
      id: `${origin}/${lang}${path}`,
      url: `${origin}/${lang}${path}`,
      title,
      summary,
      content_text: summary,
      date_published: publishedAt,
      date_modified: changedAt,
      authors: authors.map((author) => ({ name: nameWithCredentials(author) })),
      tags: topics,
      ...(picture ? { image: origin + picture.url } : {}),
    })),
  }
}
