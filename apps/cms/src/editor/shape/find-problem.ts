import type { FlattenedField, RichTextField } from 'payload'
import { fill, words, type Words } from '../../fields/words.ts'
import { isSafeAddress } from '../safe-address.ts'
import { editorShapeOf, type EditorShape } from './editor-of.ts'
import { attributes, leaves, mayStandIn } from './nodes.ts'

export const deepest = 32
export const mostNodes = 20_000
const longestText = 100_000

const sentences = {
  notText: words('This isn’t a text of the editor.', 'Ce n’est pas un texte de l’éditeur.'),
  notNode: words('The text has a hole: a part of it is empty or isn’t a part of a text.', 'Le texte a un trou : une de ses parties est vide ou n’est pas une partie de texte.'),
  type: words('This text can’t hold “{name}”: its editor has no such part.', 'Ce texte ne peut pas contenir « {name} » : son éditeur n’a pas cet élément.'),
  block: words('There is no block named “{name}” here.', 'Il n’y a pas de bloc nommé « {name} » ici.'),
  place: words('In this text “{name}” can’t stand inside “{parent}”.', 'Dans ce texte, « {name} » ne peut pas se trouver dans « {parent} ».'),
  attributes: words('A part of the text (“{name}”) is malformed: {what}.', 'Une partie du texte (« {name} ») est mal formée : {what}.'),
  heading: words('Headings here are {sizes}, not “{name}”.', 'Les titres sont ici {sizes}, et non « {name} ».'),
  address: words('A link leads to “{name}”: begin with /, #, https://, mailto: or tel:.', 'Un lien mène à « {name} » : commencez par /, #, https://, mailto: ou tel:.'),
  linked: words('A link leads to a document that has no page.', 'Un lien mène à un document qui n’a pas de page.'),
  field: words('A block of the text is malformed at “{name}”.', 'Un bloc du texte est mal formé à « {name} ».'),
  deep: words('The text is nested more than {deepest} levels deep.', 'Le texte a plus de {deepest} niveaux imbriqués.'),
  longText: words('A stretch of the text has more than {longestText} characters: divide it.', 'Un passage du texte compte plus de {longestText} caractères : divisez-le.'),
  long: words('The text has more than {mostNodes} parts: split it.', 'Le texte a plus de {mostNodes} parties : divisez-le.'),
}

