import type { NewestView, SiteMapView } from '@gatehouse/contract'
import { author, layout, picture, reviewer, described } from '../../test/page-content.ts'
import { buildJsonFeed } from './json-feed.ts'
import { buildRss } from './rss.ts'
import { buildSitemap } from './sitemap.ts'

// Read by the DOM's own parser, which refuses what isn't well-formed.

const origin = 'https://example.test'

function parse(xml: string): XMLDocument {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}
const textOf = (parent: Document | Element, name: string) => [...parent.getElementsByTagName(name)].map(({ textContent }) => textContent)

// Half of a pair can't be written in a source file either.
const half = String.fromCharCode(0xD800)
const nasty = `A <b>"title"</b> & &amp; ]]> </title> \u0008${half}\u{1F344} é`
const kept = 'A <b>"title"</b> & &amp; ]]> </title> \u{1F344} é'

const newest: NewestView = {
  texts: [
    { kind: 'article', path: '/articles/new', title: nasty, summary: nasty, publishedAt: '2026-10-01T12:00:00.000Z', changedAt: '2026-10-02T08:00:00.000Z', authors: [author, reviewer], topics: ['Pain & <sleep>'], picture },
    { kind: 'guide', path: '/guides/old', title: 'Old', summary: '', publishedAt: '2026-09-01T12:00:00.000Z', changedAt: '2026-11-02T08:00:00.000Z', authors: [], topics: [], picture: null },
  ],
}

describe('the sitemap', () => {
  const pages: SiteMapView['pages'] = [
    { path: '', languages: ['en', 'fr'], changedAt: null },
    { path: '/articles/a', languages: ['en'], changedAt: '2026-11-01T12:00:00.000Z' },
    { path: '/guides/b', languages: ['en', 'fr'], changedAt: '2026-11-02T12:00:00.000Z' },
  ]
  const urls = () => [...parse(buildSitemap(origin, { pages }, described)).getElementsByTagNameNS('http://www.sitemaps.org/schemas/sitemap/0.9', 'url')]

  it('has each page once a language in which it is ready', () => {
    expect(urls().map((url) => textOf(url, 'loc')[0])).toEqual([`${origin}/en`, `${origin}/fr`, `${origin}/en/articles/a`, `${origin}/en/guides/b`, `${origin}/fr/guides/b`])
  })

  it('says when a page changed where that is known', () => {
    expect(urls().map((url) => textOf(url, 'lastmod')[0])).toEqual([undefined, undefined, '2026-11-01T12:00:00.000Z', '2026-11-02T12:00:00.000Z', '2026-11-02T12:00:00.000Z'])
  })

  it('names the same page in each language that it is ready in, itself among them', () => {
    const alternates = urls().map((url) => [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) => [link.getAttribute('rel'), link.getAttribute('hreflang'), link.getAttribute('href')]))
    expect(alternates[2]).toEqual([['alternate', 'en-CA', `${origin}/en/articles/a`], ['alternate', 'x-default', `${origin}/en/articles/a`]])
    expect(alternates[4]).toEqual([['alternate', 'en-CA', `${origin}/en/guides/b`], ['alternate', 'fr-CA', `${origin}/fr/guides/b`], ['alternate', 'x-default', `${origin}/en/guides/b`]])
    expect(alternates[3]).toEqual(alternates[4])
  })

  it('has no product that is hidden from some, and no page that is made for one visitor', () => {
    const of = (path: string) => ({ path, languages: ['en' as const], changedAt: null })
    const sitemap = buildSitemap(origin, { pages: [of('/shop'), of('/shop/known'), of('/shop/hidden'), of('/region')] }, (slug) => (slug === 'hidden' ? null : 'information'))
    expect(textOf(parse(sitemap).documentElement, 'loc')).toEqual([`${origin}/en/shop`, `${origin}/en/shop/known`])
  })

  it('is a sitemap without pages, too', () => {
    expect(parse(buildSitemap(origin, { pages: [] }, described)).documentElement.localName).toBe('urlset')
  })
})

describe('the RSS feed', () => {
  const channel = () => parse(buildRss({ origin, lang: 'fr', layout, newest }))

  it('says whose it is, in which language, and where it stands', () => {
    const document = channel()
    expect(document.documentElement.getAttribute('version')).toBe('2.0')
    expect([textOf(document, 'title')[0], textOf(document, 'link')[0], textOf(document, 'language')[0]]).toEqual([layout.siteName, `${origin}/fr`, 'fr-ca'])
    expect(document.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0]?.getAttribute('href')).toBe(`${origin}/fr/feed.xml`)
    expect(textOf(document, 'lastBuildDate')).toEqual(['Mon, 02 Nov 2026 08:00:00 GMT'])
  })

  it('has each text with its address, day, people and topics, and nothing in it is markup', () => {
    const [first] = [...channel().getElementsByTagName('item')]
    if (!first) throw new Error('there is no item')
    expect(textOf(first, 'title')).toEqual([kept])
    expect(textOf(first, 'description')).toEqual([kept])
    expect(textOf(first, 'guid')).toEqual([`${origin}/fr/articles/new`])
    expect(textOf(first, 'pubDate')).toEqual(['Thu, 01 Oct 2026 12:00:00 GMT'])
    expect([...first.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'creator')].map(({ textContent }) => textContent)).toEqual(['Maren Oyelaran', 'Dr Inès Caldwell, MD, FRCPC'])
    expect(textOf(first, 'category')).toEqual(['Pain & <sleep>'])
    expect(first.getElementsByTagName('b')).toHaveLength(0)
  })

  it('is a feed without texts, too', () => {
    expect(textOf(parse(buildRss({ origin, lang: 'en', layout, newest: { texts: [] } })), 'item')).toEqual([])
  })
})

describe('the JSON feed', () => {
  it('says the same', () => {
    const feed = JSON.parse(JSON.stringify(buildJsonFeed({ origin, lang: 'en', layout, newest })))
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: layout.siteName, language: 'en-CA', home_page_url: `${origin}/en`, feed_url: `${origin}/en/feed.json` })
    expect(feed.items).toHaveLength(2)
    expect(feed.items[0]).toMatchObject({ id: `${origin}/en/articles/new`, url: `${origin}/en/articles/new`, title: nasty, date_published: '2026-10-01T12:00:00.000Z', date_modified: '2026-10-02T08:00:00.000Z', authors: [{ name: 'Maren Oyelaran' }, { name: 'Dr Inès Caldwell, MD, FRCPC' }], tags: ['Pain & <sleep>'], image: `${origin}/media/print.svg` })
    expect(feed.items[1]).not.toHaveProperty('image')
    for (const item of feed.items) expect(typeof item.content_text).toBe('string')
  })
})
