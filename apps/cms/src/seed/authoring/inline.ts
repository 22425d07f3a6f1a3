import type { SourceKey } from '../data/sources/index.ts'

/** What stands in a line: plain text, or text with something about it. */
export type Inline = string | { cite: SourceKey } | { text: string; mark: 'bold' | 'italic' } | { text: string; href: string }
export type Line = readonly Inline[]

/** The number of a source, behind the words that it stands for. */
export const cite = (source: SourceKey): Inline => ({ cite: source })
export const em = (text: string): Inline => ({ text, mark: 'italic' })
export const strong = (text: string): Inline => ({ text, mark: 'bold' })
/** A link to a page of the site (a path without its language) or to an address. */
export const link = (href: string, text: string): Inline => ({ text, href })
