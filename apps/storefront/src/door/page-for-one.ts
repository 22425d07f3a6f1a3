import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { handOver } from '../gate/handed.ts'
import { encode, type Encoding } from './encoding.ts'
import { finishHtml } from './finish-html.ts'
import type { Answer } from './kept-answers.ts'
import { outerHeaders, readBody, type NextBehind } from './next-behind.ts'

/** What stands in front of the path of a page that answers one visitor, in Next's eyes. */
export const onePrefix = '/d'

export interface PageForOneOptions {
  next: NextBehind
  isDev: boolean
  /** Whether a render that began then and failed may well succeed now. */
  isWorthAnotherTry: (startedAt: number) => boolean
  /** Told of each render that ended, so that what changed meanwhile can be forgotten again. */
  renderEnded: (startedAt: number) => void
  log: (message: string) => void
}

export interface PageForOne {
  /** Path and query as Next is to see them. */
  target: string
  /** What the page is to know or say; it stays in this process. Nothing that a visitor sent reaches Next, so a page can believe it. */
  said?: unknown
  /** In place of Next's 200. */
  status?: number
  /** Where the page needs Next in the browser: the policy's nonce and who may frame it. */
  live?: { nonce: string; frameAncestors: string; router: Record<string, string> }
  /** An origin that its forms may lead to beside the site. */
  formsLeadTo?: string
  headers?: Record<string, string>
  robots?: string
  encoding: Encoding
  /** Ends the render when the visitor is gone. */
  signal?: AbortSignal
}

/** Renders that are under way at once; more would only make everyone wait. */
const mostUnderWay = 64
const anotherTryAfterMs = 100
let underWay = 0

/** Too many are being served already. */
export class Crowded extends Error {
  override name = 'Crowded'
}

/** A page rendered for this answer alone, never kept by anyone. Rejects where Next failed, and with `Crowded` where it wasn't asked. */
export async function renderForOne(asked: PageForOne, options: PageForOneOptions): Promise<Answer> {
  if (underWay >= mostUnderWay) throw new Crowded(`${underWay} pages are being rendered`)
  underWay += 1
  const handed = handOver(asked.said)
  const startedAt = performance.now()
  try {
    const ask = () => askNext(asked, handed.headers, options)
    const reply = await ask().catch(async (error: unknown) => {
      if (asked.signal?.aborted || !options.isWorthAnotherTry(startedAt)) throw error
      await setTimeout(anotherTryAfterMs)
      return ask()
    })
    return await finish(asked, reply, await readBody(reply), options)
  } finally {
    underWay -= 1
    handed.takeBack()
    options.renderEnded(startedAt)
  }
}

async function askNext({ target, live, signal }: PageForOne, facts: Record<string, string>, { next, isDev }: PageForOneOptions): Promise<IncomingMessage> {
  const nonce = live && { 'content-security-policy': `script-src 'nonce-${live.nonce}'` }
  const reply = await next.ask({ target, headers: { ...facts, ...live?.router, ...nonce }, ...(signal ? { signal } : {}) })
  if ((reply.statusCode ?? 500) < 500 || isDev) return reply
  reply.resume()
  throw new Error(`Next answered ${reply.statusCode}`)
}

async function finish({ target, status = 200, live, formsLeadTo, headers = {}, robots = 'noindex', encoding }: PageForOne, reply: IncomingMessage, body: Buffer, { isDev, log }: PageForOneOptions): Promise<Answer> {
  const path = target.split('?', 1)[0] ?? ''
  const page = finishHtml(body, { isDev, live, formsLeadTo, log: (message) => log(`${path} ${message}`) })
  return {
    status: reply.statusCode === 200 ? status : reply.statusCode ?? 500,
    headers: {
      ...outerHeaders(reply.headers), vary: 'accept-encoding', 'content-security-policy': page.policy, 'cache-control': 'no-store', 'x-robots-tag': robots,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }), ...headers,
    },
    body: await encode(page.body, encoding),
    isKept: false,
  }
}
