import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FakeCms } from '../fake-cms.ts'
import { findFreePort, StorefrontProcess, waitUntil } from '../storefront-process.ts'

jest.setTimeout(120_000)

const build = join(__dirname, '../../.next')
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
afterEach(async () => {
  cms.viewStatus = null
  cms.isMalformed = false
  cms.viewDelayMs = 0
  cms.failedReads = 0
})

const healthOf = async () => (await (await site.get('/healthz')).json()) as { status: string; cms: string }
const filesOfTheBuild = () => readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name)).map((file) => `${file} ${statSync(file).mtimeMs}`).sort()

describe('while the CMS is away', () => {
  it('goes on serving what it has, answers 503 for the rest, and all of it at once when the CMS is back', async () => {
    await site.text('/en/articles/first-article')
    await cms.stop()
    await waitUntil(async () => (await healthOf()).cms === 'away', 2000)
    expect((await healthOf()).status).toBe('degraded')

    const kept = await site.get('/en/articles/first-article')
    expect([kept.status, (await kept.text()).includes('The first article')]).toEqual([200, true])
    const never = await site.get('/en/articles/second-article')
    expect([never.status, never.headers.get('retry-after'), never.headers.get('cache-control')]).toEqual([503, '5', 'no-store'])
    const words = await never.text()
    expect(words).toContain('Back in a moment')
    expect(words).toContain('De retour dans un instant')
    const french = await (await site.get('/fr/articles/second-article')).text()
    expect(french).toMatch(/<html lang="fr-CA">.*<h1>De retour dans un instant<\/h1>.*<h2>Back in a moment<\/h2>/s)
    expect((await site.get('/media/drawing.svg')).status).toBe(503)
    expect((await site.get('/en/nothing')).status).toBe(404)

    await cms.start()
    // A failed read is not tried again for 50 ms; only that moment may pass.
    await waitUntil(async () => (await site.get('/en/articles/second-article')).status === 200, 250)
    await waitUntil(async () => (await healthOf()).status === 'ok', 2000)
  })

  it('answers 503 already in the moment before it notices', async () => {
    await cms.stop()
    expect((await site.get('/fr/articles/second-article')).status).toBe(503)
    await cms.start()
  })

  it('knows no address when it starts, and takes up work as soon as the CMS is there', async () => {
    await cms.stop()
    const fresh = new StorefrontProcess(await findFreePort(), cms.url)
    try {
      await fresh.start()
      const first = await fresh.get('/fr')
      expect([first.status, first.headers.get('retry-after'), first.headers.get('content-language')]).toEqual([503, '5', 'fr-CA'])
      expect((await fresh.get('/en/nothing')).status).toBe(503)
      expect((await fresh.get('/healthz')).status).toBe(503)
      await cms.start()
      await waitUntil(async () => (await fresh.get('/en')).status === 200, 2000)
    } finally {
      await fresh.stop()
    }
  })
})

/** Forgets what the page shows, as a change does, and waits until that has passed for good. */
async function forget(tags: string[]): Promise<void> {
  cms.change(tags)
  await new Promise((done) => setTimeout(done, 500))
}

