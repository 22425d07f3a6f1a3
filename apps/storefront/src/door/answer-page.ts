import { randomBytes } from 'node:crypto'
import { handOver } from '../gate/handed.ts'
import { noncePolicy } from './content-security-policy.ts'
import { encode, type Encoding } from './encoding.ts'
import type { Answer } from './kept-answers.ts'
import { outerHeaders, readBody, type NextBehind } from './next-behind.ts'

/** What stands in front of the path of a page that answers one visitor, in Next's eyes. */
export const answerPrefix = '/d'

export interface AnswerPageOptions {
  next: NextBehind
  isDev: boolean
  /** Told of each render that ended, so that what changed meanwhile can be forgotten again. */
  renderEnded: (startedAt: number) => void
}

export interface AskedAnswer {
  /** Below `/d`, with the language. */
  path: string
  /** What the page is to say; it stays in this process. */
  said: unknown
  status: number
  headers?: Record<string, string>
  encoding: Encoding
}

/**
 * A page for one visitor: rendered for this answer alone, with a nonce of its own, never kept by anyone. Rejects where Next
 * failed.
 */
export async function renderAnswer({ path, said, status, headers = {}, encoding }: AskedAnswer, { next, isDev, renderEnded }: AnswerPageOptions): Promise<Answer> {
  const policy = noncePolicy(randomBytes(16).toString('base64'), { isDev })
  const handed = handOver(said)
  const startedAt = performance.now()
  try {
    const reply = await next.ask({ target: `${answerPrefix}${path}`, headers: { 'content-security-policy': policy, ...handed.headers } })
    const body = await readBody(reply)
    if (reply.statusCode !== 200 && !isDev) throw new Error(`Next answered ${reply.statusCode ?? 'nothing'}`)
    return {
      status,
      headers: {
        ...outerHeaders(reply.headers), 'content-security-policy': policy, 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', vary: 'accept-encoding',
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }), ...headers,
      },
      body: await encode(body, encoding),
      isKept: false,
    }
  } finally {
    handed.takeBack()
    renderEnded(startedAt)
  }
}
