import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { correctionsViewSchema, pageViewSchema } from './views-lists.ts'
import { faqViewSchema, productViewSchema, textViewSchema } from './views.ts'

/** `GET /api/site/preview?token=`: the draft that the token was signed for, shown on the page that it would become. */
export const previewViewSchema = z.discriminatedUnion('page', [
  z.object({ page: z.literal('text'), locale: localeSchema, view: textViewSchema }),
  z.object({ page: z.literal('faq'), locale: localeSchema, view: faqViewSchema }),
  z.object({ page: z.literal('product'), locale: localeSchema, view: productViewSchema }),
  z.object({ page: z.literal('page'), locale: localeSchema, view: pageViewSchema }),
  /** The standing page about corrections, with the corrections themselves. */
  z.object({ page: z.literal('corrections'), locale: localeSchema, view: correctionsViewSchema.extend({ page: pageViewSchema }) }),
])
export type PreviewView = z.infer<typeof previewViewSchema>
