import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import { wordsOf } from '../inline.ts'
import { rowsOf, words } from './fields.ts'

const schema = z.object({ caption: words, rows: rowsOf({ item: words, stated: words, meaning: words }), note: words })

export async function toProtocolTable(fields: unknown): Promise<RichNodeOf<'protocolTable'> | null> {
  const { caption, rows, note } = schema.parse(fields)
  if (rows.length === 0) return null
  return {
    type: 'protocolTable', caption, note,
    rows: rows.map(({ item, stated, meaning }) => ({ item, stated: wordsOf(stated), meaning: wordsOf(meaning) })),
  }
}
