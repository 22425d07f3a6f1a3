import { readAnswers } from '../../../../data/answers.ts'
import { readSiteMap } from '../../../../data/site.ts'
import { env } from '../../../../env.ts'
import { levelsOf } from '../../../../gate/gated.ts'
import { buildSitemap } from '../../../../listings/sitemap.ts'

// Kept, like a page, until something in it changes. Not under the file's own name, which Next would take for a file of its own and
// make at build time.
export const dynamic = 'force-static'
export const dynamicParams = true
export function generateStaticParams(): never[] {
  return []
}

export async function GET(_request: Request, { params }: { params: Promise<{ vector: string }> }): Promise<Response> {
  const [answers, siteMap] = await Promise.all([readAnswers(params), readSiteMap()])
  return new Response(buildSitemap(env().PUBLIC_STOREFRONT_URL, siteMap, levelsOf(answers)), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
