import { fill, words, type Words } from '../../fields/words.ts'

// What must hold of a text before it goes public, on Lexical's JSON. Pure: nothing is looked up here.

interface Node { type?: string; tag?: string; text?: string; children?: Node[]; fields?: Record<string, unknown> }
export interface LexicalValue { root?: Node }

const sentences = {
  empty: words('The text is empty.', 'Le texte est vide.'),
  emptyHeading: words('A heading is empty: write it or remove it.', 'Un titre est vide : écrivez-le ou enlevez-le.'),
  skipped: words(
    'The heading “{text}” skips a level: after {before} comes {allowed} at most. Readers who listen to the page would miss a step.',
    'Le titre « {text} » saute un niveau : après {before} vient au plus {allowed}. Qui écoute la page perdrait le fil.',
  ),
  uncited: words('A citation in the text names no source: open it and choose one.', 'Une référence dans le texte ne nomme aucune source : ouvrez-la et choisissez-en une.'),
}

const textOf = (node: Node): string => (node.text ?? '') + (node.children ?? []).map(textOf).join('')

/** The first problem of a text, as a sentence; null when it can go public. */
export function findBodyProblem(value: LexicalValue | null | undefined, { mayBeEmpty = false } = {}): Words | null {
  const nodes = value?.root?.children ?? []
  if (!mayBeEmpty && !nodes.some((node) => node.type === 'block' || textOf(node).trim() !== '')) return sentences.empty
  return findHeadingProblem(nodes) ?? (listCitations(value).some((id) => id === null) ? sentences.uncited : null)
}

function findHeadingProblem(nodes: Node[]): Words | null {
  let level = 1
  for (const node of nodes.filter(({ type }) => type === 'heading')) {
    const text = textOf(node).trim()
    if (text === '') return sentences.emptyHeading
    const next = Number(node.tag?.slice(1))
    if (next > level + 1) return fill(sentences.skipped, { text, before: level === 1 ? 'h1' : `h${level}`, allowed: `h${level + 1}` })
    level = next
  }
  return null
}

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : null
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

/** The source of every inline citation, wherever it stands, a block's own text included; null for one that names none. */
export function listCitations(value: unknown): (string | null)[] {
  if (Array.isArray(value)) return value.flatMap(listCitations)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  if (node.type === 'inlineBlock' && node.fields?.blockType === 'citation') return [idOf(node.fields.source)]
  return Object.values(value).flatMap(listCitations)
}

/** Every source that a text leans on: its citations, and the sources named by its tables, figures and summaries. */
export const listSources = (value: unknown): string[] => listNamed(value, 'source', 'sources')

/** Every picture that a text shows. */
export const listPictures = (value: unknown): string[] => listNamed(value, 'picture', 'pictures')

function listNamed(value: unknown, one: string, many: string): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => listNamed(inner, one, many))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === one) return idOf(inner) ?? []
    if (key === many && Array.isArray(inner)) return inner.map(idOf).filter((id) => id !== null)
    return listNamed(inner, one, many)
  })
}
