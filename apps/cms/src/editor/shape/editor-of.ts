import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { flattenAllFields, type Field, type FlattenedField, type RichTextField } from 'payload'

/** What one editor can make, as its own features say it. */
export interface EditorShape {
  types: ReadonlySet<string>
  headings: ReadonlySet<string>
  /** The fields of a block, an inline block or a link; null for a block that the editor doesn't have. */
  fieldsOf: (node: { type: string; fields?: unknown }) => FlattenedField[] | null
}

/** Every Lexical editor has these, without a feature. */
const core = ['text', 'linebreak', 'tab', 'paragraph']

const known = new WeakMap<object, EditorShape>()
const flattened = new WeakMap<object, FlattenedField[]>()

function flatten(fields: Field[]): FlattenedField[] {
  const found = flattened.get(fields) ?? flattenAllFields({ fields })
  flattened.set(fields, found)
  return found
}

/** The nodes, headings and blocks of a field's editor, read from the configuration that Payload made of its features. */
export function editorShapeOf({ editor }: Pick<RichTextField, 'editor'>): EditorShape {
  if (!editor || typeof editor === 'function') throw new Error('a rich text without an editor')
  const cached = known.get(editor)
  if (cached) return cached
  const { features, resolvedFeatureMap } = (editor as unknown as LexicalRichTextAdapter).editorConfig
  const registered = features.nodes.map(({ node }) => ('with' in node ? node.replace.getType() : node.getType()))
  const headings = (resolvedFeatureMap.get('heading')?.clientFeatureProps as { enabledHeadingSizes?: string[] } | undefined)?.enabledHeadingSizes
  const shape: EditorShape = {
    types: new Set([...core, ...registered]),
    headings: new Set(headings ?? []),
    fieldsOf: (node) => {
      const fields = features.getSubFields?.get(node.type)?.({ node: node as never, req: undefined as never })
      return fields ? flatten(fields as Field[]) : null
    },
  }
  known.set(editor, shape)
  return shape
}