describe('a read that fails once', () => {
  it.each([
    ['loses its connection', () => { cms.lostReads = 1 }],
    ['is answered 503', () => { cms.failedReads = 1 }],
  ])('is made again at once when it %s, and nobody sees it', async (_how, breakOnce) => {
    await waitUntil(async () => (await healthOf()).status === 'ok', 2000)
    expect((await site.get('/en/guides/first-guide')).status).toBe(200)
    await forget(['guides:first-guide'])
    breakOnce()
    const again = await site.get('/en/guides/first-guide')
    expect([again.status, cms.lostReads, cms.failedReads]).toEqual([200, 0, 0])
  })

  it('is not made a third time, and what was there before the change isn’t shown instead', async () => {
    await site.text('/en/articles/second-article')
    cms.content.articles.set('second-article', { title: 'After the change', authorName: 'Ada Example' })
    cms.failedReads = Infinity
    await forget(['articles:second-article'])
    const reads = cms.reads.length
    const failed = await site.get('/en/articles/second-article')
    expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '5'])
    expect(cms.reads.slice(reads)).toEqual(['/articles/second-article', '/articles/second-article'])
    // Past the second pass of forgetting, too.
    for (const deadline = Date.now() + 3000; Date.now() < deadline; await new Promise((done) => setTimeout(done, 200))) {
      expect((await site.get('/en/articles/second-article')).status).toBe(503)
    }
    cms.failedReads = 0
    expect(await site.text('/en/articles/second-article')).toContain('After the change')
  })

  it('is one line in the log: what, how long, how it ended', async () => {
    const before = site.output.length
    cms.viewDelayMs = 4300
    await forget(['guides:first-guide'])
    await site.get('/en/guides/first-guide')
    cms.viewDelayMs = 0
    const lines = site.output.slice(before).split('\n').filter(Boolean)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toMatch(/the CMS could not be read: \/guides\/first-guide \(en\), after \d+ ms: TimeoutError$/)
  })
})

describe('a page that can’t be made', () => {
  it('is 503 where the CMS fails to read it, and is there as soon as it can', async () => {
    await waitUntil(async () => (await healthOf()).status === 'ok', 2000)
    cms.viewStatus = 500
    expect((await site.get('/en/guides/first-guide')).status).toBe(503)
    cms.viewStatus = null
    expect((await site.get('/en/guides/first-guide')).status).toBe(200)
  })

  it('is there where the CMS is only slow', async () => {
    cms.viewDelayMs = 2000
    const start = performance.now()
    expect((await site.get('/fr/shop')).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(1900)
    cms.viewDelayMs = 0
  })

  it('is 503 where the CMS takes too long, within the time that a visitor waits', async () => {
    cms.viewDelayMs = 6000
    const start = performance.now()
    expect((await site.get('/fr/articles/first-article')).status).toBe(503)
    expect(performance.now() - start).toBeLessThan(12_000)
    cms.viewDelayMs = 0
    expect((await site.get('/fr/articles/first-article')).status).toBe(200)
    expect(site.output).not.toMatch(/unhandledRejection/)
  })

  it('is 500 with a reference that stands once in the log, where the fault is ours', async () => {
    cms.isMalformed = true
    const response = await site.get('/fr/guides/first-guide')
    expect(response.status).toBe(500)
    const words = await response.text()
    const reference = /<code>([0-9a-f]{8})<\/code>/.exec(words)?.[1] ?? 'none'
    expect(words).toContain('This page could not be made')
    expect(words).toContain('n’a pas pu être produite')
    expect(site.output.split(reference).length - 1).toBe(1)
  })
})

describe('the process', () => {
  it('writes nothing into the build, and starts again empty', async () => {
    const before = filesOfTheBuild()
    for (const path of ['/en', '/fr', '/en/shop', '/en/faq', '/en/nothing', '/preview/good.token']) await site.text(path)
    cms.change(['globals:site'])
    await new Promise((done) => setTimeout(done, 3000))
    await site.text('/en')
    expect(filesOfTheBuild()).toEqual(before)

    cms.content.siteName = 'Renamed while it was off'
    expect(await site.stop()).toBe(0)
    await site.start()
    expect(await site.text('/en')).toContain('Renamed while it was off')
    expect(filesOfTheBuild()).toEqual(before)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with 0 on %s', async (signal) => {
    const other = new StorefrontProcess(await findFreePort(), cms.url)
    await other.start()
    await other.text('/en')
    expect(await other.stop(signal)).toBe(0)
  })

  it('says in one sentence why it doesn’t start', async () => {
    const misplaced = new StorefrontProcess(await findFreePort(), cms.url, { PAYLOAD_SECRET: 'a-secret-of-the-cms-that-is-long-enough' })
    await expect(misplaced.start()).rejects.toThrow(/PAYLOAD_SECRET: belongs to the CMS alone/)
  })
})
