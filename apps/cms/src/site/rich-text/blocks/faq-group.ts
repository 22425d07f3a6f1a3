import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import { documentTag } from '../../../feed/tags.ts'
import { idsOf } from '../../id-of.ts'
import type { TextContext } from '../context.ts'
import { toSimpleText } from '../simple-text.ts'
import { relation, words } from './fields.ts'

const schema = z.object({ title: words, faqs: relation })

/** Answers cite sources too: they take their numbers where the group stands in the text. */
export async function toFaqGroup(fields: unknown, context: TextContext): Promise<RichNodeOf<'faqGroup'> | null> {
  const { title, faqs } = schema.parse(fields)
  const entries = []
  for (const { document, textLocale } of await context.documents.translated('faqs', idsOf(faqs))) {
    entries.push({ id: document.id, question: document.question, answer: await toSimpleText(document.answer, { ...context, of: documentTag('faqs', document.id) }), textLocale })
  }
  return entries.length > 0 ? { type: 'faqGroup', title, entries } : null
}
