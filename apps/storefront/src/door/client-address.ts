import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The header by which a CDN proves that a request came through it. */
export const originSecretHeader = 'x-origin-secret'

export interface TrustProxy {
  /** As in TRUST_PROXY: `none`, `hops:<n>`, `cloudflare`, `cloudfront` or `vercel`. */
  mode: string
  originSecret?: string | undefined
}

const headerOfCdn: Record<string, string> = { cloudflare: 'cf-connecting-ip', cloudfront: 'cloudfront-viewer-address', vercel: 'x-real-ip' }

/** The visitor's address: the socket's, unless the operator said whose word to take instead. What can't be read is not believed. */
export function clientAddress(req: IncomingMessage, { mode, originSecret }: TrustProxy): string {
  const socket = req.socket.remoteAddress ?? '0.0.0.0'
  const hops = Number(/^hops:(\d)$/.exec(mode)?.[1] ?? 0)
  if (hops) return addressOr(String(req.headers['x-forwarded-for'] ?? '').split(',').at(-hops), socket)
  const header = headerOfCdn[mode]
  if (!header || !isFromCdn(req, { mode, originSecret })) return socket
  const given = String(req.headers[header] ?? '')
  // CloudFront adds the port: `198.51.100.7:443`, `2001:db8::7:443`.
  return addressOr(mode === 'cloudfront' ? given.replace(/:\d+$/, '') : given, socket)
}

/** Whether a request came through the CDN that is trusted: only then does what its headers say count. */
export function isFromCdn(req: IncomingMessage, { mode, originSecret }: TrustProxy): boolean {
  return Object.hasOwn(headerOfCdn, mode) && isEqual(req.headers[originSecretHeader], originSecret)
}

function addressOr(given: string | undefined, otherwise: string): string {
  const address = given?.trim() ?? ''
  return isIP(address) ? address : otherwise
}

function isEqual(given: string | string[] | undefined, secret: string | undefined): boolean {
  if (typeof given !== 'string' || !secret) return false
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
