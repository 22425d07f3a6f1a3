import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import { dayOf } from '../../plain-values.ts'
import type { TextContext } from '../context.ts'
import { toSimpleText } from '../simple-text.ts'
import { words } from './fields.ts'

const schema = z.object({
  tone: z.enum(['note', 'caution', 'legal']).catch('note'),
  title: words,
  body: z.unknown(),
  place: words,
  checkedOn: words,
  nextCheckOn: words,
})

/** Place and dates belong to a legal notice; what another tone still holds of them isn't shown. */
export async function toCallout(fields: unknown, context: TextContext): Promise<RichNodeOf<'callout'>> {
  const { tone, title, body, place, checkedOn, nextCheckOn } = schema.parse(fields)
  const isLegal = tone === 'legal'
  return {
    type: 'callout', tone, title,
    body: await toSimpleText(body, context),
    place: isLegal ? place || null : null,
    checkedOn: isLegal ? dayOf(checkedOn) : null,
    nextCheckOn: isLegal ? dayOf(nextCheckOn) : null,
  }
}
