import { randomUUID } from 'node:crypto'
import { errorBodySchema, type ErrorBody } from '@gatehouse/contract'
import { codeFor } from '../error-code.ts'

const sentences: Partial<Record<number, string>> = {
  401: 'Sign in first.', 403: 'You may not do this.', 404: 'There is nothing at this address.', 413: 'The body is too large.',
}

/**
 * The last look at an answer. A refusal that Payload words in a way of its own (there are a few) gets the house's `error`
 * beside what its admin reads.
 */
export async function inHouseShape(response: Response): Promise<Response> {
  // A page for a person, who sent a form without scripts, is whole as it is.
  if (response.status < 400 || response.headers.get('content-type')?.startsWith('text/html')) return response
  const body = await readJson(response)
  if (errorBodySchema.safeParse(body).success) return rebuild(response, body)
  const said = typeof body.message === 'string' ? body.message : undefined
  const error: ErrorBody['error'] = {
    code: codeFor(response.status),
    message: response.status >= 500 ? 'Something failed on our side.' : (said ?? sentences[response.status] ?? 'The request can’t be answered.'),
    ...(response.status >= 500 ? { reference: randomUUID() } : {}),
  }
  return rebuild(response, { ...body, error })
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function rebuild(response: Response, body: unknown): Response {
  const headers = new Headers(response.headers)
  for (const name of ['content-length', 'content-type', 'transfer-encoding']) headers.delete(name)
  headers.set('cache-control', 'no-store')
  return Response.json(body, { status: response.status, headers })
}
