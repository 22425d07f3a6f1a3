import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import type { TextContext } from '../context.ts'
import { wordsWithCitations } from '../inline.ts'
import { relation, rowsOf, words } from './fields.ts'

const schema = z.object({ rows: rowsOf({ takeaway: words, explanation: words, sources: relation }) })

export async function toQuickSummary(fields: unknown, context: TextContext): Promise<RichNodeOf<'quickSummary'> | null> {
  const rows = []
  for (const { takeaway, explanation, sources } of schema.parse(fields).rows) {
    rows.push({ takeaway, explanation: await wordsWithCitations(explanation, sources, context) })
  }
  return rows.length > 0 ? { type: 'quickSummary', rows } : null
}
