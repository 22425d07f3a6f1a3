import type { Both } from '../../authoring/language.ts'
import type { BodyNode } from '../../authoring/nodes.ts'
import { p } from '../../authoring/nodes.ts'
import { cite } from '../../authoring/inline.ts'
import { articles, faqs, guides, lawLog, pages, products } from '../index.ts'

// For the tests of the demo's texts: what is in them, wherever it stands.

export interface NamedText { name: string; text: Both<readonly BodyNode[]> }

const ofTexts = [...articles, ...guides].map(({ slug, body }): NamedText => ({ name: slug, text: body }))
const ofPages = pages.map(({ slug, body }): NamedText => ({ name: `pages/${slug}`, text: body }))
const ofFaqs = faqs.map(({ slug, answer }): NamedText => ({ name: `faqs/${slug}`, text: answer }))
const ofProducts = products.flatMap(({ slug, whatItIs, whatItIsNot, studies }): NamedText[] =>
  Object.entries({ whatItIs, whatItIsNot, studies }).map(([part, text]) => ({ name: `products/${slug}/${part}`, text })))

const ofLawLog: NamedText = {
  name: 'globals/law-log',
  text: { en: lawLog.map(({ text, source }) => p(text.en, cite(source))), fr: lawLog.map(({ text, source }) => p(text.fr, cite(source))) },
}

export const allTexts: readonly NamedText[] = [...ofTexts, ...ofPages, ...ofFaqs, ...ofProducts, ofLawLog]

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every value under one of these names, at any depth, lists flattened. */
export function valuesOf(value: unknown, names: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, names))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => (names.includes(name) ? [inner].flat() : valuesOf(inner, names)))
}

/** What is cited, in order: inline and by tables, figures and summaries. */
export const citationsIn = (value: unknown) => valuesOf(value, ['cite', 'source', 'sources']) as string[]
export const linksIn = (value: unknown) => valuesOf(value, ['href']) as string[]

// Names of members that hold keys, slugs, dates and the like, and no prose.
const notProse = new Set([
  'cite', 'source', 'sources', 'href', 'node', 'tone', 'mark', 'slug', 'picture', 'product', 'guide', 'faqs', 'topic', 'topics', 'authors',
  'reviewer', 'related', 'checkedOn', 'nextCheckOn', 'date', 'publishedOn', 'lastReviewed', 'path', 'tel', 'sku', 'taxClass', 'classes', 'account',
  'email', 'role', 'kind', 'read', 'reading', 'doi', 'url', 'parent', 'collection', 'leadStory', 'reviewPicture',
])

/** A channel and a person have names that are read; a block's name is its kind. */
const isProse = (name: string, owner: object) => (name === 'name' ? 'whoActs' in owner || 'jobTitle' in owner : !notProse.has(name))

/** All words that a reader sees. */
export function proseIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(proseIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => (isProse(name, value) ? proseIn(inner) : []))
}

/** Every pair of languages inside a value, with the way to it. */
export function pairsIn(value: unknown, at: string): { at: string; en: unknown; fr: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pairsIn(item, `${at}[${index}]`))
  if (!isObject(value)) return []
  if ('en' in value || 'fr' in value) return [{ at, en: value.en, fr: value.fr }]
  return Object.entries(value).flatMap(([name, inner]) => pairsIn(inner, `${at}.${name}`))
}

/** The build of a text without its words: what has to be the same in both languages. */
export function buildOf(value: unknown): unknown {
  if (typeof value === 'string') return 'words'
  if (Array.isArray(value)) return value.map(buildOf)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isProse(name, value) ? buildOf(inner) : inner]))
}

/** The words of a text that runs: paragraphs, lists, headings and callouts. Tables, cards and lists of questions aren't counted. */
export function runningWords(body: readonly BodyNode[]): number {
  const running = body.flatMap((node): unknown[] => (node.node !== 'block' ? [node] : node.block.name === 'callout' ? [node.block.title, node.block.body] : []))
  return proseIn(running).join(' ').split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}
