import type { Inline, Line } from '../authoring/inline.ts'
import type { TextContext } from './context.ts'
import { lexical, type LexicalNode } from './lexical.ts'

export const inlineNodes = (line: Line, context: TextContext): LexicalNode[] => line.map((part) => inlineNode(part, context))

function inlineNode(part: Inline, { find, nextId }: TextContext): LexicalNode {
  if (typeof part === 'string') return lexical.text(part)
  if ('cite' in part) return lexical.inlineBlock(nextId(), 'citation', { source: find('sources', part.cite) })
  if ('href' in part) return lexical.link(nextId(), part.href, [lexical.text(part.text)])
  return lexical.text(part.text, part.mark)
}
