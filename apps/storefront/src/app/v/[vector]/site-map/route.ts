import { readSiteMap } from '../../../../data/site.ts'
import { env } from '../../../../env.ts'
import { buildSitemap } from '../../../../listings/sitemap.ts'

// Kept, like a page, until something in it changes. Not under the file's own name, which Next would take for a file of its own and
// make at build time.
export const dynamic = 'force-static'
export const dynamicParams = true
export function generateStaticParams(): never[] {
  return []
}

export async function GET(): Promise<Response> {
  return new Response(buildSitemap(env().PUBLIC_STOREFRONT_URL, await readSiteMap()), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
