import { FakeCms } from '../fake-cms.ts'
import { sizeOfPng } from '../png.ts'
import { findFreePort, StorefrontProcess, waitUntil } from '../storefront-process.ts'

jest.setTimeout(120_000)

const cms = new FakeCms()
let site: StorefrontProcess

beforeAll(async () => {
  await cms.start()
  site = new StorefrontProcess(await findFreePort(), cms.url)
  await site.start()
})
afterAll(async () => {
  await site.stop()
  await cms.stop()
})
afterEach(() => { cms.viewStatus = null })

describe('the search', () => {
  it('is answered anew for each visitor and kept by nobody', async () => {
    const response = await site.get('/en/search?q=first')
    expect([response.status, response.headers.get('cache-control'), response.headers.get('x-robots-tag'), response.headers.get('etag')]).toEqual([200, 'no-store', 'noindex', null])
    const html = await response.text()
    expect(html).toContain('<mark>The first article</mark>')
    expect(html).toContain('name="robots" content="noindex')
    const reads = cms.reads.filter((path) => path === '/search').length
    await site.get('/en/search?q=first')
    expect(cms.reads.filter((path) => path === '/search').length).toBe(reads + 1)
  })

  it('shows what was asked as text', async () => {
    const html = await site.text(`/en/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>alert')
  })

  it('says what to mend with a status of its own, and asks the CMS nothing', async () => {
    const reads = cms.reads.length
    const response = await site.get(`/fr/search?q=${'a'.repeat(201)}`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Raccourcissez')
    expect(cms.reads.slice(reads).filter((path) => path.startsWith('/search/') || path === '/search')).toEqual([])
    expect((await site.get('/fr/search?q=a&kind=none')).status).toBe(400)
    expect((await site.get('/fr/search?q=a&kind=guide')).status).toBe(200)
  })

  it('has no second address, and none without a language', async () => {
    expect((await site.get('/en%2Fsearch?q=a')).headers.get('location')).toBe('/en/search?q=a')
    expect((await site.get('/search?q=a', { 'accept-language': 'fr' })).headers.get('location')).toBe('/fr/search?q=a')
    const picked = await site.get('/fr/search?q=a&lang=fr&kind=guide')
    expect([picked.status, picked.headers.get('location')]).toEqual([303, '/fr/search?q=a&kind=guide'])
    expect((await site.get('/d/en/search?q=a')).status).toBe(404)
  })

  it('is a plain page with status 503 while the CMS can’t be asked, and fine afterwards', async () => {
    cms.viewStatus = 503
    const response = await site.get('/en/search?q=second')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    cms.viewStatus = null
    await waitUntil(async () => (await site.get('/en/search?q=second')).status === 200, 1000)
    expect(site.output).not.toMatch(/q=second/)
  })

  it.each(['lostReads', 'failedReads'] as const)('is tried once more where a read fails though the CMS answers (%s)', async (fault) => {
    await new Promise((done) => setTimeout(done, 200))
    cms[fault] = 1
    expect((await site.get('/en/search?q=second')).status).toBe(200)
    expect(cms[fault]).toBe(0)
  })
})

describe('what machines read', () => {
  const listings = [['/sitemap.xml', 'application/xml; charset=utf-8'], ['/en/feed.xml', 'application/rss+xml; charset=utf-8'], ['/fr/feed.json', 'application/feed+json; charset=utf-8']] as const

  it.each(listings)('%s comes as %s, is kept, and isn’t sent twice to who has it', async (path, type) => {
    const first = await site.get(path)
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([200, type, 'public, max-age=0, must-revalidate'])
    const reads = cms.reads.length
    const again = await site.get(path, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect((await site.get(`${path}?a=1`)).status).toBe(200)
    expect(cms.reads.length).toBe(reads)
  })

  it('shows within a second what was published, and no longer what was taken away', async () => {
    // The first change of a process finds much of it cold; it isn't timed.
    cms.change(['articles:first-article', 'articles:*'])
    await new Promise((done) => setTimeout(done, 1500))
    const has = (text: string, isThere: boolean) => async () => (await Promise.all(listings.map(([path]) => site.text(path)))).every((body) => body.includes(text) === isThere)
    cms.content.articles.set('third-article', { title: 'third-article', authorName: 'Ada Example' })
    cms.change(['articles:third-article', 'articles:*'], { isRoutes: true })
    await waitUntil(has('third-article', true), 1000)
    cms.content.articles.delete('third-article')
    cms.change(['articles:third-article', 'articles:*'], { isRoutes: true })
    await waitUntil(has('third-article', false), 1000)
  })

  it('tells robots where the sitemap is, without asking anyone', async () => {
    const reads = cms.reads.length
    const response = await site.get('/robots.txt')
    expect(await response.text()).toContain(`Sitemap: ${site.url}/sitemap.xml`)
    expect(cms.reads.length).toBe(reads)
  })

  it('leads to the feeds and to itself from each page', async () => {
    const links = (await site.text('/fr/articles/first-article')).match(/<link rel="(alternate|canonical)"[^>]*>/g)?.join('') ?? ''
    expect(links).toContain(`type="application/rss+xml" href="${site.url}/fr/feed.xml" title="${cms.content.siteName}"`)
    expect(links).toContain(`type="application/feed+json" href="${site.url}/fr/feed.json" title="${cms.content.siteName}"`)
    expect(links).toContain(`<link rel="canonical" href="${site.url}/fr/articles/first-article"/>`)
  })

  it('says what a page is in data that its text can’t break out of, and that no policy allows to run', async () => {
    cms.content.articles.set('nasty', { title: 'A </script><script>alert(1)</script> & more', authorName: 'Ada Example' })
    cms.change(['articles:nasty', 'articles:*'], { isRoutes: true })
    await waitUntil(async () => (await site.get('/en/articles/nasty')).status === 200, 2000)
    const response = await site.get('/en/articles/nasty')
    const html = await response.text()
    expect(html).not.toMatch(/<script>alert/)
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) => JSON.parse(json ?? '') as Record<string, unknown>)
    expect(blocks.map((block) => block['@type'])).toEqual(expect.arrayContaining(['MedicalWebPage', 'BreadcrumbList']))
    expect(blocks.find((block) => block['@type'] === 'MedicalWebPage')).toMatchObject({ name: 'A </script><script>alert(1)</script> & more', url: `${site.url}/en/articles/nasty` })
    expect(site.output).not.toMatch(/inline script that the policy refuses/)
  })
})

describe('the picture that a link to a page is shown with', () => {
  const meta = (html: string, property: string) => new RegExp(`<meta property="og:image${property}" content="([^"]*)"`).exec(html)?.[1]

  it.each(['', '/articles', '/articles/first-article', '/guides/first-guide', '/faq', '/shop', '/shop/first-product', '/shop/second-product', '/topics/topic', '/authors/ada', '/about', '/legal/privacy'])('of %j is the house’s, as large as previews want it', async (path) => {
    for (const lang of ['en', 'fr']) {
      const html = await site.text(`/${lang}${path}`)
      expect(meta(html, '')).toBe(`${site.url}/preview.png`)
      expect([meta(html, ':width'), meta(html, ':height')]).toEqual(['1200', '630'])
    }
  })

  it('is there, and is what it is said to be', async () => {
    const response = await site.get('/preview.png')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(sizeOfPng(Buffer.from(await response.arrayBuffer()))).toEqual({ width: 1200, height: 630 })
  })

  it('is a product’s own where that is a photograph; what is hidden has none', async () => {
    const html = await site.text('/fr/shop/third-product')
    expect([meta(html, ''), meta(html, ':width'), meta(html, ':height')]).toEqual([`${site.url}/media/third.png`, '8', '10'])
    const response = await site.get('/media/third.png')
    expect([response.status, response.headers.get('content-type'), sizeOfPng(Buffer.from(await response.arrayBuffer()))]).toEqual([200, 'image/png', { width: 8, height: 10 }])
    const hidden = await site.get('/en/shop/secret-product')
    expect([hidden.status, meta(await hidden.text(), ''), (await site.get('/media/secret.png')).status]).toEqual([404, undefined, 404])
  })
})
