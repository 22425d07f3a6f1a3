import compression from 'compression'
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished } from 'node:stream/promises'
import { clientAddress, type TrustProxy } from './client-address.ts'
import { noncePolicy } from './content-security-policy.ts'
import { outerHeaders, type NextBehind } from './next-behind.ts'
import { routerHeaders } from './pages.ts'

export interface PreviewOptions {
  next: NextBehind
  /** The one origin that may frame a preview. */
  cmsOrigin: string
  trustProxy: TrustProxy
  isDev: boolean
}

const compress = compression()

/**
 * A draft on the page that it would become: rendered for this visitor alone, streamed as it comes, never kept. Next puts the
 * nonce that it finds in the policy into its own scripts. Rejects where Next failed before anything was sent.
 */
export async function sendPreview(req: IncomingMessage, res: ServerResponse, token: string, search: URLSearchParams, options: PreviewOptions): Promise<void> {
  const { next, cmsOrigin, trustProxy, isDev } = options
  const policy = noncePolicy(randomBytes(16).toString('base64'), { frameAncestors: cmsOrigin, isDev })
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  const hash = search.get('_rsc')
  const reply = await next.ask({
    target: `/preview/${token}${hash === null ? '' : `?_rsc=${encodeURIComponent(hash)}`}`,
    headers: { 'content-security-policy': policy, 'x-forwarded-for': clientAddress(req, trustProxy), ...(req.headers.rsc ? routerHeaders(req.headers, { isDev }) : {}) },
    signal: gone.signal,
  })
  const status = reply.statusCode ?? 500
  if (status >= 500 && !isDev) {
    reply.resume()
    throw new Error(`Next answered ${status}`)
  }
  await new Promise<void>((resolve) => { compress(req as never, res as never, () => resolve()) })
  // The admin opens previews in windows of its own, too, and speaks to them.
  res.removeHeader('cross-origin-opener-policy')
  res.writeHead(status, { ...outerHeaders(reply.headers), 'content-security-policy': policy, 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
  if (req.method === 'HEAD') reply.resume()
  else for await (const chunk of reply) {
    res.write(chunk)
    ;(res as ServerResponse & { flush?: () => void }).flush?.()
  }
  res.end()
  await finished(res)
}
