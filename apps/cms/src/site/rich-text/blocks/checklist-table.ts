import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import { rowsOf, words } from './fields.ts'

const schema = z.object({ caption: words, rows: rowsOf({ step: words, status: words }) })

export async function toChecklistTable(fields: unknown): Promise<RichNodeOf<'checklistTable'> | null> {
  const { caption, rows } = schema.parse(fields)
  return rows.length > 0 ? { type: 'checklistTable', caption, rows } : null
}
