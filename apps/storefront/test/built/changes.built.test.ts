import { FakeCms } from '../fake-cms.ts'
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
afterEach(() => { cms.viewDelayMs = 0 })

const shows = (path: string, text: string) => async () => (await site.text(path)).includes(text)

describe('a change in the CMS', () => {
  it('is seen within a second on the page and wherever it is named', async () => {
    const places = ['/en', '/en/articles/first-article', '/fr/articles/first-article', '/en/articles', '/fr/topics/topic', '/en/authors/ada']
    await Promise.all(places.map((path) => site.text(path)))
    // The first change of a process finds much of it cold; it isn't timed.
    cms.content.articles.set('first-article', { title: 'A title between', authorName: 'Ada Example' })
    cms.change(['articles:first-article', 'articles:*'])
    await waitUntil(shows('/en/articles/first-article', 'A title between'), 10_000)
    cms.content.articles.set('first-article', { title: 'Another title', authorName: 'Ada Example' })
    cms.change(['articles:first-article', 'articles:*'])
    const waits = await Promise.all(places.map((path) => waitUntil(shows(path, 'Another title'), 1000)))
    expect(Math.max(...waits)).toBeLessThan(1000)
  })

  it('of the frame is seen on every page', async () => {
    cms.content.siteName = 'The Renamed House'
    cms.change(['globals:site'])
    for (const path of ['/en', '/fr/faq', '/en/shop/first-product', '/en/nothing']) await waitUntil(shows(path, 'The Renamed House'), 1000)
  })

  it('makes a new page, and takes it away again', async () => {
    expect((await site.get('/en/articles/third-article')).status).toBe(404)
    cms.content.articles.set('third-article', { title: 'The third article', authorName: 'Ada Example' })
    cms.change(['articles:third-article', 'articles:*'], { isRoutes: true })
    await waitUntil(async () => (await site.get('/en/articles/third-article')).status === 200, 1000)
    cms.content.articles.delete('third-article')
    cms.change(['articles:third-article', 'articles:*'], { isRoutes: true })
    await waitUntil(async () => (await site.get('/en/articles/third-article')).status === 404, 1000)
    cms.content.articles.set('third-article', { title: 'Back again', authorName: 'Ada Example' })
    cms.change(['articles:third-article', 'articles:*'], { isRoutes: true })
    await waitUntil(shows('/en/articles/third-article', 'Back again'), 1000)
    await waitUntil(shows('/en/articles', 'Back again'), 1000)
    cms.content.articles.delete('third-article')
    cms.change(['articles:third-article', 'articles:*'], { isRoutes: true })
    await waitUntil(async () => !(await site.text('/en/articles')).includes('Back again'), 1000)
  })

  it('of a picture’s file is seen under the same name', async () => {
    await site.text('/media/drawing.svg')
    cms.content.media.set('drawing.svg', { type: 'image/svg+xml', body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><title>new</title></svg>') })
    cms.change(['media:drawing'])
    await waitUntil(shows('/media/drawing.svg', 'new'), 1000)
  })

  it('during a slow render doesn’t leave the old text behind', async () => {
    for (let round = 0; round < 8; round++) {
      const [before, after] = [`Before ${round}`, `After ${round}`]
      cms.content.articles.set('second-article', { title: before, authorName: 'Ada Example' })
      cms.change(['articles:second-article', 'globals:site', 'globals:navigation'])
      await waitUntil(shows('/en/articles/second-article', before), 5000)
      // Everything that the page reads is forgotten once more, so that the next visit renders it, slowly.
      cms.viewDelayMs = 700 + 90 * round
      cms.change(['articles:second-article', 'globals:site', 'globals:navigation'])
      await new Promise((done) => setTimeout(done, 450))
      const slow = site.text('/en/articles/second-article')
      await new Promise((done) => setTimeout(done, 150))
      cms.content.articles.set('second-article', { title: after, authorName: 'Ada Example' })
      cms.change(['articles:second-article'])
      await slow
      cms.viewDelayMs = 0
      await waitUntil(shows('/en/articles/second-article', after), 4000)
      await new Promise((done) => setTimeout(done, 2500))
      expect(await site.text('/en/articles/second-article')).toContain(after)
    }
  })

  it('of history drops everything', async () => {
    await site.text('/en/shop/first-product')
    cms.content.products.set('first-product', { title: 'From another history', classes: ['journal'] })
    cms.epoch = 'epoch-2'
    cms.sequence = 1
    await waitUntil(shows('/en/shop/first-product', 'From another history'), 1000)
  })
})
