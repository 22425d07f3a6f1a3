import { z } from 'zod'
import { commentsViewSchema } from './comments.ts'
import { localeSchema } from './locale.ts'
import { pictureSchema } from './media.ts'
import { priceSchema } from './money.ts'
import { richTextSchema, simpleTextSchema } from './rich-text.ts'
import { referenceSchema } from './source.ts'
import { isoDate, languageShape, path, seoSchema } from './view-shapes.ts'

// What each page needs, whole: one read a page, every reference resolved, nothing unpublished in it.

export const personSchema = z.object({
  slug: z.string(),
  name: z.string(),
  /** What they do, in the page's language: "science editor". */
  jobTitle: z.string(),
  /** Letters after the name: "MD, FRCPC". Empty if none. */
  credentials: z.string(),
  /** True for the invented people of the demo; pages say so. */
  isDemo: z.boolean(),
})
export type Person = z.infer<typeof personSchema>

/** The frame of every page: the publisher, navigation, help lines. Paths are below `/{lang}`. */
export const layoutViewSchema = z.object({
  siteName: z.string(),
  description: z.string(),
  tagline: z.string(),
  footnote: z.string(),
  header: z.array(z.object({ label: z.string(), path })),
  footer: z.array(z.object({ title: z.string(), links: z.array(z.object({ label: z.string(), path })) })),
  /** Crisis and emergency lines by country, in the order to show. */
  helpLines: z.array(z.object({ country: z.string(), lines: z.array(z.object({ label: z.string(), number: z.string(), tel: z.string() })) })),
  /** Whether the shop takes orders; absent is off. */
  checkout: z.enum(['off', 'gated']).optional(),
})
export type LayoutView = z.infer<typeof layoutViewSchema>

/** A text in a list. */
export const textCardSchema = z.object({
  path, title: z.string(), summary: z.string(), picture: pictureSchema.nullable(), lastReviewed: isoDate.nullable(), reviewer: personSchema.nullable(), textLocale: localeSchema,
})
export type TextCard = z.infer<typeof textCardSchema>

/** How much there is of a variant, in words: the number is nobody's business. */
export const stockStateSchema = z.enum(['in-stock', 'few-left', 'out-of-stock'])
export type StockState = z.infer<typeof stockStateSchema>

/** What can be bought of a product. Shown at `display` and above only. */
export const productVariantSchema = z.object({ id: z.string(), sku: z.string(), label: z.string(), prices: z.array(priceSchema), stockState: stockStateSchema })
export type ProductVariant = z.infer<typeof productVariantSchema>

/**
 * A product in a list. `group` is the shelf it stands on. `prices` are the lowest of its variants in each currency, to be shown at
 * `display` and above only.
 */
export const productCardSchema = z.object({
  path, slug: z.string(), title: z.string(), summary: z.string(), group: z.string(), picture: pictureSchema.nullable(), textLocale: localeSchema,
  prices: z.array(priceSchema).optional(),
})
export type ProductCard = z.infer<typeof productCardSchema>

export const homeViewSchema = z.object({
  creed: z.string(),
  seo: seoSchema,
  lead: textCardSchema.nullable(),
  guides: z.array(textCardSchema),
  products: z.array(productCardSchema),
  /** What changed in the law, newest first, each with its source. */
  lawLog: z.array(z.object({ date: isoDate, title: z.string(), text: z.string(), source: z.object({ kindInWords: z.string(), title: z.string() }) })),
  review: z.object({
    title: z.string(), text: z.string(), picture: pictureSchema.nullable(),
    /** The page that says it at length, where it is published. */
    path: path.nullable(),
  }),
})
export type HomeView = z.infer<typeof homeViewSchema>

/** An article or a guide: the same shape, told apart by `kind`. */
export const textViewSchema = z.object({
  kind: z.enum(['article', 'guide']),
  slug: z.string(),
  ...languageShape,
  title: z.string(),
  lead: z.string(),
  picture: pictureSchema.nullable(),
  pictureCaption: z.string(),
  topics: z.array(z.string()),
  /** The same topics with the paths of their pages. */
  topicLinks: z.array(z.object({ title: z.string(), path })),
  authors: z.array(personSchema),
  reviewer: personSchema.nullable(),
  /** The page on how texts are reviewed, where it is published. */
  reviewPath: path.nullable(),
  publishedOn: isoDate.nullable(),
  /** Date of the last medical review, set by hand; never the date of the last edit. */
  lastReviewed: isoDate.nullable(),
  readingMinutes: z.number().int().positive(),
  body: richTextSchema,
  references: z.array(referenceSchema),
  corrections: z.array(z.object({ date: isoDate, text: z.string() })),
  related: z.array(textCardSchema),
  /** A preview has none. */
  comments: commentsViewSchema,
  seo: seoSchema,
})
export type TextView = z.infer<typeof textViewSchema>

export const faqViewSchema = z.object({
  title: z.string(),
  lead: z.string(),
  seo: seoSchema,
  groups: z.array(z.object({
    topic: z.string(),
    /** The topic's own page; null for questions without a topic. */
    topicPath: path.nullable(),
    entries: z.array(z.object({ id: z.string(), slug: z.string(), question: z.string(), answer: simpleTextSchema, textLocale: localeSchema })),
  })),
  references: z.array(referenceSchema),
})
export type FaqView = z.infer<typeof faqViewSchema>

export const shopViewSchema = z.object({
  title: z.string(), lead: z.string(), seo: seoSchema, products: z.array(productCardSchema),
})
export type ShopView = z.infer<typeof shopViewSchema>

/** A product: what it is, what it isn't, what has been studied; no classes. Prices and variants are shown at `display` and above only. */
export const productViewSchema = z.object({
  slug: z.string(),
  ...languageShape,
  title: z.string(),
  group: z.string(),
  lead: z.string(),
  pictures: z.array(pictureSchema),
  whatItIs: richTextSchema,
  whatItIsNot: richTextSchema,
  studies: richTextSchema,
  references: z.array(referenceSchema),
  related: z.array(productCardSchema),
  prices: z.array(priceSchema).optional(),
  variants: z.array(productVariantSchema).optional(),
  seo: seoSchema,
})
export type ProductView = z.infer<typeof productViewSchema>
