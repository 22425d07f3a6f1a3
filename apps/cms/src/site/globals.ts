import { asSystem } from '../access/index.ts'
import type { Config } from '../payload-types.ts'
import type { Documents } from './documents.ts'

/** What was never saved, or only in the other language, is missing. */
export type Saved<T> = T extends (infer Item)[] ? Saved<Item>[] : T extends object ? { [K in keyof T]?: Saved<T[K]> | null } : T

type Slug = 'site' | 'navigation' | 'shop'

/**
 * A global in the page's language, with English where a field has no French. Before anyone has saved it, it has none of
 * its fields, whatever the generated types say.
 */
export async function readGlobal<S extends Slug>({ payload, locale, tags }: Documents, slug: S): Promise<Saved<Config['globals'][S]>> {
  tags.global(slug)
  const document = await payload.findGlobal({
    slug: slug as Slug, locale, fallbackLocale: 'en', depth: 0, ...asSystem('visitors read the frame of the site through the storefront'),
  })
  return document as Saved<Config['globals'][S]>
}
