import { isReservedSlug, reservedSegments } from '@gatehouse/contract'
import type { Payload } from 'payload'
import { paragraph, richText } from '../../../tests/support/content.ts'
import { sure } from '../../../tests/support/sure.ts'
import { testPayload, type TestCms } from '../../../tests/support/test-payload.ts'
import { standingPaths } from '../../site/paths.ts'

let cms: TestCms
let payload: Payload
beforeAll(async () => {
  cms = await testPayload()
  payload = cms.payload
})
afterAll(() => cms.end())

const publish = (data: object) => payload.create({
  collection: 'pages', locale: 'en', data: { title: 'A page', lead: 'A lead', body: richText(paragraph('Words')), _status: 'published', ...data } as never,
})
async function refusalOf(saving: Promise<unknown>): Promise<string | null> {
  try {
    await saving
    return null
  } catch (error) {
    return sure((error as { data: { errors: { path: string; message: string }[] } }).data.errors.find(({ path }) => path === 'slug')).message
  }
}

describe('the address of a standing page', () => {
  test.each(['about-us', 'legal/notice', 'corrections'])('may be %s', async (slug) => {
    expect((await publish({ slug })).slug).toBe(slug)
  })

  test.each(['articles', 'shop', 'region', 'search', 'legal', 'preview', 'v', 'en'])('may not be %s, which is the site’s own', async (slug) => {
    expect(await refusalOf(publish({ slug }))).toContain('The site itself')
  })

  test.each(['legal/a/b', 'shop/thing', '/about', 'legal/', 'About', 'legal--x'])('may not have the shape %s', async (slug) => {
    expect(await refusalOf(publish({ slug }))).toContain('lower-case')
  })

  test('is made from the title, unless the site has that one', async () => {
    expect((await publish({ title: 'How to reach us' })).slug).toBe('how-to-reach-us')
    expect(await refusalOf(publish({ title: 'Shop' }))).toContain('The site itself')
  })

  test('is fixed once it was public, also below /legal', async () => {
    const { id } = await publish({ slug: 'legal/imprint' })
    expect(await refusalOf(payload.update({ collection: 'pages', id, locale: 'en', data: { slug: 'imprint', _status: 'published' } }))).toContain('published')
  })
})

test('every page that is there whatever is published has its address reserved, but the one that a standing page goes into', () => {
  const firstParts = standingPaths.map((path) => path.split('/')[1] ?? '').filter((part) => part !== '' && part !== 'corrections')
  expect(firstParts.filter((part) => !isReservedSlug(part))).toEqual([])
  expect(reservedSegments.has('corrections')).toBe(false)
})
