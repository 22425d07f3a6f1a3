import { Agent, get as httpGet, type IncomingHttpHeaders } from 'node:http'
import { FakeCms } from '../fake-cms.ts'
import { fakePrices } from '../fake-content.ts'
import { frozenSet, stopEverything } from '../rules.ts'
import { findFreePort, StorefrontProcess, waitUntil } from '../storefront-process.ts'

jest.setTimeout(120_000)

// Behind a CDN whose word counts, so that a test can be anywhere.
const originSecret = 'the-secret-of-the-cdn-0123456789'
const cms = new FakeCms()
let site: StorefrontProcess

beforeAll(async () => {
  await cms.start()
  site = new StorefrontProcess(await findFreePort(), cms.url, { TRUST_PROXY: 'cloudflare', ORIGIN_SECRET: originSecret })
  await site.start()
})
afterAll(async () => {
  await site.stop()
  await cms.stop()
})

/** What the CDN adds for a visitor at a place. */
const from = (place: string): Record<string, string> => {
  const [country = '', region] = place.split('-')
  return { 'x-origin-secret': originSecret, 'cf-ipcountry': country || 'XX', ...(region ? { 'cf-region-code': region } : {}) }
}
const at = (path: string, place: string, more: Record<string, string> = {}) => site.get(path, { ...from(place), ...more })
const levelOf = async (path: string, place: string) => /<main[^>]* data-gate-level="(\w+)"/.exec(await (await at(path, place)).text())?.[1]

const places = ['CA-ON', 'CA-QC', 'CA', 'US-TX', 'US-OR', 'NL', 'DE', 'GB', 'AU', '']
const languages = ['en', 'fr'] as const
const names = ['The concealed product', 'Le produit caché']
const hidden = /secret-product|concealed product|produit caché|secret\.png/i
const products = ['first-product', 'second-product', 'third-product', 'quiet-product']

/** Every way in which an amount could stand in a page. */
function traces(slug: string): RegExp {
  const amounts = fakePrices(cms.content, slug).map(({ amountMinor }) => amountMinor)
  return new RegExp(amounts.flatMap((minor) => [minor, `${Math.floor(minor / 100)}[.,]13`]).join('|'))
}

describe.each(places)('for a visitor in %j', (place) => {
  it.each(languages)('no page in %s, feed or data names what is hidden, or prices what is for information', async (lang) => {
    const paths = [
      '', '/shop', '/faq', '/articles/first-article', '/guides/first-guide', '/nothing', '/region', '/search?q=product', '/search?q=produit', '/feed.xml', '/feed.json', ...products.map((slug) => `/shop/${slug}`),
    ]
    const levels = new Map<string, string | undefined>()
    for (const slug of products) levels.set(slug, await levelOf(`/${lang}/shop/${slug}`, place))
    expect(levels.get('quiet-product')).toBe('information')
    for (const path of paths) {
      for (const headers of [{}, { rsc: '1' }] as Record<string, string>[]) {
        const response = await at(`/${lang}${path}`, place, headers)
        const body = await response.text()
        const sent = body + JSON.stringify([...response.headers])
        expect(sent).not.toMatch(hidden)
        expect(sent).not.toMatch(/name="quantity"/)
        if (path.startsWith('/shop')) expect(/<main.*<form.*<\/main>/s.test(body)).toBe(false)
        for (const [slug, level] of levels) if (level === 'information') expect(sent).not.toMatch(traces(slug))
        const own = levels.get(path.replace('/shop/', ''))
        if (own === 'information') expect(sent).not.toMatch(/"Offer"|"Product"/)
        // Its neighbour, so that the traces are known to find what is there.
        if (own === 'purchase' && !headers.rsc) expect(sent).toMatch(traces(path.replace('/shop/', '')))
      }
    }
  })

  it.each(languages)('a search in %s for a name of what is hidden, in either language, is one for what never was', async (lang) => {
    // What was asked stands in the page again, so both are asked for words that are of one length and nowhere else.
    const answers = async (words: string) => {
      const response = await at(`/${lang}/search?q=${encodeURIComponent(words)}`, place)
      const body = (await response.text()).replaceAll(words, 'WORDS').replaceAll(encodeURIComponent(words), 'WORDS').replaceAll(words.replaceAll(' ', '+'), 'WORDS').replaceAll(encodeURIComponent(words).replaceAll('%20', '+'), 'WORDS')
      return [response.status, /<main.*<\/main>/s.exec(body)?.[0]]
    }
    const never = await answers('The vanished product')
    expect(never).toEqual([200, expect.stringContaining('/articles/first-article')])
    for (const name of names) expect(await answers(name)).toEqual(never)
    expect((await answers('The described product'))[1]).toContain('/shop/quiet-product')
  })

  it('what is hidden is a 404 under every spelling, the same as what never was, its picture included', async () => {
    for (const [lang, more] of [['en', {}], ['fr', { 'accept-encoding': 'br' }]] as const) {
      const [hidden, never] = await Promise.all(['secret-product', 'never-there'].map((slug) => at(`/${lang}/shop/${slug}`, place, more)))
      expect([hidden?.status, await hidden?.text(), hidden?.headers.get('cache-control'), hidden?.headers.get('x-rule-set')]).toEqual([404, await never?.text(), never?.headers.get('cache-control'), null])
    }
    expect(await (await at('/sitemap.xml', place)).text()).not.toMatch(hidden)
    for (const path of ['/shop/secret-product', '/en/shop/secret-product/', '/en/shop/%73ecret-product', '/en/shop/secret-product?lang=en', '/en/shop/secret-product?_rsc=x', '/media/secret.png', '/media/%73ecret.png']) {
      expect([path, (await at(path, place)).status]).toEqual([path, 404])
      expect((await at(path, place, { rsc: '1' })).status).toBe(404)
    }
    expect((await at('/media/quiet.svg', place)).status).toBe(200)
  })
})

