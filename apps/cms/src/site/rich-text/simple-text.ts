import type { SimpleText } from '@gatehouse/contract'
import type { TextContext } from './context.ts'
import { toInline } from './inline.ts'
import { leaveOut } from './leave-out.ts'
import { readLexical } from './lexical.ts'
import { toList } from './list.ts'

/** The text of an answer or a callout: paragraphs and lists, whatever else the field may hold. */
export async function toSimpleText(value: unknown, context: TextContext): Promise<SimpleText> {
  const nodes: SimpleText = []
  for (const node of readLexical(value)) {
    if (node.type === 'list') nodes.push(await toList(node, context))
    if (node.type !== 'paragraph') {
      if (node.type !== 'list') leaveOut(node.type, context)
      continue
    }
    const children = await toInline(node.children, context)
    if (children.length > 0) nodes.push({ type: 'paragraph', children })
  }
  return nodes
}
