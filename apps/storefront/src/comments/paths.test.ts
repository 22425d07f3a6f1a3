import { commentPageAt, sentPath, writePath } from './paths.ts'

it('finds the text of its pages', () => {
  const target = { collection: 'guides', slug: 'legal-access-in-canada' } as const
  expect(commentPageAt(writePath(target))).toEqual({ target, page: 'write' })
  expect(commentPageAt(sentPath(target))).toEqual({ target, page: 'sent' })
})

it.each(['', '/articles/x', '/articles/x/comment/', '/articles/x/comment/sent/', '/articles/x/comment/sent/sent', '/articles/comment', '/shop/lions-mane/comment', '/articles/x/y/comment', '/articles/../comment', '/articles/X/comment', '/articles//comment', '/x/articles/x/comment'])('%j is none of them', (path) => {
  expect(commentPageAt(path)).toBeNull()
})
