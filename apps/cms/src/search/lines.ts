import type { Field } from 'payload'
import { articleBlocks } from '../blocks/index.ts'
import { readLexical, type LexicalNode } from '../site/rich-text/lexical.ts'

// A text as lines of words, as visitors can read it on its page.

const shown = new Set(['paragraph', 'quote', 'heading', 'list', 'block'])
const inLine = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

/** Blocks that speak of another document: the page leaves them out while that isn't published, and it is found by itself. */
const pointers = new Set(['faqGroup', 'productCta', 'relatedGuide'])
const blocks = new Map(articleBlocks.filter(({ slug }) => !pointers.has(slug)).map(({ slug, fields }) => [slug, fields]))

export const linesOf = (value: unknown): string[] => readLexical(value).filter(({ type }) => shown.has(type)).flatMap(linesOfNode)

function linesOfNode(node: LexicalNode): string[] {
  if (node.type === 'block') return linesOfFields(blocks.get(String(node.fields.blockType)) ?? [], node.fields)
  const lines: string[] = []
  let line = ''
  for (const child of node.children) {
    if (inLine.has(child.type)) {
      line += wordsInLine(child)
      continue
    }
    // A list in an item of a list.
    lines.push(line, ...linesOfNode(child))
    line = ''
  }
  return [...lines, line].map((one) => one.trim()).filter((one) => one !== '')
}

function wordsInLine(node: LexicalNode): string {
  if (node.type === 'text') return node.text
  return node.type === 'linebreak' || node.type === 'tab' ? ' ' : node.children.map(wordsInLine).join('')
}

/** The words that a block's form holds: what it is made of says which of its values are words. */
function linesOfFields(fields: Field[], values: Record<string, unknown>): string[] {
  return fields.flatMap((field): string[] => {
    if (!('name' in field) || (field.admin?.condition && !isMet(field.admin.condition, values))) return []
    const value = values[field.name]
    switch (field.type) {
      case 'text':
      case 'textarea': return typeof value === 'string' ? value.split('\n').map((line) => line.trim()).filter((line) => line !== '') : []
      case 'richText': return linesOf(value)
      case 'array': return Array.isArray(value) ? value.flatMap((row: unknown) => linesOfFields(field.fields, isObject(row) ? row : {})) : []
      default: return []
    }
  })
}

/** The conditions of blocks look at the values beside their field, and at nothing else. */
const isMet = (condition: (data: never, siblings: never, context: never) => boolean, values: Record<string, unknown>): boolean => condition(values as never, values as never, {} as never)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
