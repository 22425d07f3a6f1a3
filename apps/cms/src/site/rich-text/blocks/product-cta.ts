import type { RichNodeOf } from '@gatehouse/contract'
import { z } from 'zod'
import { idOf } from '../../id-of.ts'
import { readPicture } from '../../picture.ts'
import type { TextContext } from '../context.ts'
import { relation, words } from './fields.ts'

const schema = z.object({ product: relation, text: words })

export async function toProductCta(fields: unknown, { documents }: TextContext): Promise<RichNodeOf<'productCta'> | null> {
  const { product, text } = schema.parse(fields)
  const id = idOf(product)
  const [shown] = id ? await documents.translated('products', [id]) : []
  if (!shown) return null
  const { slug, title, pictures } = shown.document
  return { type: 'productCta', slug, title, text, picture: await readPicture(documents, pictures?.[0]), textLocale: shown.textLocale }
}
