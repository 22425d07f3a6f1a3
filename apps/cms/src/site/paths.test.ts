import { documentAt, pathOf } from './paths.ts'

describe('the address of a document', () => {
  test.each([
    ['articles', 'a-text', '/articles/a-text'], ['products', 'a-thing', '/shop/a-thing'], ['topics', 'the-law', '/topics/the-law'],
    ['authors', 'ann', '/authors/ann'], ['pages', 'about', '/about'], ['pages', 'legal/privacy', '/legal/privacy'],
  ] as const)('of %s %s is %s, and leads back to it', (collection, slug, path) => {
    expect(pathOf(collection, slug)).toBe(path)
    expect(documentAt(path)).toEqual({ collection, slug })
  })

  test.each(['', '/', '/articles', '/articles/', '/articles/a/b', '/legal/', '/legal/a/b', 'about'])('%j belongs to no document', (path) => {
    expect(documentAt(path)).toBeNull()
  })

  // Whether it exists is for the database to say.
  test('of one part, or below another than a folder of ours, can only be a standing page’s', () => {
    expect(documentAt('/region')).toEqual({ collection: 'pages', slug: 'region' })
    expect(documentAt('/somewhere/else')).toEqual({ collection: 'pages', slug: 'somewhere/else' })
  })
})
