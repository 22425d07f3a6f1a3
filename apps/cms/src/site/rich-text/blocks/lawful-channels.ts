import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import type { TextContext } from '../context.ts'
import { wordsWithCitations } from '../inline.ts'
import { relation, rowsOf, words } from './fields.ts'

const schema = z.object({ title: words, channels: rowsOf({ name: words, text: words, whoActs: words, source: relation }) })

export async function toLawfulChannels(fields: unknown, context: TextContext): Promise<RichNodeOf<'lawfulChannels'> | null> {
  const { title, channels } = schema.parse(fields)
  const shown = []
  for (const { name, text, whoActs, source } of channels) {
    shown.push({ name, whoActs, text: await wordsWithCitations(text, source, context) })
  }
  return shown.length > 0 ? { type: 'lawfulChannels', title, channels: shown } : null
}
