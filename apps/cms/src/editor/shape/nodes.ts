import { z } from 'zod'

// What a page needs of the nodes that it shows. Which nodes there may be is the editors' own word (editor-of.ts).

const count = z.number().int().min(0)

/** Attributes that would break a page, or the editor that opens the text again. */
export const attributes: Record<string, z.ZodType> = {
  text: z.object({ text: z.string(), format: count.optional() }),
  tab: z.object({ text: z.string().optional() }),
  heading: z.object({ tag: z.string() }),
  list: z.object({ listType: z.enum(['bullet', 'number']) }),
  link: z.object({ fields: z.record(z.string(), z.unknown()) }),
  block: z.object({ fields: z.record(z.string(), z.unknown()) }),
  inlineBlock: z.object({ fields: z.record(z.string(), z.unknown()) }),
}

/** Nodes without nodes inside; all others hold a list of them. */
export const leaves: ReadonlySet<string> = new Set(['text', 'tab', 'linebreak', 'horizontalrule', 'block', 'inlineBlock'])

const words = ['text', 'tab', 'linebreak', 'link', 'inlineBlock']
const outside: ReadonlySet<string> = new Set([...words, 'listitem'])
const inLine: ReadonlySet<string> = new Set(words)

/** Whether a node may stand in another. A heading or a block deeper in the text would be passed over by the page. */
export function mayStandIn(parent: string, type: string): boolean {
  if (parent === 'root') return !outside.has(type)
  if (parent === 'list') return type === 'listitem'
  if (parent === 'listitem') return inLine.has(type) || type === 'list' || type === 'paragraph'
  if (parent === 'link') return inLine.has(type) && type !== 'link'
  return inLine.has(type) || (parent === 'quote' && type === 'paragraph')
}
