import type { SimpleText as SimpleTextNodes } from '@gatehouse/contract'
import type { BlockContext } from './context.ts'
import { List, renderInline } from './inline.tsx'

/** A short text of paragraphs and lists: an answer, the body of a callout. */
export function SimpleText({ nodes, context }: { nodes: SimpleTextNodes; context: BlockContext }) {
  return nodes.map((node, index) => node.type === 'list'
    ? <List key={index} node={node} context={context} />
    : <p key={index}>{renderInline(node.children, context)}</p>)
}
