import type { CommentsView } from '@gatehouse/contract'
import { asSystem } from '../access/index.ts'
import type { Article, Guide } from '../payload-types.ts'
import type { TextKind } from './cards.ts'
import type { Documents } from './documents.ts'
import { readGlobal } from './globals.ts'
import { dayOf } from './plain-values.ts'

/** Of a draft: it can't be commented on. */
export const noComments: CommentsView = { isOpen: false, shown: [] }

/** As many stand under one text, read and unread ones together; then it takes no more. */
export const mostUnderText = 200

/** What the house said about new comments, for this text and for all. */
export async function areClosed(documents: Documents, text: Pick<Article | Guide, 'commentsClosed'>): Promise<boolean> {
  const site = await readGlobal(documents, 'site')
  return Boolean(text.commentsClosed || site.commentsClosed)
}

/** The comments under a text that were let through, oldest first, those of both languages: it is one text, and one conversation. */
export async function readComments(documents: Documents, kind: TextKind, text: Article | Guide): Promise<CommentsView> {
  documents.tags.commentsUnder(kind, text.id)
  const { docs } = await documents.payload.find({
    collection: 'comments', where: { and: [{ state: { equals: 'shown' } }, { 'target.relationTo': { equals: kind } }, { 'target.value': { equals: text.id } }] },
    sort: ['createdAt', 'id'], depth: 0, pagination: false, select: { name: true, text: true, language: true, createdAt: true },
    ...asSystem('visitors read the comments that were let through'),
  })
  return {
    isOpen: docs.length < mostUnderText && !(await areClosed(documents, text)),
    shown: docs.map(({ id, name, text: words, language, createdAt }) => ({ id: String(id), name, text: words, language, writtenOn: dayOf(createdAt) ?? '' })),
  }
}
