import { KnownPaths } from '../gate/known-paths.ts'
import { findDestination, findProperAddress } from './destination.ts'

const known = new KnownPaths({ epoch: 'e', sequence: 1, routes: [{ path: '' }, { path: '/shop' }, { path: '/shop/a-thing' }], media: ['a picture.svg'] })
const hasFile = (path: string) => path === '/_next/static/chunks/known.js' || path === '/icon.svg'
const find = (path: string) => findDestination(path, { known, hasFile })

describe('finding where an address leads', () => {
  it('leads to a page that the snapshot lists, in each language', () => {
    expect(find('/en')).toEqual({ to: 'page', lang: 'en', path: '' })
    expect(find('/fr/shop/a-thing')).toEqual({ to: 'page', lang: 'fr', path: '/shop/a-thing' })
  })

  it.each(['/en/shop/other', '/en/not-found-page', '/en//shop', '/EN', '/en/shop/a-thing/more'])('knows no page at %s', (path) => {
    expect(find(path).to).toBe('no-page')
  })

  it.each(['/v/bc/en', '/v', '/V/bc/en', '/internal/revalidate', '/internal', '/index', '/_not-found', '/api/site/home'])('leads to no inner page from %s', (path) => {
    expect(find(path)).toEqual({ to: 'no-page', lang: null })
  })

  it('asks for the language only where the page exists', () => {
    expect(find('/')).toEqual({ to: 'language', path: '' })
    expect(find('/shop')).toEqual({ to: 'language', path: '/shop' })
    expect(find('/shop/')).toEqual({ to: 'language', path: '/shop' })
    expect(find('/other')).toEqual({ to: 'no-page', lang: null })
  })

  it('sends an address with a slash at its end to the proper one, if that exists', () => {
    expect(find('/en/shop/')).toEqual({ to: 'proper-address', location: '/en/shop' })
    expect(find('/en/')).toEqual({ to: 'proper-address', location: '/en' })
    expect(find('/en/other/')).toEqual({ to: 'no-page', lang: 'en' })
    expect(find('/en/shop//').to).toBe('no-page')
  })

  it('serves files and pictures by their exact names', () => {
    expect(find('/_next/static/chunks/known.js')).toEqual({ to: 'file', path: '/_next/static/chunks/known.js' })
    expect(find('/_next/static/chunks/other.js')).toEqual({ to: 'no-file' })
    expect(find('/_next/image')).toEqual({ to: 'no-file' })
    expect(find('/media/a picture.svg')).toEqual({ to: 'media', name: 'a picture.svg' })
    expect(find('/media/other.svg')).toEqual({ to: 'no-file' })
    expect(find('/media/../a picture.svg')).toEqual({ to: 'no-file' })
  })

  it('leads to the search whatever is published, in each language', () => {
    expect(find('/en/search')).toEqual({ to: 'dynamic', lang: 'en', path: '/search' })
    expect(find('/search')).toEqual({ to: 'language', path: '/search' })
    expect(find('/fr/search/')).toEqual({ to: 'proper-address', location: '/fr/search' })
    expect(find('/fr/search/more').to).toBe('no-page')
    expect(find('/d/en/search')).toEqual({ to: 'no-page', lang: null })
  })

  it('leads machines to the sitemap, the feeds of each language, and what robots may do', () => {
    expect(find('/sitemap.xml')).toEqual({ to: 'listing', lang: null, path: '/sitemap.xml' })
    expect(find('/fr/feed.xml')).toEqual({ to: 'listing', lang: 'fr', path: '/feed.xml' })
    expect(find('/en/feed.json')).toEqual({ to: 'listing', lang: 'en', path: '/feed.json' })
    expect(find('/robots.txt')).toEqual({ to: 'robots' })
    for (const path of ['/feed.xml', '/en/sitemap.xml', '/en/feed.xml/', '/en/feed.rss', '/de/feed.xml', '/en/robots.txt']) expect(find(path).to).toBe('no-page')
  })

  it('lets only tokens through to the preview', () => {
    expect(find('/preview/abc.DEF-_~1')).toEqual({ to: 'preview', token: 'abc.DEF-_~1' })
    expect(find('/preview/a/b').to).toBe('no-page')
    expect(find('/preview/a%b').to).toBe('no-page')
  })

  it('can say nothing of pages before the first snapshot, but of health and files', () => {
    const places = { known: null, hasFile }
    expect(findDestination('/fr/shop', places)).toEqual({ to: 'unavailable', lang: 'fr' })
    expect(findDestination('/', places)).toEqual({ to: 'unavailable', lang: null })
    expect(findDestination('/fr/search', places)).toEqual({ to: 'unavailable', lang: 'fr' })
    expect(findDestination('/sitemap.xml', places)).toEqual({ to: 'unavailable', lang: null })
    expect(findDestination('/healthz', places)).toEqual({ to: 'healthz' })
    expect(findDestination('/robots.txt', places)).toEqual({ to: 'robots' })
    expect(findDestination('/icon.svg', places)).toEqual({ to: 'file', path: '/icon.svg' })
  })
})

describe('the one address of a thing', () => {
  const properOf = (path: string, written: string) => findProperAddress(find(path), written)

  it.each(['/%65n/shop', '/en%2fshop', '/en%2Fshop', '/./en/shop', '/x/../en/shop', '/en\\shop', '/en/%73hop', '/en/shop#x'])('is where %s is sent', (written) => {
    expect(properOf('/en/shop', written)).toBe('/en/shop')
  })

  it('is left alone, and so is what leads on or nowhere', () => {
    expect(properOf('/en/shop', '/en/shop')).toBeNull()
    expect(properOf('/healthz', '/healthz')).toBeNull()
    expect(properOf('/shop', '/%73hop')).toBeNull()
    expect(properOf('/en/other', '/en%2Fother')).toBeNull()
  })

  it('holds for files and pictures, whichever way a browser writes a sign in a name', () => {
    expect(properOf('/icon.svg', '/%69con.svg')).toBe('/icon.svg')
    expect(properOf('/media/a picture.svg', '/media/a%20picture.svg')).toBeNull()
    expect(properOf('/media/a picture.svg', '/media%2Fa%20picture.svg')).toBe('/media/a%20picture.svg')
  })
})
