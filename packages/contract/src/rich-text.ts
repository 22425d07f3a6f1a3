import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { pictureSchema } from './media.ts'

// What the CMS's editor holds is Lexical JSON with references; what crosses to the storefront is this smaller tree, in
// which every reference is already resolved and unpublished things are left out. The set of node types only grows.

const marks = { bold: z.boolean().optional(), italic: z.boolean().optional(), subscript: z.boolean().optional(), superscript: z.boolean().optional() }

const textSchema = z.object({ type: z.literal('text'), text: z.string(), ...marks })
const lineBreakSchema = z.object({ type: z.literal('linebreak') })
/** An inline citation: the number of an entry in the page's references. */
const citeSchema = z.object({ type: z.literal('cite'), number: z.number().int().positive() })
const linkSchema = z.object({
  type: z.literal('link'),
  /** A path below `/{lang}` (starts with `/`), an in-page `#id`, or an absolute http(s), mailto: or tel: address. */
  href: z.string().regex(/^(\/(?!\/)|#|https?:\/\/|mailto:|tel:)/),
  children: z.array(z.discriminatedUnion('type', [textSchema, lineBreakSchema])),
})
export const inlineSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema, citeSchema, linkSchema])
export type Inline = z.infer<typeof inlineSchema>

const paragraphSchema = z.object({ type: z.literal('paragraph'), children: z.array(inlineSchema) })
const headingSchema = z.object({
  type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3), z.literal(4)]), id: z.string().min(1), children: z.array(inlineSchema),
})
const quoteSchema = z.object({ type: z.literal('quote'), children: z.array(inlineSchema) })
const ruleSchema = z.object({ type: z.literal('rule') })

type ListNode = { type: 'list'; ordered: boolean; items: { children: Inline[]; list?: ListNode | undefined }[] }
const listSchema: z.ZodType<ListNode> = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(z.object({ children: z.array(inlineSchema), get list() { return listSchema.optional() } })),
})

/** Text of a callout, a table cell, an answer: paragraphs and lists, no headings and no blocks. */
const simpleNodeSchema = z.union([paragraphSchema, listSchema])
export const simpleTextSchema = z.array(simpleNodeSchema)
export type SimpleText = z.infer<typeof simpleTextSchema>

/**
 * The language of another document's title or answer, where it isn't that of the text around it: a question that isn't
 * ready in French stands in English in a French text. Absent: the text's own.
 */
const ofAnother = { textLocale: localeSchema.optional() }

// ---- the blocks (one schema in the CMS, one renderer in the storefront each)

/** The quick summary that opens a text: takeaways, each with its explanation. */
export const quickSummarySchema = z.object({
  type: z.literal('quickSummary'),
  rows: z.array(z.object({ takeaway: z.string(), explanation: z.array(inlineSchema) })).min(1),
})
/** Rows compared by the same columns; the first cell of a row is its header. */
export const comparisonTableSchema = z.object({
  type: z.literal('comparisonTable'),
  caption: z.string(),
  columns: z.array(z.string()).min(2),
  rows: z.array(z.object({ header: z.array(inlineSchema), cells: z.array(z.array(inlineSchema)) })).min(1),
  note: z.string(),
})
/** A study's plan line by line: item, what the paper states, what to take from it. */
export const protocolTableSchema = z.object({
  type: z.literal('protocolTable'),
  caption: z.string(),
  rows: z.array(z.object({ item: z.string(), stated: z.array(inlineSchema), meaning: z.array(inlineSchema) })).min(1),
  note: z.string(),
})
/** Steps to tick off; `status` says what the step needs or why. */
export const checklistTableSchema = z.object({
  type: z.literal('checklistTable'),
  caption: z.string(),
  rows: z.array(z.object({ step: z.string(), status: z.string() })).min(1),
})
export const calloutSchema = z.object({
  type: z.literal('callout'),
  tone: z.enum(['note', 'caution', 'legal']),
  title: z.string(),
  body: simpleTextSchema,
  /** For `legal` only: the place it applies to, and the ISO dates of this check and the next. */
  place: z.string().nullable(),
  checkedOn: z.string().nullable(),
  nextCheckOn: z.string().nullable(),
})
export const figureSchema = z.object({ type: z.literal('figure'), picture: pictureSchema, caption: z.array(inlineSchema), credit: z.string() })
export const faqGroupSchema = z.object({
  type: z.literal('faqGroup'),
  title: z.string(),
  entries: z.array(z.object({ id: z.string(), question: z.string(), answer: simpleTextSchema, ...ofAnother })),
})
/** A catalogue entry named in a text. Level `information`: a thumb, words and a link, no price and no verb of buying. */
export const productCtaSchema = z.object({
  type: z.literal('productCta'), slug: z.string(), title: z.string(), text: z.string(), picture: pictureSchema.nullable(), ...ofAnother,
})
export const relatedGuideSchema = z.object({
  type: z.literal('relatedGuide'), path: z.string().startsWith('/'), title: z.string(), text: z.string(), lastReviewed: z.string().nullable(), ...ofAnother,
})
/** Lawful ways to reach something that may not be sold: who acts, what it asks, by which text. */
export const lawfulChannelsSchema = z.object({
  type: z.literal('lawfulChannels'),
  title: z.string(),
  channels: z.array(z.object({ name: z.string(), text: z.array(inlineSchema), whoActs: z.string() })).min(1),
})

const blockSchemas = [
  paragraphSchema, headingSchema, quoteSchema, ruleSchema, quickSummarySchema, comparisonTableSchema, protocolTableSchema,
  checklistTableSchema, calloutSchema, figureSchema, faqGroupSchema, productCtaSchema, relatedGuideSchema, lawfulChannelsSchema,
] as const
const knownTypes = new Set<string>([...blockSchemas.map((s) => s.shape.type.value), 'list'])

/** A node of a newer CMS that this build doesn't know: it renders nothing and is logged. A known but broken node throws. */
const unknownNodeSchema = z
  .looseObject({ type: z.string().refine((t) => !knownTypes.has(t), 'a known node is malformed') })
  .transform((node) => ({ type: 'unknown' as const, name: node.type }))

export const nodeSchema = z.union([z.discriminatedUnion('type', [...blockSchemas]), listSchema, unknownNodeSchema])
export type RichNode = z.infer<typeof nodeSchema>
export type RichNodeOf<T extends RichNode['type']> = Extract<RichNode, { type: T }>
export const richTextSchema = z.array(nodeSchema)
export type RichText = z.infer<typeof richTextSchema>
