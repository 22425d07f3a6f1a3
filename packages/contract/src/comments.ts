import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { tidyLine, tidyText } from './tidy.ts'

/** The longest of each part of a comment, in UTF-16 units, as browsers and databases count. */
export const longestInComment = { name: 80, email: 254, text: 4000 } as const

const isTidyLine = (value: string): boolean => value === tidyLine(value)
const isTidyText = (value: string): boolean => value === tidyText(value)

/** Whether a name can be read aloud: it has a letter or a digit. */
export const hasLetters = (value: string): boolean => /[\p{L}\p{N}]/u.test(value)
/** Whether a text shows anything at all: a letter, a digit or a sign. */
export const showsSomething = (value: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(value)

const untidy = 'has characters or spaces that are not kept'

export const commentNameSchema = z.string().min(1).max(longestInComment.name).refine(isTidyLine, untidy).refine(hasLetters, 'has no letter')
export const commentEmailSchema = z.email().max(longestInComment.email)
export const commentTextSchema = z.string().min(1).max(longestInComment.text).refine(isTidyText, untidy).refine(showsSomething, 'shows nothing')

/** The texts that people can comment on. */
export const commentedCollections = ['articles', 'guides'] as const
export const commentTargetSchema = z.strictObject({ collection: z.enum(commentedCollections), slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,127}$/) })
export type CommentTarget = z.infer<typeof commentTargetSchema>

/**
 * `POST /api/site/comments` (service key): a comment that its writer has confirmed; it waits until someone of the house has
 * read it. `receipt` is the same for the same comment, so that sending it again changes nothing. 201 where it was stored, 200 where it
 * was there; 404 without such a published text, 409 where comments are closed, 429 while too many wait to be read.
 */
export const writtenCommentSchema = z.strictObject({
  target: commentTargetSchema,
  /** The language of the page that it was written under. */
  language: localeSchema,
  name: commentNameSchema,
  email: commentEmailSchema.nullable(),
  text: commentTextSchema,
  receipt: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/),
})
export type WrittenComment = z.infer<typeof writtenCommentSchema>

/** A comment as visitors read it: plain text in paragraphs. The e-mail address never leaves the CMS. */
export const shownCommentSchema = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  name: z.string(),
  text: z.string(),
  /** The language of the page that it was written under; comments in both languages stand under both. */
  language: localeSchema,
  /** The day on which it was sent. */
  writtenOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
})
export type ShownComment = z.infer<typeof shownCommentSchema>

/** The comments under a text: those that were let through, oldest first, and whether more can be written. */
export const commentsViewSchema = z.object({ isOpen: z.boolean(), shown: z.array(shownCommentSchema) })
export type CommentsView = z.infer<typeof commentsViewSchema>
