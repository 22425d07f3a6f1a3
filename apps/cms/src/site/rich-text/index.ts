import { nodeSchema, type Inline, type RichNode, type RichText } from '@gatehouse/contract'
import { toBlock } from './blocks/index.ts'
import type { TextContext } from './context.ts'
import { createHeadingIds } from './heading-ids.ts'
import { toInline } from './inline.ts'
import { leaveOut } from './leave-out.ts'
import { readLexical, type LexicalNode } from './lexical.ts'
import { toList } from './list.ts'
import { prefetch } from './prefetch.ts'

/**
 * Turns an editor's text into the contract's nodes, from top to bottom, since sources are numbered in that order. What a
 * visitor may not see is left out, and so is what no page could show: one odd node of an old text must not cost the
 * visitor all the others.
 */
export async function toRichText(value: unknown, context: TextContext): Promise<RichText> {
  await prefetch(context.documents, value)
  const idFor = createHeadingIds()
  const nodes: RichText = []
  for (const node of readLexical(value)) {
    const turned = await toNode(node, context, idFor)
    if (!turned) continue
    if (nodeSchema.safeParse(turned).success) nodes.push(turned)
    else leaveOut(node.type, context)
  }
  return nodes
}

async function toNode(node: LexicalNode, context: TextContext, idFor: (words: string) => string): Promise<RichNode | null> {
  switch (node.type) {
    case 'paragraph': return withWords('paragraph', await toInline(node.children, context))
    case 'quote': return withWords('quote', await toInline(node.children, context))
    case 'heading': return toHeading(node, context, idFor)
    case 'list': return toList(node, context)
    case 'horizontalrule': return { type: 'rule' }
    case 'block': return toBlock(node.fields, context)
    default: return leaveOut(node.type, context)
  }
}

/** An empty line that an editor left behind isn't a paragraph. */
const withWords = (type: 'paragraph' | 'quote', children: Inline[]): RichNode | null => (children.length > 0 ? { type, children } : null)

async function toHeading(node: LexicalNode, context: TextContext, idFor: (words: string) => string): Promise<RichNode | null> {
  const children = await toInline(node.children, context)
  if (children.length === 0) return null
  const level = node.tag === 'h3' ? 3 : node.tag === 'h4' ? 4 : 2
  return { type: 'heading', level, id: idFor(textOf(children)), children }
}

const textOf = (children: Inline[]): string =>
  children.map((part) => (part.type === 'text' ? part.text : part.type === 'link' ? textOf(part.children) : ' ')).join('')
