import { readHealth } from '../../database/health.ts'

export const dynamic = 'force-dynamic'

/** 200 when this process can serve: the database answers and every migration has been applied. Else 503. */
export async function GET(): Promise<Response> {
  const health = await readHealth()
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
