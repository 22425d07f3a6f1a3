import { localeSchema, type Locale } from '@gatehouse/contract'

/** What stands in the path of an inner page: the door builds these addresses, visitors never name a vector. */
export interface PageParams { params: Promise<{ vector: string; lang: string }> }
export interface SlugParams { params: Promise<{ vector: string; lang: string; slug: string }> }

/** The page's language. The door lets no other value through, so a wrong one is a bug and throws. */
export async function readLang(params: Promise<{ lang: string }>): Promise<Locale> {
  return localeSchema.parse((await params).lang)
}
