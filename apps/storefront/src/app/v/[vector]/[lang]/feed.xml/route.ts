import { readFeedOf } from '../../../../feed-of.ts'
import type { PageParams } from '../../../../../data/params.ts'
import { buildRss } from '../../../../../listings/rss.ts'

// Kept, like a page, until something in it changes.
export const dynamic = 'force-static'
export const dynamicParams = true
export function generateStaticParams(): never[] {
  return []
}

export async function GET(_request: Request, { params }: PageParams): Promise<Response> {
  return new Response(buildRss(await readFeedOf(params)), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
