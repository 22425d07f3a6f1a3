import type { ArrayFieldValidation, Block } from 'payload'
import { textField } from '../fields/text.ts'
import { say, words } from '../fields/words.ts'
import { sourceField } from './citation.ts'
import { needsRows } from './needs-rows.ts'

const misfit = words(
  'Row {row} has {cells} cells, but {columns} columns follow the first one. Give each row a header and one cell for each further column.',
  'La rangée {row} a {cells} cellules, mais {columns} colonnes suivent la première. Donnez à chaque rangée un en-tête et une cellule pour chaque autre colonne.',
)

/** Each row has a header, below the first column, and one cell for each further column. */
export function findMisfit(columns: unknown, rows: unknown): { row: number; cells: number; columns: number } | null {
  if (!Array.isArray(columns) || !Array.isArray(rows)) return null
  for (const [index, row] of rows.entries()) {
    const cells = Array.isArray(row?.cells) ? row.cells.length : 0
    if (cells !== columns.length - 1) return { row: index + 1, cells, columns: columns.length - 1 }
  }
  return null
}

const oneRow = needsRows(words('A table needs at least one row.', 'Un tableau a besoin d’au moins une rangée.'))

const rowsFitColumns: ArrayFieldValidation = async (value, args) => {
  const length = await oneRow(value, args)
  if (length !== true) return length
  const found = findMisfit((args.siblingData as { columns?: unknown }).columns, value)
  if (!found) return true
  return Object.entries(found).reduce((sentence, [key, n]) => sentence.replace(`{${key}}`, String(n)), say(args.req?.i18n?.language, misfit))
}

export const comparisonTable: Block = {
  slug: 'comparisonTable',
  interfaceName: 'ComparisonTableBlock',
  labels: { singular: words('Comparison table', 'Tableau comparatif'), plural: words('Comparison tables', 'Tableaux comparatifs') },
  admin: { disableBlockName: true },
  fields: [
    textField({ name: 'caption', required: true, maxLength: 300, label: words('Caption', 'Légende') }),
    {
      name: 'columns',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 7,
      label: words('Columns', 'Colonnes'),
      labels: { singular: words('Column', 'Colonne'), plural: words('Columns', 'Colonnes') },
      validate: needsRows(words('A comparison needs at least two columns.', 'Une comparaison a besoin d’au moins deux colonnes.')),
      admin: { description: words('The first is the column of the row headers.', 'La première est celle des en-têtes de rangée.') },
      fields: [textField({ name: 'label', required: true, label: words('Label', 'Intitulé') })],
    },
    {
      name: 'rows',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 60,
      label: words('Rows', 'Rangées'),
      labels: { singular: words('Row', 'Rangée'), plural: words('Rows', 'Rangées') },
      validate: rowsFitColumns,
      fields: [
        textField({ name: 'header', required: true, maxLength: 300, label: words('Row header', 'En-tête de rangée') }),
        sourceField(),
        {
          name: 'cells',
          type: 'array',
          required: true,
          minRows: 1,
          maxRows: 6,
          label: words('Cells', 'Cellules'),
          labels: { singular: words('Cell', 'Cellule'), plural: words('Cells', 'Cellules') },
          validate: needsRows(words('A row needs at least one cell.', 'Une rangée a besoin d’au moins une cellule.')),
          admin: { description: words('Write a dash where there is nothing to say.', 'Mettez un tiret là où il n’y a rien à dire.') },
          fields: [textField({ name: 'text', required: true, maxLength: 600, label: words('Text', 'Texte') })],
        },
      ],
    },
    textField({ name: 'note', maxLength: 600, label: words('Note below the table', 'Note sous le tableau') }),
  ],
}
