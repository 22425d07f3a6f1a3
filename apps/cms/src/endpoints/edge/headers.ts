import { readEnv } from '../../env.ts'

/** What an answer of the API may do where it is opened by itself: nothing. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

export const strictTransport = (cmsUrl: string): Record<string, string> =>
  cmsUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}

/** Sets what is missing; an answer that says more of itself (a picture) keeps its own words. */
export function withSecurityHeaders(response: Response): Response {
  const wanted = {
    'content-security-policy': nothing,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'SAMEORIGIN',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...strictTransport(readEnv().cmsUrl),
  }
  for (const [name, value] of Object.entries(wanted)) if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}
