import type { ShortNode } from '../authoring/nodes.ts'
import type { TextContext } from './context.ts'
import { inlineNodes } from './inline.ts'
import { lexical, type LexicalNode } from './lexical.ts'

/** Paragraphs and lists: all that a short text has. */
export const shortNodes = (nodes: readonly ShortNode[], context: TextContext): LexicalNode[] => nodes.map((node) => shortNode(node, context))

export function shortNode(node: ShortNode, context: TextContext): LexicalNode {
  return node.node === 'paragraph'
    ? lexical.paragraph(inlineNodes(node.line, context))
    : lexical.list(node.ordered, node.items.map((line) => inlineNodes(line, context)))
}
