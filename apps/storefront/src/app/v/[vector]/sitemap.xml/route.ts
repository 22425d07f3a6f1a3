import { readSiteMap } from '../../../../data/site.ts'
import { env } from '../../../../env.ts'
import { buildSitemap } from '../../../../listings/sitemap.ts'

// Kept, like a page, until something in it changes.
export const dynamic = 'force-static'
export const dynamicParams = true
export function generateStaticParams(): never[] {
  return []
}

export async function GET(): Promise<Response> {
  return new Response(buildSitemap(env().PUBLIC_STOREFRONT_URL, await readSiteMap()), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
