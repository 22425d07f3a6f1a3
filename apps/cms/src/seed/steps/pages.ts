import { inLanguage } from '../authoring/language.ts'
import type { SeedContext } from '../context.ts'
import { pages } from '../data/index.ts'
import { draft, publish, type Document } from '../save.ts'
import { toLexical } from '../to-lexical/index.ts'

/** Pages name no author and no reviewer: the house itself speaks in them. */
export async function seedPages(seed: SeedContext): Promise<number> {
  for (const { slug, title, lead, body, seo } of pages) {
    const page: Document<'pages'> = {
      as: 'editor', shared: { slug },
      words: (locale) => ({
        ...inLanguage(locale, { title, lead }),
        body: toLexical(body[locale], `pages/${slug}/${locale}`, seed.ids.find),
        seo: inLanguage(locale, seo),
      }),
    }
    const id = await draft(seed, 'pages', page)
    seed.ids.remember('pages', slug, id)
    await publish(seed, 'pages', id, page)
  }
  return pages.length
}