describe('the answer for a place', () => {
  it.each([
    ['second-product', 'CA-ON', 'purchase', '721.13 CAD, before tax'], ['second-product', 'US-TX', 'purchase', '621.13 USD, before tax'], ['second-product', 'NL', 'information', null],
    ['first-product', 'NL', 'purchase', '511.13 EUR, tax included'], ['first-product', 'GB', 'purchase', '711.13 CAD, before tax'], ['third-product', 'CA-QC', 'display', '731.13 CAD, before tax'], ['third-product', '', 'information', null],
  ])('of %s in %j is %s', async (slug, place, level, price) => {
    const html = await (await at(`/en/shop/${slug}`, place)).text()
    expect(/<main[^>]* data-gate-level="(\w+)"/.exec(html)?.[1]).toBe(level)
    const text = html.replace(/<script type="application\/ld\+json">/, '').replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ')
    if (price) expect(text).toContain(price)
    expect(html.includes('"Offer"')).toBe(price !== null)
  })

  it('is private, and says the number of its rules, on a 304 too', async () => {
    const first = await at('/en/shop/first-product', 'CA-ON')
    expect([first.headers.get('cache-control'), first.headers.get('x-rule-set')]).toEqual(['private, no-cache', '1'])
    const again = await at('/en/shop/first-product', 'CA-ON', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([again.status, again.headers.get('cache-control'), again.headers.get('x-rule-set')]).toEqual([304, 'private, no-cache', '1'])
    const picture = await at('/media/second.svg', 'CA-ON')
    expect([picture.headers.get('cache-control'), picture.headers.get('x-rule-set')]).toEqual(['private, no-cache', '1'])
    const text = await at('/en/faq', 'CA-ON', { cookie: 'storefront-place-shown=Ontario|Ontario' })
    expect([text.headers.get('cache-control'), text.headers.get('x-rule-set')]).toEqual(['public, max-age=0, must-revalidate', null])
  })

  it('tells the header once which place is assumed, on an answer that nobody keeps', async () => {
    const first = await at('/en/faq', 'CA-QC')
    expect(first.headers.get('set-cookie')).toMatch(/^storefront-place-shown=Quebec\|Qu%C3%A9bec; Path=\/; Max-Age=\d+; SameSite=Lax$/)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const again = await at('/en/faq', 'CA-QC', { cookie: 'storefront-place-shown=Quebec|Qu%C3%A9bec' })
    expect(again.headers.get('set-cookie')).toBeNull()
    expect((await at('/en/faq', '', { cookie: 'storefront-place-shown=Quebec|Qu%C3%A9bec' })).headers.get('set-cookie')).toMatch(/storefront-place-shown=; .*Max-Age=0/)
    expect((await at('/en/faq', '')).headers.get('set-cookie')).toBeNull()
  })

  it('shares one page among equal answers, and names nothing of who asked', async () => {
    const pages = await Promise.all(['CA-ON', 'CA-SK', 'CA-QC'].map(async (place) => (await at('/en/shop/second-product', place)).text()))
    expect(new Set(pages).size).toBe(1)
    expect(pages[0]).not.toMatch(/Ontario|Saskatchewan/)
  })

  it('isn’t changed by headers that anybody can send', async () => {
    const { 'x-origin-secret': _secret, ...forged } = from('CA-ON')
    for (const headers of [forged, { ...forged, 'x-origin-secret': 'a-guess' }, { 'x-vercel-ip-country': 'CA', 'cloudfront-viewer-country': 'CA', 'x-forwarded-for': '24.48.0.1' }]) {
      expect(/data-gate-level="(\w+)"/.exec(await (await site.get('/en/shop/second-product', headers)).text())?.[1]).toBe('information')
    }
  })

  it('takes a choice inside the evidence for more exact, and adds one that contradicts it', async () => {
    const chosen = (place: string) => ({ cookie: `storefront-place=${place}.${new Date().toISOString().slice(0, 10)}` })
    const level = async (place: string, choice: string) => /data-gate-level="(\w+)"/.exec(await (await at('/en/shop/second-product', place, chosen(choice))).text())?.[1]
    expect(await level('', 'CA-ON')).toBe('purchase')
    expect(await level('CA', 'CA-ON')).toBe('purchase')
    expect(await level('DE', 'CA-ON')).toBe('information')
    expect(await level('CA-ON', 'DE')).toBe('information')
    expect(await level('DE', 'no-place')).toBe('information')
  })

  it('is never another visitor’s, 10,000 times in mixed order', async () => {
    const visitors = [{ place: 'CA-ON', has: /721\.13/, hasNot: /621\.13|521\.13/ }, { place: 'US-TX', has: /621\.13/, hasNot: /721\.13|521\.13/ }, { place: 'NL', has: /describe|read what it is/, hasNot: /[567]21\.13/ }]
    const agent = new Agent({ keepAlive: true, maxSockets: 40 })
    let next = 0
    let seed = 1
    const wrong: string[] = []
    const work = async () => {
      while (next < 10_000) {
        next += 1
        seed = (seed * 48_271) % 2_147_483_647
        const visitor = visitors[seed % visitors.length] ?? visitors[0]
        if (!visitor) return
        const { status, body } = await fetchOver(agent, '/en/shop/second-product', from(visitor.place))
        if (status !== 200 || !visitor.has.test(body) || visitor.hasNot.test(body)) wrong.push(`${visitor.place}: ${status}`)
        // Pages are made anew among it.
        if (next % 1000 === 0) cms.change(['products:second-product'])
      }
    }
    await Promise.all(Array.from({ length: 40 }, work))
    agent.destroy()
    expect(wrong).toEqual([])
  })
})

function fetchOver(agent: Agent, path: string, headers: IncomingHttpHeaders): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    httpGet(site.url + path, { agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }))
    }).on('error', reject)
  })
}

