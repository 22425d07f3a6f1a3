import compression from 'compression'
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { clientAddress, type TrustProxy } from './client-address.ts'
import { noncePolicy, type PolicyParts } from './content-security-policy.ts'
import { outerHeaders, type NextBehind } from './next-behind.ts'
import { routerHeaders } from './pages.ts'

export interface DynamicOptions {
  next: NextBehind
  trustProxy: TrustProxy
  isDev: boolean
  /** Whether a render that began then and failed may well succeed now. */
  isWorthAnotherTry: (startedAt: number) => boolean
}

export interface DynamicRequest {
  /** Path and query as Next is to see them. */
  target: string
  /** The status in place of Next's 200. */
  okStatus?: number
  /** Beyond what every page's policy says. */
  policy?: Pick<PolicyParts, 'frameAncestors'>
  /** What the door knows of the visitor. Nothing that they sent reaches Next, so a page can believe these. */
  facts?: Record<string, string>
  robots: string
}

/** Renders that are under way at once; more would only make everyone wait. */
const mostUnderWay = 64
const anotherTryAfterMs = 100
let underWay = 0

/** Too many are being served already. */
export class Crowded extends Error {
  override name = 'Crowded'
}

const compress = compression()

/**
 * A page rendered for this visitor alone: streamed as it comes, never kept, its scripts allowed by a nonce that Next finds in
 * the policy and puts into them. The visitor's address goes along as `x-forwarded-for`. Rejects where Next failed before
 * anything was sent, and with `Crowded` where it wasn't asked.
 */
export async function sendDynamic(req: IncomingMessage, res: ServerResponse, asked: DynamicRequest, options: DynamicOptions): Promise<void> {
  if (underWay >= mostUnderWay) throw new Crowded(`${underWay} pages are being rendered`)
  underWay += 1
  try {
    await render(req, res, asked, options)
  } finally {
    underWay -= 1
  }
}

async function render(req: IncomingMessage, res: ServerResponse, asked: DynamicRequest, options: DynamicOptions): Promise<void> {
  const { okStatus = 200, policy: parts, robots } = asked
  const policy = noncePolicy(randomBytes(16).toString('base64'), { ...parts, isDev: options.isDev })
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  const startedAt = performance.now()
  const reply = await askNext(req, asked, policy, gone.signal, options).catch(async (error: unknown) => {
    if (gone.signal.aborted || !options.isWorthAnotherTry(startedAt)) throw error
    await setTimeout(anotherTryAfterMs)
    return askNext(req, asked, policy, gone.signal, options)
  })
  const status = reply.statusCode ?? 500
  await new Promise<void>((resolve) => { compress(req as never, res as never, () => resolve()) })
  res.writeHead(status === 200 ? okStatus : status, { ...outerHeaders(reply.headers), 'content-security-policy': policy, 'cache-control': 'no-store', 'x-robots-tag': robots })
  if (req.method === 'HEAD') reply.resume()
  else for await (const chunk of reply) {
    res.write(chunk)
    ;(res as ServerResponse & { flush?: () => void }).flush?.()
  }
  res.end()
  await finished(res)
}

async function askNext(req: IncomingMessage, { target, facts }: DynamicRequest, policy: string, signal: AbortSignal, { next, trustProxy, isDev }: DynamicOptions): Promise<IncomingMessage> {
  const reply = await next.ask({
    target,
    headers: { ...facts, 'content-security-policy': policy, 'x-forwarded-for': clientAddress(req, trustProxy), ...(req.headers.rsc ? routerHeaders(req.headers, { isDev }) : {}) },
    signal,
  })
  if ((reply.statusCode ?? 500) < 500 || isDev) return reply
  reply.resume()
  throw new Error(`Next answered ${reply.statusCode}`)
}
