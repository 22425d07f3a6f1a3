import type { Inline } from '@gatehouse/contract'
import { idOf, idsOf } from '../id-of.ts'
import type { TextContext } from './context.ts'
import type { LexicalNode } from './lexical.ts'
import { addressOf } from './link.ts'

// Lexical keeps a text's formats as bits of one number.
const formats = { bold: 1, italic: 2, subscript: 32, superscript: 64 } as const

/** The line of a paragraph, in order: sources are numbered as they come. */
export async function toInline(nodes: LexicalNode[], context: TextContext): Promise<Inline[]> {
  const line: Inline[] = []
  for (const node of nodes) line.push(...(await toInlineParts(node, context)))
  return line
}

async function toInlineParts(node: LexicalNode, context: TextContext): Promise<Inline[]> {
  switch (node.type) {
    case 'text': return node.text === '' ? [] : [toText(node)]
    case 'tab': return [{ type: 'text', text: ' ' }]
    case 'linebreak': return [{ type: 'linebreak' }]
    case 'inlineBlock': return node.fields.blockType === 'citation' ? citations([node.fields.source], context) : []
    case 'link':
    case 'autolink': return toLink(node, context)
    // A node that the line doesn't know still has words in it.
    default: return toInline(node.children, context)
  }
}

function toText({ text, format }: LexicalNode): Inline & { type: 'text' } {
  const marks = Object.entries(formats).filter(([, bit]) => (format & bit) !== 0).map(([name]) => [name, true] as const)
  return { type: 'text', text, ...Object.fromEntries(marks) }
}

/** A link to nowhere keeps its words. A citation can't stand inside a link: it follows. */
async function toLink({ children, fields }: LexicalNode, context: TextContext): Promise<Inline[]> {
  const href = await addressOf(fields, context)
  const inner = await toInline(children, context)
  if (href === null) return inner
  const words = inner.filter((part) => part.type === 'text' || part.type === 'linebreak')
  const rest = inner.filter((part) => part.type === 'cite')
  return words.length === 0 ? rest : [{ type: 'link', href, children: words }, ...rest]
}

/** The numbers of the sources that a cell, a caption or a takeaway names, as citations after its words. */
export async function citations(relations: unknown, { references }: TextContext): Promise<Inline[]> {
  const numbers: Inline[] = []
  for (const id of Array.isArray(relations) ? idsOf(relations) : [idOf(relations)]) {
    const number = id === null ? null : await references.cite(id)
    if (number !== null) numbers.push({ type: 'cite', number })
  }
  return numbers
}

/** Words typed into a plain field, its line breaks kept. */
export const wordsOf = (text: string): Inline[] =>
  text.split('\n').flatMap((line, at): Inline[] => [
    ...(at > 0 ? [{ type: 'linebreak' } as const] : []),
    ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
  ])

export const wordsWithCitations = async (text: string, relations: unknown, context: TextContext): Promise<Inline[]> =>
  [...wordsOf(text), ...(await citations(relations, context))]
