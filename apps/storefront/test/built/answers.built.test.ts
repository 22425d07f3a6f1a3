import { brotliDecompressSync } from 'node:zlib'
import { get as httpGet } from 'node:http'
import { FakeCms } from '../fake-cms.ts'
import { findFreePort, StorefrontProcess } from '../storefront-process.ts'

jest.setTimeout(60_000)

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

const pages = ['/en', '/fr', '/en/articles/first-article', '/fr/guides/first-guide', '/en/faq', '/en/articles', '/fr/guides', '/en/topics/topic', '/fr/authors/ada', '/en/about', '/fr/legal/privacy', '/en/corrections', '/fr/region', '/en/shop', '/fr/shop/first-product', '/en/nothing', '/en/articles/first-article/comment', '/fr/guides/first-guide/comment/sent', '/preview/good.token', '/en/search', '/fr/search?q=first']
const innerHeader = /^(x-middleware-|x-nextjs-|x-next-|x-inner-|x-matched-path|x-invoke-|x-powered-by|server$)/

describe('every page', () => {
  it.each(pages)('%s comes with the security headers and without inner ones', async (path) => {
    const { headers } = await site.get(path)
    expect([...headers.keys()].filter((name) => innerHeader.test(name))).toEqual([])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it.each(pages)('%s runs files of the site alone, and Next only in a preview', async (path) => {
    const response = await site.get(path)
    const policy = response.headers.get('content-security-policy') ?? ''
    const allowed = policy.split('; ').find((part) => part.startsWith('script-src ')) ?? ''
    const nonce = /'nonce-([^']+)'/.exec(allowed)?.[1]
    const html = await response.text()
    const scripts = [...html.matchAll(/<script((?:\s[^>]*)?)>/g)].map(([, attributes]) => attributes ?? '').filter((attributes) => !attributes.includes('ld+json'))
    if (path.startsWith('/preview/')) {
      expect(nonce).toBeDefined()
      expect(scripts.length).toBeGreaterThan(3)
      for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`)
      // It writes into the page, so it comes only once React has found the page as it was sent.
      expect(html).not.toContain('/page.js')
    } else {
      expect(allowed).toBe("script-src 'self'")
      expect(scripts.map((attributes) => /\ssrc="([^"]*)"/.exec(attributes)?.[1]).sort()).toEqual(['/page.js', '/place.js', '/theme.js'])
      expect(html).not.toMatch(/__next_f|as="script"/)
    }
    expect(site.output).not.toMatch(/inline script that the policy refuses/)
  })

  it('has scripts that are there', async () => {
    for (const path of ['/page.js', '/place.js', '/theme.js']) {
      const { status, headers } = await site.get(path)
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'text/javascript; charset=utf-8'])
    }
  })

  it('is a page for the client router’s requests too', async () => {
    const [page, routed] = await Promise.all([site.get('/en/shop'), site.get('/en/shop', { rsc: '1', 'next-router-prefetch': '1' })])
    expect([routed.status, routed.headers.get('content-type'), await routed.text()]).toEqual([200, 'text/html; charset=utf-8', await page.text()])
  })
})

describe('a kept page', () => {
  it('says what caches may do with it', async () => {
    expect((await site.get('/en/articles/first-article')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect((await site.get('/en/shop')).headers.get('cache-control')).toBe('private, no-cache')
    expect((await site.get('/en/shop/first-product')).headers.get('cache-control')).toBe('private, no-cache')
  })

  it('isn’t sent twice to who has it', async () => {
    const first = await site.get('/en/faq')
    const again = await site.get('/en/faq', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'))
  })

  it('comes compressed as asked for, with an ETag of its own', async () => {
    const plain = await site.get('/en/articles/first-article', { 'accept-encoding': 'identity' })
    const [status, headers, body] = await new Promise<[number, Record<string, unknown>, Buffer]>((resolve, reject) => {
      httpGet(`${site.url}/en/articles/first-article`, { headers: { 'accept-encoding': 'gzip, br' } }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve([answer.statusCode ?? 0, answer.headers, Buffer.concat(chunks)]))
      }).on('error', reject)
    })
    expect(status).toBe(200)
    expect(headers['content-encoding']).toBe('br')
    expect(headers.etag).not.toBe(plain.headers.get('etag'))
    expect(brotliDecompressSync(body).toString()).toBe(await plain.text())
  })

  it('answers HEAD with the headers alone', async () => {
    const head = await fetch(`${site.url}/en`, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toMatch(/^text\/html/)
  })

  it('is rendered once, whatever query comes with it', async () => {
    await site.get('/fr/faq')
    const reads = cms.reads.length
    for (const query of ['?a=1', '?utm_source=x', '?_rsc=z']) expect((await site.get(`/fr/faq${query}`)).status).toBe(200)
    expect(cms.reads.length).toBe(reads)
  })

  it('shows text as text, whatever stands in it', async () => {
    const html = await site.text('/en/articles/first-article')
    expect(html).not.toMatch(/<script>alert/)
  })
})

describe('languages', () => {
  it('leads to the language of the visitor, and remembers the one that was picked', async () => {
    expect((await site.get('/shop', { 'accept-language': 'fr-CA' })).headers.get('location')).toBe('/fr/shop')
    const picked = await site.get('/fr/shop?lang=fr')
    expect([picked.status, picked.headers.get('location')]).toEqual([303, '/fr/shop'])
    const cookie = picked.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await site.get('/', { cookie, 'accept-language': 'en' })).headers.get('location')).toBe('/fr')
  })

  it('answers an unknown address in the language that it names', async () => {
    const response = await site.get('/fr/rien')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('lang="fr-CA"')
  })
})

describe('files and pictures', () => {
  it('serves the build’s files for good, compressed', async () => {
    const file = /\/_next\/static\/[^"]+\.css/.exec(await site.text('/en'))?.[0] ?? ''
    const response = await site.get(file, { 'accept-encoding': 'br' })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toBe('br')
  })

  it('serves a known picture, shut into a sandbox, and again without a body', async () => {
    const response = await site.get('/media/drawing.svg')
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const again = await site.get('/media/drawing.svg', { 'if-none-match': response.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  it('knows no other picture', async () => {
    expect((await site.get('/media/other.svg')).status).toBe(404)
  })

  it('hands over as a download what isn’t a picture', async () => {
    cms.content.media.set('page.html', { type: 'text/html', body: Buffer.from('<script>alert(1)</script>') })
    cms.change(['media:*'], { isRoutes: true })
    let response = await site.get('/media/page.html')
    for (const end = Date.now() + 2000; response.status === 404 && Date.now() < end;) response = await site.get('/media/page.html')
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-disposition')).toBe('attachment')
  })
})

describe('preview', () => {
  it('shows the draft to who has the token, framed by the CMS alone, kept by nobody', async () => {
    const response = await site.get('/preview/good.token')
    expect(await response.text()).toContain('The draft')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-robots-tag')).toContain('noindex')
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors ${cms.url}`)
  })

  it('has another nonce each time', async () => {
    const nonceOf = async () => /nonce-[^']+/.exec((await site.get('/preview/good.token')).headers.get('content-security-policy') ?? '')?.[0]
    expect(await nonceOf()).not.toBe(await nonceOf())
  })

  it('is a 404 for any other token', async () => {
    expect((await site.get('/preview/forged.token')).status).toBe(404)
  })
})

it('answers /healthz', async () => {
  const response = await site.get('/healthz')
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok', cms: 'ok', ruleSet: { revision: 1, ageMs: expect.any(Number) } }])
})
