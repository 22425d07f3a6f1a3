import { readFeedOf } from '../../../../feed-of.ts'
import type { PageParams } from '../../../../../data/params.ts'
import { buildJsonFeed } from '../../../../../listings/json-feed.ts'

// Kept, like a page, until something in it changes.
export const dynamic = 'force-static'
export const dynamicParams = true
export function generateStaticParams(): never[] {
  return []
}

export async function GET(_request: Request, { params }: PageParams): Promise<Response> {
  return new Response(JSON.stringify(buildJsonFeed(await readFeedOf(params))), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}
