import { z } from 'zod'
import { idOf } from '../id-of.ts'
import { pagedCollections, pathOf } from '../paths.ts'
import type { TextContext } from './context.ts'

const internalSchema = z.object({
  linkType: z.literal('internal'),
  doc: z.object({ relationTo: z.enum(pagedCollections), value: z.unknown() }),
})
const customSchema = z.object({ url: z.string().trim().regex(/^(\/(?!\/)|#|https?:\/\/|mailto:|tel:)/i) })

/** Where a link leads, or null where it leads nowhere: a document that isn't published, an address that isn't safe. */
export async function addressOf(fields: Record<string, unknown>, { documents }: TextContext): Promise<string | null> {
  const internal = internalSchema.safeParse(fields)
  if (internal.success) {
    const { relationTo, value } = internal.data.doc
    const id = idOf(value)
    const [shown] = id ? await documents.translated(relationTo, [id]) : []
    return shown ? pathOf(relationTo, shown.document.slug) : null
  }
  const custom = customSchema.safeParse(fields)
  return custom.success && fields.linkType !== 'internal' ? lowerScheme(custom.data.url) : null
}

const lowerScheme = (url: string): string => url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
