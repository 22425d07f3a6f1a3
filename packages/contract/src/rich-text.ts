import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { pictureSchema } from './media.ts'

// What the CMS's editor holds is Lexical JSON with references; what crosses to the storefront is this smaller tree, in
// which every reference is already resolved and unpublished things are left out. The set of node types only grows, and a
// newer CMS may send a type that this build doesn't know: its readers lose that node, not the page. A node of a known type
// that is malformed, or stands where it can't, still fails.

const marks = { bold: z.boolean().optional(), italic: z.boolean().optional(), subscript: z.boolean().optional(), superscript: z.boolean().optional() }

const unknownNodeSchema = z
  .looseObject({ type: z.string().refine((type): boolean => !knownTypes.has(type), 'a known node is malformed') })
  .transform((node) => ({ type: 'unknown' as const, name: node.type }))

/** A list of nodes without those of types that this build doesn't know. */
const knownOnly = <T extends { type: string }>(node: z.ZodType<T>) =>
  z.array(z.union([node, unknownNodeSchema])).transform((nodes) => nodes.filter((each): each is T => each.type !== 'unknown'))

const textSchema = z.object({ type: z.literal('text'), text: z.string(), ...marks })
const lineBreakSchema = z.object({ type: z.literal('linebreak') })
/** An inline citation: the number of an entry in the page's references. */
const citeSchema = z.object({ type: z.literal('cite'), number: z.number().int().positive() })
const linkSchema = z.object({
  type: z.literal('link'),
  /** A path below `/{lang}` (starts with `/`), an in-page `#id`, or an absolute http(s), mailto: or tel: address. */
  href: z.string().regex(/^(\/(?!\/)|#|https?:\/\/|mailto:|tel:)/),
  children: knownOnly(z.discriminatedUnion('type', [textSchema, lineBreakSchema])),
})
const inlineSchemas = [textSchema, lineBreakSchema, citeSchema, linkSchema] as const
export const inlineSchema = z.discriminatedUnion('type', [...inlineSchemas])
export type Inline = z.infer<typeof inlineSchema>
const inlinesSchema = knownOnly(inlineSchema)

const paragraphSchema = z.object({ type: z.literal('paragraph'), children: inlinesSchema })
const headingSchema = z.object({
  type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3), z.literal(4)]), id: z.string().min(1), children: inlinesSchema,
})
const quoteSchema = z.object({ type: z.literal('quote'), children: inlinesSchema })
const ruleSchema = z.object({ type: z.literal('rule') })

type ListNode = { type: 'list'; ordered: boolean; items: { children: Inline[]; list?: ListNode | undefined }[] }
const listSchema: z.ZodType<ListNode> = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(z.object({ children: inlinesSchema, get list() { return listSchema.optional() } })),
})

/** Text of a callout, a table cell, an answer: paragraphs and lists, no headings and no blocks. */
const simpleNodeSchema = z.union([paragraphSchema, listSchema])
export const simpleTextSchema = knownOnly(simpleNodeSchema)
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
  rows: z.array(z.object({ takeaway: z.string(), explanation: inlinesSchema })).min(1),
})
/** Rows compared by the same columns; the first cell of a row is its header. */
export const comparisonTableSchema = z.object({
  type: z.literal('comparisonTable'),
  caption: z.string(),
  columns: z.array(z.string()).min(2),
  rows: z.array(z.object({ header: inlinesSchema, cells: z.array(inlinesSchema) })).min(1),
  note: z.string(),
})
/** A study's plan line by line: item, what the paper states, what to take from it. */
export const protocolTableSchema = z.object({
  type: z.literal('protocolTable'),
  caption: z.string(),
  rows: z.array(z.object({ item: z.string(), stated: inlinesSchema, meaning: inlinesSchema })).min(1),
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
export const figureSchema = z.object({ type: z.literal('figure'), picture: pictureSchema, caption: inlinesSchema, credit: z.string() })
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
  channels: z.array(z.object({ name: z.string(), text: inlinesSchema, whoActs: z.string() })).min(1),
})

const blockSchemas = [
  paragraphSchema, headingSchema, quoteSchema, ruleSchema, quickSummarySchema, comparisonTableSchema, protocolTableSchema,
  checklistTableSchema, calloutSchema, figureSchema, faqGroupSchema, productCtaSchema, relatedGuideSchema, lawfulChannelsSchema,
] as const
/** Every type of node that this build knows, wherever it may stand. */
const knownTypes: ReadonlySet<string> = new Set<string>([...inlineSchemas, ...blockSchemas].map((schema) => schema.shape.type.value)).add('list')

/** A block of an unknown type stays as a name, which renders nothing and is logged. */
export const nodeSchema = z.union([z.discriminatedUnion('type', [...blockSchemas]), listSchema, unknownNodeSchema])
export type RichNode = z.infer<typeof nodeSchema>
export type RichNodeOf<T extends RichNode['type']> = Extract<RichNode, { type: T }>
export const richTextSchema = z.array(nodeSchema)
export type RichText = z.infer<typeof richTextSchema>