describe('a search', () => {
  it('counts what the visitor may see, and says how far each goes', async () => {
    const found = async (place: string) => (await at('/en/search?q=product', place)).text()
    const [ontario, nowhere] = await Promise.all(['CA-ON', ''].map(found))
    for (const html of [ontario, nowhere]) expect(html).toContain('4 results')
    const levels = (html = '') => [...html.matchAll(/<li data-kind="product" data-gate-level="(\w+)"/g)].map(([, level]) => level)
    expect(levels(ontario)).toEqual(['purchase', 'purchase', 'display', 'information'])
    expect(levels(nowhere)).toEqual(['purchase', 'information', 'information', 'information'])
  })

  it('answers where all that fits is hidden as if it weren’t there, with what fits loosely', async () => {
    const html = await (await at('/en/search?q=concealed', 'CA-ON')).text()
    expect(html).toMatch(/1 result for/)
    expect([...html.matchAll(/<li data-kind="(\w+)".*?<a href="([^"]+)"/gs)].map(([, kind, href]) => [kind, href])).toEqual([['article', '/en/articles/first-article']])
    expect(html).not.toMatch(hidden)
  })

  it('quotes nothing that names what is hidden, and shows every excerpt', async () => {
    const html = await (await at('/en/search?q=product', 'CA-ON')).text()
    expect(html).not.toMatch(hidden)
    expect([...html.matchAll(/<li data-kind="product".*?<\/li>/gs)].map(([item]) => item.includes('It has'))).toEqual([true, true, true, true])
  })
})

describe('a vector from outside', () => {
  it('is a 404, known or not', async () => {
    for (const vector of ['0000000000000000', 'ffffffffffffffff', 'x', 'constructor', '']) {
      for (const path of [`/v/${vector}/en`, `/v/${vector}/en/shop/first-product`, `/./v/${vector}/en/shop`, `/%76/${vector}/fr`]) {
        expect([path, (await at(path, 'CA-ON')).status]).toEqual([path, 404])
      }
    }
  })
})

describe('the rules', () => {
  const seen = (level: string, place = 'CA-ON') => async () => (await levelOf('/en/shop/first-product', place)) === level
  afterEach(async () => {
    cms.isSnapshotGarbage = false
    cms.servedSequence = null
    cms.publish(frozenSet())
    await waitUntil(async () => (await health()).ruleSet?.revision === 1 && (await health()).ruleSet.ageMs < 1000, 3000)
    expect(await seen('purchase')()).toBe(true)
  })
  const health = async () => (await (await site.get('/healthz')).json()) as { status: string; ruleSet: { revision: number; ageMs: number } }

  it('act within a second of being published, and their number is on the answer', async () => {
    cms.publish(frozenSet({ revision: 2, more: [stopEverything] }))
    await waitUntil(seen('information'), 1000)
    expect((await at('/en/shop/first-product', 'CA-ON')).headers.get('x-rule-set')).toBe('2')
    cms.publish(frozenSet({ revision: 3 }))
    await waitUntil(seen('purchase'), 1000)
    expect((await health()).ruleSet).toEqual({ revision: 3, ageMs: expect.any(Number) })
    expect((await health()).ruleSet.ageMs).toBeLessThan(1500)
  })

  it('hide every product where none were published', async () => {
    cms.ruleSets = null
    cms.sequence += 1
    await waitUntil(async () => (await at('/en/shop/first-product', 'CA-ON')).status === 404, 1000)
    const shop = await (await at('/en/shop', 'CA-ON')).text()
    expect(shop).not.toMatch(/product/i)
    expect((await at('/media/second.svg', 'CA-ON')).status).toBe(404)
    expect((await at('/en/guides/first-guide', 'CA-ON')).status).toBe(200)
  })

  it.each([
    ['is garbage', () => { cms.isSnapshotGarbage = true; cms.sequence += 1 }],
    ['is older than the one that is held', () => { cms.ruleSets = [frozenSet({ revision: 9, without: ['print-anywhere'] })]; cms.servedSequence = cms.sequence - 1; cms.sequence += 1 }],
    ['isn’t what its hash says', () => { cms.publish({ ...frozenSet({ revision: 9, without: ['print-anywhere'] }), hash: 'a'.repeat(64) }) }],
  ])('of a snapshot that %s are refused and logged; the last good ones stay, unconfirmed', async (_what, breakIt) => {
    const before = site.output.length
    breakIt()
    await waitUntil(async () => (await health()).ruleSet.ageMs > 1500, 5000)
    expect(await seen('purchase')()).toBe(true)
    expect((await health()).ruleSet.revision).not.toBe(9)
    expect(site.output.slice(before)).toMatch(/the snapshot was not taken/)
  })

  it('follow the clock to a scheduled set, close after 15 s while the CMS is away, and open again with it', async () => {
    const switchAt = Date.now() + 4000
    cms.publish(frozenSet({ revision: 4 }), frozenSet({ revision: 5, effectiveAt: switchAt, more: [{ ...stopEverything, classes: ['book', 'journal'] }] }))
    await waitUntil(async () => (await health()).ruleSet.revision === 4, 1000)
    // What a page reads is at hand; which variant of it is needed, nobody knows yet.
    await Promise.all(['first-product', 'second-product'].map((slug) => levelOf(`/en/shop/${slug}`, 'NL')))
    await cms.stop()
    const awayAt = Date.now()
    expect(await seen('purchase')()).toBe(true)
    await waitUntil(seen('information'), switchAt - Date.now() + 1000)
    expect(Date.now()).toBeGreaterThanOrEqual(switchAt)
    expect((await health()).ruleSet.revision).toBe(5)
    // What the new set doesn't touch goes on, until nobody has confirmed it for 15 s.
    const second = async () => levelOf('/en/shop/second-product', 'CA-ON')
    expect(await second()).toBe('purchase')
    await waitUntil(async () => (await second()) === 'information', 17_000)
    expect(Date.now() - awayAt).toBeGreaterThan(13_500)
    const html = await (await at('/en/shop/second-product', 'CA-ON')).text()
    expect(html).toContain('confirm that our rules are up to date')
    expect(html).not.toMatch(traces('second-product'))
    expect((await site.get('/healthz')).status).toBe(200)
    await cms.start()
    await waitUntil(async () => (await second()) === 'purchase', 3000)
  })
})
