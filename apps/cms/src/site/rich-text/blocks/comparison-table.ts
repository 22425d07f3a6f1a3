import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import type { TextContext } from '../context.ts'
import { wordsOf, wordsWithCitations } from '../inline.ts'
import { relation, rowsOf, words } from './fields.ts'

const schema = z.object({
  caption: words,
  columns: rowsOf({ label: words }),
  rows: rowsOf({ header: words, source: relation, cells: rowsOf({ text: words }) }),
  note: words,
})

/** Needs two columns, as the contract does; a draft's row with too few or too many cells is squared to the columns. */
export async function toComparisonTable(fields: unknown, context: TextContext): Promise<RichNodeOf<'comparisonTable'> | null> {
  const table = schema.parse(fields)
  const columns = table.columns.map(({ label }) => label)
  const rows = []
  for (const { header, source, cells } of table.rows) {
    rows.push({
      header: await wordsWithCitations(header, source, context),
      cells: columns.slice(1).map((_, at) => wordsOf(cells[at]?.text ?? '')),
    })
  }
  if (columns.length < 2 || rows.length === 0) return null
  return { type: 'comparisonTable', caption: table.caption, columns, rows, note: table.note }
}
