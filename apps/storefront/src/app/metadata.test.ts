import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { layout, picture } from '../../test/page-content.ts'
import { pageMetadata, unlistedMetadata } from './metadata.ts'

const seo = { title: 'Legal access', description: 'Who acts' }
const page = { layout, path: '/guides/legal-access-in-canada', seo }

beforeAll(() => { jest.replaceProperty(process, 'env', { SERVICE_KEY: 'a-service-key-for-tests-only-0123456789', AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef', NODE_ENV: 'test' }) })

describe('what a page tells search engines', () => {
  it('is its title with the name of the site, its own address, and its other language', () => {
    const { title, alternates, robots } = pageMetadata({ ...page, lang: 'fr', translations: ['en', 'fr'] })
    expect(title).toBe('Legal access · Lamella & Margin')
    expect(alternates?.canonical).toBe('/fr/guides/legal-access-in-canada')
    expect(alternates?.languages).toEqual({ 'en-CA': '/en/guides/legal-access-in-canada', 'fr-CA': '/fr/guides/legal-access-in-canada', 'x-default': '/en/guides/legal-access-in-canada' })
    expect(robots).toBeUndefined()
  })

  it('points a French page with an English text to the English one', () => {
    const { alternates, openGraph } = pageMetadata({ ...page, lang: 'fr', textLocale: 'en', translations: ['en'] })
    expect(alternates?.canonical).toBe('/en/guides/legal-access-in-canada')
    expect(alternates?.languages).not.toHaveProperty('fr-CA')
    expect(openGraph).toMatchObject({ url: '/en/guides/legal-access-in-canada', locale: 'en_CA' })
  })

  it('names the feeds of the page’s language, whatever language its text is in', () => {
    const { alternates } = pageMetadata({ ...page, lang: 'fr', textLocale: 'en', translations: ['en'] })
    expect(alternates?.types).toEqual({ 'application/rss+xml': [{ url: '/fr/feed.xml', title: layout.siteName }], 'application/feed+json': [{ url: '/fr/feed.json', title: layout.siteName }] })
  })

  it('says of a text who wrote it, when, and in which other language it can be had', () => {
    const article = { publishedOn: '2026-09-30', authors: ['Maren Oyelaran'], topics: ['Pain', 'Law'] }
    expect(pageMetadata({ ...page, lang: 'en', article }).openGraph).toMatchObject({ type: 'article', publishedTime: '2026-09-30', authors: ['Maren Oyelaran'], section: 'Pain', tags: ['Pain', 'Law'], alternateLocale: 'fr_CA' })
    expect(pageMetadata({ ...page, lang: 'en', translations: ['en'] }).openGraph).not.toHaveProperty('alternateLocale')
    expect(pageMetadata({ ...page, lang: 'en' }).openGraph).toMatchObject({ type: 'website' })
  })

  it('offers a photograph for link previews, and the mark of the house where there is only a drawing or nothing', () => {
    const shown = (more: Partial<Parameters<typeof pageMetadata>[0]>) => { const { openGraph, twitter } = pageMetadata({ ...page, lang: 'en', ...more }); return { images: openGraph?.images, twitter } }
    expect(shown({ picture: { ...picture, url: '/media/photo.webp' } })).toEqual({ images: [expect.objectContaining({ url: '/media/photo.webp' })], twitter: { card: 'summary_large_image' } })
    const mark = { images: [{ url: '/preview.png', width: 1200, height: 630, alt: layout.siteName }], twitter: { card: 'summary' } }
    for (const more of [{ picture: { ...picture, url: '/media/print.svg' } }, { picture: null }, {}]) expect(shown(more)).toEqual(mark)
    const png = readFileSync(join(import.meta.dirname, '../../public/preview.png'))
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630])
  })
})

it('a page that isn’t for lists has no canonical address and asks not to be listed', () => {
  const metadata = unlistedMetadata('Search', layout.siteName)
  expect(metadata).toMatchObject({ title: 'Search · Lamella & Margin', robots: { index: false, follow: true } })
  expect(metadata).not.toHaveProperty('alternates')
  expect(unlistedMetadata('Draft', undefined, { follow: false })).toMatchObject({ title: 'Draft', robots: { index: false, follow: false } })
})
