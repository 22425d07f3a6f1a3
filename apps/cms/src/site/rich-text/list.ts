import type { RichNodeOf } from '@gatehouse/contract'
import type { TextContext } from './context.ts'
import { toInline } from './inline.ts'
import type { LexicalNode } from './lexical.ts'

type List = RichNodeOf<'list'>

/** Lexical keeps a nested list in an item of its own, after the item that it belongs to; here it joins that item. */
export async function toList(node: LexicalNode, context: TextContext): Promise<List> {
  const list: List = { type: 'list', ordered: node.listType === 'number', items: [] }
  for (const item of node.children) {
    const nested = item.children.find((child) => child.type === 'list')
    const words = await toInline(item.children.filter((child) => child.type !== 'list'), context)
    if (words.length > 0 || !nested) list.items.push({ children: words })
    if (!nested) continue
    const owner = list.items.at(-1) ?? { children: [] }
    if (list.items.length === 0) list.items.push(owner)
    const inner = await toList(nested, context)
    owner.list = owner.list ? { ...owner.list, items: [...owner.list.items, ...inner.items] } : inner
  }
  return list
}
