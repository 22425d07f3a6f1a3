import { commentTargetSchema, type CommentTarget } from '@gatehouse/contract'

// Below each text stand the page to write a comment and the one that says thanks. Paths are those below `/{lang}`.

export const textPath = ({ collection, slug }: CommentTarget): string => `/${collection}/${slug}`
export const writePath = (target: CommentTarget): string => `${textPath(target)}/comment`
export const sentPath = (target: CommentTarget): string => `${writePath(target)}/sent`

/** The text to which one of these pages belongs, and which of the two it is; null for any other path. */
export function commentPageAt(path: string): { target: CommentTarget; page: 'write' | 'sent' } | null {
  const parts = /^\/([a-z]+)\/([^/]+)\/comment(\/sent)?$/.exec(path)
  if (!parts) return null
  const [, collection, slug, end] = parts
  const target = commentTargetSchema.safeParse({ collection, slug })
  return target.success ? { target: target.data, page: end ? 'sent' : 'write' } : null
}
