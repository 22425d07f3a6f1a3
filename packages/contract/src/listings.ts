import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { pictureSchema } from './media.ts'
import { path } from './view-shapes.ts'
import { personSchema } from './views.ts'

// What is made for machines: the sitemap and the feeds.

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)

/**
 * `GET /api/site/site-map`: every page that exists, with the languages in which it is published. `changedAt` is when what
 * visitors see of its own document last changed; null for pages that gather others, where nobody can say.
 */
export const siteMapViewSchema = z.object({
  pages: z.array(z.object({ path, languages: z.array(localeSchema).min(1), changedAt: moment.nullable() })),
})
export type SiteMapView = z.infer<typeof siteMapViewSchema>

/** `GET /api/site/newest?locale=`: the newest articles and guides that are ready in that language, the newest first. */
export const newestViewSchema = z.object({
  texts: z.array(z.object({
    kind: z.enum(['article', 'guide']),
    path, title: z.string(), summary: z.string(),
    publishedAt: moment, changedAt: moment,
    authors: z.array(personSchema), topics: z.array(z.string()), picture: pictureSchema.nullable(),
  })),
})
export type NewestView = z.infer<typeof newestViewSchema>
