import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import { idOf } from '../../id-of.ts'
import { pathOf } from '../../paths.ts'
import { dayOf } from '../../plain-values.ts'
import type { TextContext } from '../context.ts'
import { relation, words } from './fields.ts'

const schema = z.object({ guide: relation, text: words })

export async function toRelatedGuide(fields: unknown, { documents }: TextContext): Promise<RichNodeOf<'relatedGuide'> | null> {
  const { guide, text } = schema.parse(fields)
  const id = idOf(guide)
  const [shown] = id ? await documents.translated('guides', [id]) : []
  if (!shown) return null
  const { slug, title, lastReviewed } = shown.document
  return { type: 'relatedGuide', path: pathOf('guides', slug), title, text, lastReviewed: dayOf(lastReviewed), textLocale: shown.textLocale }
}
