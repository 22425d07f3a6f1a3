import { deskAt, isDynamic, keptFromRobots, statusOf } from './dynamic-pages.ts'
import { robotsAnswer } from './robots.ts'

describe('pages for one visitor', () => {
  it('are known by their path alone', () => {
    expect(isDynamic('/search')).toBe(true)
    for (const path of ['', '/searching', '/search/', '/search/more', '/a/search', '/Search']) expect(isDynamic(path)).toBe(false)
  })

  it('of the shop have a desk, and no other', () => {
    expect(['/cart', '/checkout', '/search', '/region', '/cart/more', ''].map(deskAt)).toEqual(['cart', 'checkout', null, null, null, null])
  })

  it('an order has a page only where a token can stand', () => {
    expect(deskAt(`/orders/${'aZ0_-'.repeat(8)}abc`)).toBe('order')
    for (const path of ['/orders', '/orders/', '/orders/short', `/orders/${'a'.repeat(42)}`, `/orders/${'a'.repeat(44)}`, `/orders/${'a'.repeat(42)}.`, `/orders/${'a'.repeat(43)}/`]) expect([path, isDynamic(path)]).toEqual([path, false])
    expect(keptFromRobots).toEqual(expect.arrayContaining(['/en/orders/', '/fr/orders/']))
  })

  it('go out as 400 where the address asks what can’t be answered', () => {
    const status = (query: string) => statusOf('/search', new URLSearchParams(query))
    expect([status(''), status('q=pain'), status(`q=${'a'.repeat(201)}`), status('q=pain&kind=none')]).toEqual([200, 200, 400, 400])
    expect(statusOf('/shop', new URLSearchParams())).toBe(200)
  })
})

it('robots are told where all pages are listed, and what to leave alone', () => {
  const { status, headers, body } = robotsAnswer('https://example.test')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  const lines = body.toString().split('\n')
  expect(lines[0]).toBe('User-agent: *')
  expect(lines).toEqual(expect.arrayContaining(['Disallow: /preview/', 'Disallow: /en/search', 'Disallow: /fr/search', 'Sitemap: https://example.test/sitemap.xml']))
  expect(lines).not.toContain('Disallow: /')
  expect(keptFromRobots.every((path) => path.startsWith('/en/') || path.startsWith('/fr/'))).toBe(true)
})
