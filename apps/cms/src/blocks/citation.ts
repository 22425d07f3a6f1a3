import type { Block, RelationshipField } from 'payload'
import { words } from '../fields/words.ts'

/** One source, as a table's row or a figure cites it. */
export const sourceField = (extra: Partial<RelationshipField> = {}): RelationshipField => ({
  name: 'source',
  type: 'relationship',
  relationTo: 'sources',
  label: words('Source', 'Source'),
  ...extra,
} as RelationshipField)

/** In the line of a text: the number of a source in the page's references. */
export const citation: Block = {
  slug: 'citation',
  interfaceName: 'CitationBlock',
  labels: { singular: words('Citation', 'Référence'), plural: words('Citations', 'Références') },
  fields: [sourceField({ required: true })],
}
