import { revalidateTag } from 'next/cache'
import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { registry } from '../../../gate/registry.ts'

// Called by the door alone, over loopback: only inside a request can Next be told to forget.

const bodySchema = z.object({ tags: z.array(z.string().min(1)) })

function isTheDoor(request: Request): boolean {
  const given = Buffer.from(request.headers.get('x-inner-secret') ?? '')
  const secret = Buffer.from(registry().innerSecret)
  return given.length === secret.length && timingSafeEqual(given, secret)
}

export async function POST(request: Request): Promise<Response> {
  if (!isTheDoor(request)) return new Response(null, { status: 404 })
  const { tags } = bodySchema.parse(await request.json())
  // Not "stale, refresh in the background": the next visitor must get the new text.
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return new Response(null, { status: 204 })
}
