import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import { readPicture } from '../../picture.ts'
import type { TextContext } from '../context.ts'
import { wordsWithCitations } from '../inline.ts'
import { relation, words } from './fields.ts'

const schema = z.object({ picture: relation, caption: words, source: relation, credit: words })

/** A figure without its picture says nothing, so it is left out, and its source isn't cited. */
export async function toFigure(fields: unknown, context: TextContext): Promise<RichNodeOf<'figure'> | null> {
  const { picture: media, caption, source, credit } = schema.parse(fields)
  const picture = await readPicture(context.documents, media)
  return picture && { type: 'figure', picture, caption: await wordsWithCitations(caption, source, context), credit }
}
