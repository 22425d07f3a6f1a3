import { z } from 'zod'
import { policySnapshotSchema } from './policy.ts'

/**
 * One change that visitors could see. `tags` name what changed: `articles:<id>` (one document), `articles:*` (the set of
 * published documents of a collection, for lists), `comments:articles:<id>` (what stands in public under a text),
 * `globals:site` (a global).
 */
export const changeSchema = z.object({ id: z.string().min(1), tags: z.array(z.string().min(1)) })
export type Change = z.infer<typeof changeSchema>

/**
 * `GET /api/feed?cursor=` (service key). The answer overlaps the cursor by ten seconds, so a reader skips ids that it has
 * handled. `epoch` changes when history was replaced (restore, reset): the reader then drops everything.
 * `snapshot` is the sequence number, and the ETag, of `/api/policy/snapshot`.
 */
export const feedSchema = z.object({
  epoch: z.string().min(1),
  cursor: z.string().min(1),
  changes: z.array(changeSchema),
  snapshot: z.number().int().nonnegative(),
})
export type Feed = z.infer<typeof feedSchema>

/**
 * A path below `/{lang}` that exists, in both languages: `''` is home, else `/shop/lions-mane`. `goods` are the slugs of the
 * products that its page shows, in any way: the page's variant follows from their answers.
 */
export const routeSchema = z.object({ path: z.string().regex(/^(\/[a-z0-9][a-z0-9-]*)*$/), goods: z.array(z.string()).optional() })
export type Route = z.infer<typeof routeSchema>

/** `GET /api/policy/snapshot` (service key, ETag = sequence): what the storefront needs to know which addresses exist. */
export const snapshotSchema = z.object({
  epoch: z.string().min(1),
  sequence: z.number().int().positive(),
  routes: z.array(routeSchema),
  /** File names below `/media/` that exist; any other is a 404 at the door. */
  media: z.array(z.string().min(1)),
  /** Pictures that belong to products alone, with the products' slugs: one whose products are all hidden is a 404. */
  goodsMedia: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /** The rules; null or absent as long as no set was published: then no product may be shown. */
  policy: policySnapshotSchema.nullable().optional(),
})
export type Snapshot = z.infer<typeof snapshotSchema>
