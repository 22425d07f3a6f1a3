import { expect, test, type Page } from '@playwright/test'
import { house } from './support/house.ts'

// What search engines, feed readers and link previews read, parsed by the browser's own parsers.

/** Opens a file as XML and answers what `read` makes of it; a file that isn't well-formed fails. */
async function parseXml<T>(page: Page, path: string, read: (xml: XMLDocument) => T): Promise<T> {
  const response = await page.request.get(house.site + path)
  expect(response.status()).toBe(200)
  return page.evaluate(([text, source]) => {
    const xml = new DOMParser().parseFromString(text as string, 'application/xml')
    const fault = xml.querySelector('parsererror')
    if (fault) throw new Error(fault.textContent ?? 'not well-formed')
    return (0, eval)(`(${source})`)(xml)
  }, [await response.text(), read.toString()] as const)
}

const head = (page: Page) => page.evaluate(() => ({
  canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null,
  alternates: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map((link) => [link.hreflang, link.href]),
  robots: document.querySelector<HTMLMetaElement>('meta[name=robots]')?.content ?? null,
  openGraph: Object.fromEntries([...document.querySelectorAll<HTMLMetaElement>('meta[property^="og:"]')].map((meta) => [meta.getAttribute('property'), meta.content])),
}))

test('the sitemap lists every page that the site leads to, each in its languages, and all of them are there', async ({ page }) => {
  await page.goto(`${house.site}/en`)
  const urls = await parseXml(page, '/sitemap.xml', (xml) => [...xml.getElementsByTagName('url')].map((url) => ({
    loc: url.getElementsByTagName('loc')[0]?.textContent ?? '',
    alternates: [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  })))
  const listed = new Set(urls.map(({ loc }) => loc))
  for (const path of ['', '/articles/psilocybin-and-chronic-pain', '/guides/legal-access-in-canada', '/faq', '/shop/lions-mane', '/topics/the-law', '/authors/ines-caldwell', '/how-we-review', '/legal/privacy']) {
    for (const language of ['en', 'fr']) expect(listed).toContain(`${house.site}/${language}${path}`)
  }
  for (const loc of listed) expect(loc).not.toMatch(/search|preview/)
  for (const { loc, alternates } of urls) {
    for (const [, href] of alternates) expect(listed, `${loc} names it`).toContain(href)
    expect((await page.request.head(loc)).status(), loc).toBe(200)
  }
  // The page itself says the same.
  const [sample] = urls.filter(({ loc }) => loc.endsWith('/fr/guides/legal-access-in-canada'))
  await page.goto(sample?.loc ?? '')
  expect((await head(page)).alternates).toEqual(sample?.alternates)
})

test('the feeds have the newest texts of their language, and the page’s head leads to them', async ({ page }) => {
  await page.goto(`${house.site}/fr`)
  const addresses = await page.locator('head link[rel=alternate][type]').evaluateAll((links) => (links as HTMLLinkElement[]).map(({ type, href }) => [type, href]))
  expect(addresses).toEqual([['application/rss+xml', `${house.site}/fr/feed.xml`], ['application/feed+json', `${house.site}/fr/feed.json`]])
  const items = await parseXml(page, '/fr/feed.xml', (xml) => [...xml.getElementsByTagName('item')].map((item) => ({
    link: item.getElementsByTagName('link')[0]?.textContent ?? '', at: Date.parse(item.getElementsByTagName('pubDate')[0]?.textContent ?? ''),
  })))
  expect(items.length).toBeGreaterThan(3)
  expect(items.map(({ at }) => at)).toEqual(items.map(({ at }) => at).sort((a, b) => b - a))
  const feed = await (await page.request.get(`${house.site}/fr/feed.json`)).json() as { version: string; items: { url: string; content_text: string }[] }
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  expect(feed.items.map(({ url }) => url)).toEqual(items.map(({ link }) => link))
  for (const { link } of items) expect((await page.request.head(link)).status(), link).toBe(200)
})

test('each page names its one address and itself in the other language; what isn’t for lists says so', async ({ page }) => {
  await page.goto(`${house.site}/en/articles/psilocybin-and-chronic-pain?utm_source=x`)
  const article = await head(page)
  expect(article).toMatchObject({
    canonical: `${house.site}/en/articles/psilocybin-and-chronic-pain`, robots: null,
    openGraph: { 'og:type': 'article', 'og:url': `${house.site}/en/articles/psilocybin-and-chronic-pain`, 'og:locale': 'en_CA', 'og:locale:alternate': 'fr_CA' },
  })
  expect(article.openGraph['og:title']).toBeTruthy()
  for (const path of ['/en/search?q=pain', '/en/articles/no-such-article']) {
    await page.goto(house.site + path)
    expect(await head(page), path).toMatchObject({ canonical: null, alternates: [], robots: expect.stringContaining('noindex') })
  }
})

test('each page says what it is in data for machines', async ({ page }) => {
  const dataOf = async (path: string) => {
    await page.goto(house.site + path)
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
    return blocks.flatMap((text) => { const data = JSON.parse(text) as { '@graph'?: object[] }; return data['@graph'] ?? [data] }) as Record<string, unknown>[]
  }
  const typesOf = async (path: string) => (await dataOf(path)).map((data) => data['@type'])
  const article = (await dataOf('/en/articles/psilocybin-and-chronic-pain')).find((data) => data['@type'] === 'MedicalWebPage')
  expect(article).toMatchObject({ reviewedBy: { '@type': 'Person', name: expect.any(String) }, lastReviewed: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), author: expect.any(Array) })
  expect((article?.citation as unknown[]).length).toBeGreaterThan(3)
  expect(await typesOf('/fr/faq')).toEqual(expect.arrayContaining(['FAQPage', 'BreadcrumbList']))
  expect(await typesOf('/en')).toEqual(expect.arrayContaining(['Organization', 'WebSite']))
  expect(await typesOf('/en/shop/lions-mane')).toEqual(expect.arrayContaining(['WebPage', 'BreadcrumbList']))
  expect(await typesOf('/en/shop/lions-mane')).not.toEqual(expect.arrayContaining(['Product']))
})
