import type { BodyNode } from '../authoring/nodes.ts'
import { blockFields } from './block-fields.ts'
import { countIds, type TextContext } from './context.ts'
import { inlineNodes } from './inline.ts'
import { lexical, type LexicalNode, type LexicalText } from './lexical.ts'
import { shortNode } from './short-text.ts'

/** A text as it is written here, as Lexical's JSON. `name` tells it from every other: its ids come from that. */
export function toLexical(nodes: readonly BodyNode[], name: string, find: TextContext['find']): LexicalText {
  const context: TextContext = { find, nextId: countIds(name) }
  return lexical.root(nodes.map((node) => bodyNode(node, context)))
}

function bodyNode(node: BodyNode, context: TextContext): LexicalNode {
  switch (node.node) {
    case 'paragraph':
    case 'list': return shortNode(node, context)
    case 'heading': return lexical.heading(node.level, [lexical.text(node.text)])
    case 'quote': return lexical.quote(inlineNodes(node.line, context))
    case 'rule': return lexical.rule()
    case 'block': return lexical.block(context.nextId(), node.block.name, blockFields(node.block, context))
  }
}
