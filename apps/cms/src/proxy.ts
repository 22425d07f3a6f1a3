import { NextResponse, type NextRequest } from 'next/server'
import { errorResponse } from '@gatehouse/contract'
import { adminPolicy, plainPolicy } from './endpoints/edge/content-security.ts'
import { strictTransport } from './endpoints/edge/headers.ts'
import { anonymousBytes, serverFunctionBytes } from './endpoints/edge/limits.ts'
import { readEnv } from './env.ts'

// In front of every page; the API has an entrance of its own, since what passes here is held in memory twice.

export const config = { matcher: ['/((?!api/|api$|_next/static/|favicon\\.ico|icon\\.svg).*)'] }

export function proxy(request: NextRequest): Response {
  const { cmsUrl, storefrontUrl, isProduction } = readEnv()
  const refusal = request.method === 'POST' ? refuseLarge(request) : null
  const isAdmin = /^\/admin(\/|$)/.test(request.nextUrl.pathname)
  const nonce = btoa(crypto.randomUUID())
  const policy = isAdmin ? adminPolicy({ nonce, storefront: new URL(storefrontUrl).origin, isProduction }) : plainPolicy
  const headers = new Headers(request.headers)
  // Next reads the nonce here, and gives it to each script that it writes.
  headers.set('content-security-policy', policy)
  const response = refusal ?? NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  for (const [name, value] of Object.entries(strictTransport(cmsUrl))) response.headers.set(name, value)
  return response
}

/** The admin's own calls of its server say how long they are. */
function refuseLarge(request: NextRequest): Response | null {
  const stated = request.headers.get('content-length')
  if (stated === null || !/^\d{1,15}$/.test(stated)) return errorResponse('bad-request', 'The request has to say its Content-Length.')
  const isKnown = request.cookies.has('gatehouse-cms-token')
  if (Number(stated) <= (isKnown ? serverFunctionBytes : anonymousBytes)) return null
  const response = errorResponse('too-large', 'The body is larger than what is read here.')
  response.headers.set('connection', 'close')
  return response
}
