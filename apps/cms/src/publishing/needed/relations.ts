import type { FlattenedField, RichTextField } from 'payload'
import { editorShapeOf } from '../../editor/shape/editor-of.ts'

/** A document that another one names, and whether the field that names it may be left empty. */
export interface Relation { collection: string; id: string; field: string; isRequired: boolean }

type Data = Record<string, unknown>
const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id that a relation holds, populated or not; null for an empty one. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? null : String(value)
  return isObject(value) && 'id' in value && !isObject(value.id) ? idOf(value.id) : null
}

/**
 * Every relation of a document as its row holds it (localized fields by language), in these languages only: those of its
 * fields and arrays, and those of blocks, citations and links anywhere in its texts, a block's own texts included.
 */
export const relationsOf = (fields: FlattenedField[], row: Data, languages: readonly string[]): Relation[] => inFields(fields, row, languages, false)

function inFields(fields: FlattenedField[], data: Data, languages: readonly string[], isOneLanguage: boolean): Relation[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (value === null || value === undefined) return []
    if (isOneLanguage || !('localized' in field && field.localized)) return inField(field, value, languages, isOneLanguage)
    return isObject(value) ? languages.flatMap((language) => inField(field, value[language], languages, true)) : []
  })
}

function inField(field: FlattenedField, value: unknown, languages: readonly string[], isOneLanguage: boolean): Relation[] {
  switch (field.type) {
    case 'relationship':
    case 'upload': return [value].flat().flatMap((one) => toRelation(field, one))
    case 'richText': return inText(field as unknown as RichTextField, isObject(value) ? value.root : null, languages)
    case 'array': return Array.isArray(value) ? value.filter(isObject).flatMap((row) => inFields(field.flattenedFields, row, languages, isOneLanguage)) : []
    case 'group':
    case 'tab': return isObject(value) ? inFields(field.flattenedFields, value, languages, isOneLanguage) : []
    default: return []
  }
}

function toRelation(field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>, value: unknown): Relation[] {
  const named = isObject(value) && typeof value.relationTo === 'string' ? { collection: value.relationTo, id: idOf(value.value) } : { collection: String(field.relationTo), id: idOf(value) }
  return named.id === null ? [] : [{ collection: named.collection, id: named.id, field: field.name, isRequired: Boolean(field.required) }]
}

/** A text is in one language throughout, and so are the blocks in it. */
function inText(field: RichTextField, node: unknown, languages: readonly string[]): Relation[] {
  if (!isObject(node)) return []
  const shape = editorShapeOf(field)
  const subFields = isObject(node.fields) ? shape.fieldsOf({ type: String(node.type), fields: node.fields }) : null
  const own = subFields && isObject(node.fields) ? inFields(subFields, node.fields, languages, true) : []
  const children = Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap((child) => inText(field, child, languages))]
}
