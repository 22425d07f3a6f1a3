import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { commentsTag } from '../../feed/tags.ts'
import { writeChange } from '../../feed/write-change.ts'
import type { Comment } from '../../payload-types.ts'
import { idOf } from '../../site/id-of.ts'

/** What visitors see of a comment, and null where they see nothing of it: it waits, was refused, or lies in the trash. */
function seenOf(comment: Partial<Comment> | undefined): { tag: string; words: string } | null {
  const id = idOf(comment?.target?.value)
  if (!comment?.target || !id || comment.state !== 'shown' || comment.deletedAt) return null
  const { name, text, language, createdAt } = comment
  return { tag: commentsTag(comment.target.relationTo, id), words: JSON.stringify([name, text, language, createdAt]) }
}

const tell = async (req: PayloadRequest, tags: (string | undefined)[]): Promise<void> => {
  const told = [...new Set(tags.filter((tag) => tag !== undefined))]
  if (told.length > 0) await writeChange(req, told)
}

const afterChange: CollectionAfterChangeHook<Comment> = async ({ doc, previousDoc, req }) => {
  const [before, after] = [seenOf(previousDoc), seenOf(doc)]
  if (before?.words !== after?.words || before?.tag !== after?.tag) await tell(req, [before?.tag, after?.tag])
  return doc
}

const afterDelete: CollectionAfterDeleteHook<Comment> = async ({ doc, req }) => {
  await tell(req, [seenOf(doc)?.tag])
  return doc
}

/**
 * Tells the change feed of what visitors see come, change or go under a text, and of nothing else: most saves here are
 * comments that arrive and wait, and pages must not be made anew for them.
 */
export const recordCommentChanges = { afterChange: [afterChange], afterDelete: [afterDelete] }
