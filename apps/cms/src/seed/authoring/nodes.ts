import type { Block } from './blocks.ts'
import type { Inline, Line } from './inline.ts'

/** What stands below one another in a text. */
export type BodyNode =
  | { node: 'paragraph'; line: Line }
  | { node: 'heading'; level: 2 | 3 | 4; text: string }
  | { node: 'list'; ordered: boolean; items: readonly Line[] }
  | { node: 'quote'; line: Line }
  | { node: 'rule' }
  | { node: 'block'; block: Block }

/** A short text, of paragraphs and lists only. */
export type ShortNode = Extract<BodyNode, { node: 'paragraph' | 'list' }>

export const p = (...line: Inline[]): ShortNode => ({ node: 'paragraph', line })
export const h2 = (text: string): BodyNode => ({ node: 'heading', level: 2, text })
export const h3 = (text: string): BodyNode => ({ node: 'heading', level: 3, text })
export const h4 = (text: string): BodyNode => ({ node: 'heading', level: 4, text })
export const bullets = (...items: Line[]): ShortNode => ({ node: 'list', ordered: false, items })
export const steps = (...items: Line[]): ShortNode => ({ node: 'list', ordered: true, items })
export const quote = (...line: Inline[]): BodyNode => ({ node: 'quote', line })
export const rule: BodyNode = { node: 'rule' }
