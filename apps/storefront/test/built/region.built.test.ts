import { FakeCms } from '../fake-cms.ts'
import { agedBooks, frozenSet } from '../rules.ts'
import { findFreePort, StorefrontProcess } from '../storefront-process.ts'

jest.setTimeout(60_000)

const cms = new FakeCms()
let site: StorefrontProcess

beforeAll(async () => {
  cms.content.products.set('aged-product', { title: 'The aged product', classes: ['book'] })
  cms.ruleSets = [frozenSet({ more: [agedBooks] })]
  await cms.start()
  site = new StorefrontProcess(await findFreePort(), cms.url)
  await site.start()
})
afterAll(async () => {
  await site.stop()
  await cms.stop()
})

/** A browser's jar, as small as can be. */
class Jar {
  readonly cookies = new Map<string, string>()
  take(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
  get header(): Record<string, string> {
    return this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}
  }
  async get(path: string): Promise<Response> {
    return this.take(await site.get(path, this.header))
  }
  async send(path: string, fields: Record<string, string>, headers: Record<string, string> = { origin: site.url }): Promise<Response> {
    return this.take(await fetch(site.url + path, { method: 'POST', body: new URLSearchParams(fields), headers: { ...this.header, ...headers }, redirect: 'manual' }))
  }
  async levelOf(slug: string): Promise<string | undefined> {
    return /<main[^>]* data-gate-level="(\w+)"/.exec(await (await this.get(`/en/shop/${slug}`)).text())?.[1]
  }
}

describe('choosing a place', () => {
  it('changes what may be shown from the next page on, and is said in the header and on the page', async () => {
    const jar = new Jar()
    expect(await jar.levelOf('second-product')).toBe('information')
    const answer = await jar.send('/en/region', { place: 'CA-ON' })
    expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([303, '/en/region?kept=1', 'no-store'])
    expect(answer.headers.get('set-cookie')).toMatch(/^storefront-place=CA-ON\.\d{4}-\d\d-\d\d; Path=\/; Max-Age=2592000; SameSite=Lax; HttpOnly$/)
    const page = await jar.get('/en/region?kept=1')
    const html = await page.text()
    expect(html).toContain('We take it that you are in Ontario, Canada.')
    expect(html).toMatch(/<option value="CA-ON" selected/)
    expect([page.headers.get('cache-control'), page.headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex'])
    expect(jar.cookies.get('storefront-place-shown')).toBe('Ontario|Ontario')
    expect(await jar.levelOf('second-product')).toBe('purchase')
    await jar.send('/en/region', { forget: 'place' })
    expect([...jar.cookies.keys()]).not.toContain('storefront-place')
    expect(await jar.levelOf('second-product')).toBe('information')
    expect([...jar.cookies.keys()]).toEqual([])
  })

  it('leads back to the page that one came from, and nowhere else', async () => {
    const back = async (from: string) => (await new Jar().send('/fr/region', { place: 'CA', from })).headers.get('location')
    expect(await back('/shop/second-product')).toBe('/fr/shop/second-product')
    for (const from of ['//evil.example', 'https://evil.example', '/../x', '/shop?x=//evil.example', '/\\evil.example', '']) expect(await back(from)).toBe('/fr/region?kept=1')
  })

  it.each([
    ['a place that isn’t one', { place: 'XX' }, /this one isn’t on it/], ['nothing at all', {}, /Choose a place from the list\./], ['a date that is none', { place: '', birthDate: '2026-02-30' }, /year, month and day/],
  ])('names the field for %s, with 422, and keeps what was typed', async (_what, fields: Record<string, string>, said) => {
    const answer = await new Jar().send('/en/region', fields)
    const html = await answer.text()
    expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('cache-control')]).toEqual([422, null, 'no-store'])
    expect(said.test(html)).toBe(true)
    expect(html.includes('<div class="problem-summary"')).toBe(true)
    if (fields.birthDate) expect(html.includes('value="2026-02-30"')).toBe(true)
    const words = html.slice(0, html.indexOf('</main>')).replace(/<[^>]*>/g, ' ')
    expect(/forbidden|illegal|invalid|oops|sorry/i.exec(words)).toBeNull()
  })

  it('takes forms of this site alone, as forms, of their size', async () => {
    const jar = new Jar()
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }] as Record<string, string>[]) expect((await jar.send('/en/region', { place: 'CA' }, headers)).status).toBe(403)
    expect((await jar.send('/en/region', { place: 'A'.repeat(200_000) })).status).toBe(413)
    expect((await fetch(`${site.url}/en/region`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(415)
    for (const path of ['/en', '/en/shop', '/region', '/en/region/', '/d/en/region', '/en/nothing']) expect([path, (await jar.send(path, { place: 'CA' })).status]).toEqual([path, 405])
    expect(jar.cookies.size).toBe(0)
  })
})

describe('saying one’s age', () => {
  it('is asked only where a rule needs it', async () => {
    const html = async (jar: Jar) => (await jar.get('/en/region')).text()
    const jar = new Jar()
    await jar.send('/en/region', { place: 'NL' })
    expect(await html(jar)).not.toContain('name="birthDate"')
    await jar.send('/en/region', { place: 'CA-ON' })
    expect(await html(jar)).toContain('name="birthDate"')
  })

  it('unlocks what needs it, is remembered as a group, and can be forgotten', async () => {
    const jar = new Jar()
    await jar.send('/en/region', { place: 'CA-ON' })
    expect(await jar.levelOf('aged-product')).toBe('information')
    const answer = await jar.send('/en/region', { place: 'CA-ON', birthDate: '1980-04-30', from: '/shop/aged-product' })
    expect(answer.headers.get('location')).toBe('/en/shop/aged-product')
    expect(answer.headers.getSetCookie().join()).not.toMatch(/1980|04-30/)
    expect(jar.cookies.get('storefront-age')).toMatch(/^19-\.\d+\./)
    expect(await jar.levelOf('aged-product')).toBe('purchase')
    expect(await (await jar.get('/en/region')).text()).toContain('19 or older')
    await jar.send('/en/region', { forget: 'age' })
    expect(await jar.levelOf('aged-product')).toBe('information')
  })

  it('doesn’t unlock it for who is younger, nor for a forged group', async () => {
    const jar = new Jar()
    await jar.send('/en/region', { place: 'CA-ON', birthDate: '2020-01-01' })
    expect(jar.cookies.get('storefront-age')).toMatch(/^0-19\./)
    expect(await jar.levelOf('aged-product')).toBe('information')
    jar.cookies.set('storefront-age', (jar.cookies.get('storefront-age') ?? '').replace('0-19', '19-'))
    expect(await jar.levelOf('aged-product')).toBe('information')
  })
})