/** Thrown inside and caught at the top: the first problem ends the search. */
class Problem extends Error {
  readonly sentence: Words
  constructor(sentence: Words, values: Record<string, string> = {}) {
    super('malformed')
    this.sentence = fill(sentence, values)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const short = (value: unknown): string => (typeof value === 'string' ? value : typeof value).slice(0, 60)

interface Walk { count: number }

/** Why an editor's value can't be kept, in a draft either; null where it can. Empty fields are fine here. */
export function findShapeProblem(value: unknown, field: Pick<RichTextField, 'editor'>): Words | null {
  try {
    checkText(value, editorShapeOf(field), { count: 0 }, 0)
    return null
  } catch (error) {
    if (error instanceof Problem) return error.sentence
    throw error
  }
}

function checkText(value: unknown, editor: EditorShape, walk: Walk, depth: number): void {
  if (value === null || value === undefined) return
  const root = isObject(value) ? value.root : undefined
  if (!isObject(root) || !Array.isArray(root.children)) throw new Problem(sentences.notText)
  checkChildren('root', root.children, editor, walk, depth)
}

function checkChildren(parent: string, children: unknown[], editor: EditorShape, walk: Walk, depth: number): void {
  if (depth > deepest) throw new Problem(sentences.deep, { deepest: String(deepest) })
  for (const child of children) checkNode(parent, child, editor, walk, depth)
}

function countOne(walk: Walk): void {
  if (++walk.count > mostNodes) throw new Problem(sentences.long, { mostNodes: mostNodes.toLocaleString('en').replace(',', ' ') })
}

function checkNode(parent: string, node: unknown, editor: EditorShape, walk: Walk, depth: number): void {
  countOne(walk)
  if (!isObject(node) || typeof node.type !== 'string') throw new Problem(sentences.notNode)
  const { type } = node
  if (!editor.types.has(type)) throw new Problem(sentences.type, { name: short(type) })
  if (!mayStandIn(parent, type)) throw new Problem(sentences.place, { name: type, parent })
  const checked = attributes[type]?.safeParse(node)
  if (checked && !checked.success) throw new Problem(sentences.attributes, { name: type, what: checked.error.issues.map(({ path }) => path.join('.')).join(', ') })
  if (type === 'text' && (node.text as string).length > longestText) throw new Problem(sentences.longText, { longestText: String(longestText) })
  if (type === 'heading' && !editor.headings.has(node.tag as string)) throw new Problem(sentences.heading, { name: short(node.tag), sizes: [...editor.headings].join(', ') })
  if (leaves.has(type)) {
    if (node.children !== undefined) throw new Problem(sentences.attributes, { name: type, what: 'children' })
  } else if (!Array.isArray(node.children)) throw new Problem(sentences.attributes, { name: type, what: 'children' })
  if (type === 'link') checkLink(node.fields as Record<string, unknown>, editor)
  if (type === 'block' || type === 'inlineBlock') checkBlock(type, node.fields as Record<string, unknown>, editor, walk, depth)
  if (Array.isArray(node.children)) checkChildren(type, node.children, editor, walk, depth + 1)
}

function checkLink({ linkType, url, doc }: Record<string, unknown>, editor: EditorShape): void {
  if (url !== undefined && url !== null && url !== '' && linkType !== 'internal' && !isSafeAddress(url)) throw new Problem(sentences.address, { name: short(url) })
  if (linkType !== 'internal' || doc === undefined || doc === null) return
  const docField = editor.fieldsOf({ type: 'link' })?.find(({ name }) => name === 'doc')
  const reachable = docField?.type === 'relationship' ? [docField.relationTo].flat() : []
  if (!isObject(doc) || !reachable.includes(doc.relationTo as never)) throw new Problem(sentences.linked)
}

function checkBlock(type: string, fields: Record<string, unknown>, editor: EditorShape, walk: Walk, depth: number): void {
  const subFields = editor.fieldsOf({ type, fields })
  if (!subFields) throw new Problem(sentences.block, { name: short(fields.blockType) })
  checkFields(subFields, fields, walk, depth + 1)
}

function checkFields(fields: FlattenedField[], data: Record<string, unknown>, walk: Walk, depth: number): void {
  if (depth > deepest) throw new Problem(sentences.deep, { deepest: String(deepest) })
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    if (field.type === 'richText') checkText(value, editorShapeOf(field), walk, depth)
    else if (field.type === 'array') checkRows(field, value, walk, depth)
    else if (!fits(field, value)) throw new Problem(sentences.field, { name: field.name })
  }
}

function checkRows(field: Extract<FlattenedField, { type: 'array' }>, value: unknown, walk: Walk, depth: number): void {
  // So the admin's form says "no rows yet".
  if (value === 0 || value === '0' || value === '') return
  if (!Array.isArray(value)) throw new Problem(sentences.field, { name: field.name })
  for (const row of value) {
    countOne(walk)
    if (!isObject(row)) throw new Problem(sentences.field, { name: field.name })
    checkFields(field.flattenedFields, row, walk, depth + 1)
  }
}

const isReference = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number' || isObject(value)

function fits(field: FlattenedField, value: unknown): boolean {
  switch (field.type) {
    case 'text': case 'textarea': case 'select': case 'date': return typeof value === 'string'
    case 'relationship': case 'upload': return field.hasMany ? Array.isArray(value) && value.every(isReference) : isReference(value)
    default: return true
  }
}
