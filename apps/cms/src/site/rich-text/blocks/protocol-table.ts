import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import type { TextContext } from '../context.ts'
import { wordsOf, wordsWithCitations } from '../inline.ts'
import { relation, rowsOf, words } from './fields.ts'

const schema = z.object({ caption: words, rows: rowsOf({ item: words, stated: words, meaning: words, source: relation }), note: words })

/** What a paper states is the claim: its source is cited there. */
export async function toProtocolTable(fields: unknown, context: TextContext): Promise<RichNodeOf<'protocolTable'> | null> {
  const { caption, rows, note } = schema.parse(fields)
  const shown = []
  for (const { item, stated, meaning, source } of rows) {
    shown.push({ item, stated: await wordsWithCitations(stated, source, context), meaning: wordsOf(meaning) })
  }
  return shown.length > 0 ? { type: 'protocolTable', caption, note, rows: shown } : null
}
