import { readLang, type PageParams } from '../data/params.ts'
import { readLayout, readNewest } from '../data/site.ts'
import { env } from '../env.ts'
import type { FeedOf } from '../listings/rss.ts'

/** What both feeds of a language are made of. */
export async function readFeedOf(params: PageParams['params']): Promise<FeedOf> {
  const lang = await readLang(params)
  const [layout, newest] = await Promise.all([readLayout(lang), readNewest(lang)])
  return { origin: env().PUBLIC_STOREFRONT_URL, lang, layout, newest }
}
