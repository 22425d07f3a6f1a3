import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { richTextSchema } from './rich-text.ts'
import { referenceSchema } from './source.ts'
import { faqViewSchema, layoutViewSchema, personSchema, textCardSchema } from './views.ts'
import { isoDate, languageShape, path, seoSchema } from './view-shapes.ts'

// The pages that gather: lists, topics, people, corrections, places; and the standing pages beside them.

const kindSchema = z.enum(['article', 'guide'])

/** A text in a list that is about texts: what it is and how long it takes, beside what every card says. */
export const listedTextSchema = textCardSchema.extend({ kind: kindSchema, readingMinutes: z.number().int().positive() })
export type ListedText = z.infer<typeof listedTextSchema>

/** The topics under which something is published, in their order: the ways on from a list. */
const topicLinksSchema = z.array(z.object({ title: z.string(), path }))

/** All published articles (newest review first) or guides (in the order that the editors gave them). */
export const textListViewSchema = z.object({ kind: kindSchema, texts: z.array(listedTextSchema), topics: topicLinksSchema })
export type TextListView = z.infer<typeof textListViewSchema>

const questionsSchema = faqViewSchema.shape.groups.element.shape.entries
export type Question = z.infer<typeof questionsSchema>[number]

/** A topic with what is published under it. A topic with nothing published has no page. */
export const topicViewSchema = z.object({
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  articles: z.array(listedTextSchema),
  guides: z.array(listedTextSchema),
  questions: questionsSchema,
  references: z.array(referenceSchema),
  /** This topic among them. */
  topics: topicLinksSchema,
})
export type TopicView = z.infer<typeof topicViewSchema>

/** Someone who writes or reviews, with what of theirs is published. Both lists may be empty. */
export const authorViewSchema = z.object({
  person: personSchema,
  /** Plain words; an empty line parts paragraphs. */
  bio: z.string(),
  wrote: z.array(listedTextSchema),
  reviewed: z.array(listedTextSchema),
  /** The page on how texts are reviewed, where it is published. */
  reviewPath: path.nullable(),
})
export type AuthorView = z.infer<typeof authorViewSchema>

/** A standing page, such as who we are. Nobody signs it: the house itself speaks. */
export const pageViewSchema = z.object({
  /** Its address below `/{lang}/`, such as `about` or `legal/privacy`. */
  slug: z.string(),
  ...languageShape,
  title: z.string(),
  lead: z.string(),
  body: richTextSchema,
  references: z.array(referenceSchema),
  seo: seoSchema,
})
export type PageView = z.infer<typeof pageViewSchema>

/** Every dated correction of what is published, newest first, and the standing page about them, if there is one. */
export const correctionsViewSchema = z.object({
  page: pageViewSchema.nullable(),
  corrections: z.array(z.object({
    date: isoDate,
    text: z.string(),
    /** English where a correction hasn't been written in French yet. */
    textLocale: localeSchema,
    /** The text that was corrected. */
    of: z.object({ kind: kindSchema, path, title: z.string(), textLocale: localeSchema }),
  })),
})
export type CorrectionsView = z.infer<typeof correctionsViewSchema>

/** What there is by country: the help lines, and what to read on the law there. */
export const regionViewSchema = z.object({
  countries: z.array(layoutViewSchema.shape.helpLines.element.extend({
    reading: z.array(z.object({ path, title: z.string(), textLocale: localeSchema })),
  })),
})
export type RegionView = z.infer<typeof regionViewSchema>
