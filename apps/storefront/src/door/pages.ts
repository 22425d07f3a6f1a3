import type { Locale } from '@gatehouse/contract'
import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { noAnswers, type Answers } from '../gate/answers.ts'
import { registry } from '../gate/registry.ts'
import { encode, type Encoding } from './encoding.ts'
import { answerEtag } from './etag.ts'
import { finishHtml } from './finish-html.ts'
import { KeptAnswers, type Answer } from './kept-answers.ts'
import { innerPath, outerHeaders, readBody, type NextBehind } from './next-behind.ts'
import { plainPage } from './plain-page.ts'

const maxKeptBytes = 64 * 1024 * 1024
const anotherTryAfterMs = 100

export interface PagesOptions {
  next: NextBehind
  isDev: boolean
  /** Told of each render that ended, so that what changed meanwhile can be forgotten again. */
  renderEnded: (startedAt: number) => void
  /** Makes the answer for a render that failed (a 5xx of Next's, or no answer). */
  failed: (failure: { startedAt: number; lang: Locale; target: string; status: number | null }) => Promise<Answer>
  /** Whether a render that began then and failed may well succeed now. */
  isWorthAnotherTry: (startedAt: number) => boolean
  log: (message: string) => void
}

/** What a page may show one visitor, and whether that depends on who they are: then no shared cache may keep it. */
export interface PageGate { answers: Answers; isGated: boolean }

/** Pages that visitors share: rendered by Next, finished here (policy, encoding, ETag) and kept as bytes. */
export class Pages {
  readonly #options: PagesOptions
  readonly #kept: KeptAnswers

  constructor(options: PagesOptions) {
    this.#options = options
    this.#kept = new KeptAnswers({ maxBytes: maxKeptBytes, isKeeping: !options.isDev })
  }

  drop(): void {
    this.#kept.drop()
  }

  /** A page that exists, made of the answers for one visitor. `path` is below the language. */
  async page(lang: Locale, path: string, { answers, isGated }: PageGate, encoding: Encoding): Promise<Answer> {
    const answer = await this.#answer(lang, `/${lang}${path}`, answers, encoding, isGated ? 'private, no-cache' : 'public, max-age=0, must-revalidate')
    // Known a moment ago, gone now: the snapshot is about to say so.
    return answer.status === 404 ? this.notFound(lang, encoding) : answer
  }

  /** A document for machines: the sitemap, which is of no language, or one of a language's feeds. */
  async listing(lang: Locale | null, path: string, answers: Answers, encoding: Encoding): Promise<Answer> {
    return this.#answer(lang ?? 'en', lang === null ? '/site-map' : `/${lang}${path}`, answers, encoding, 'public, max-age=0, must-revalidate')
  }

  /** The page that says that there is none, with status 404. */
  async notFound(lang: Locale, encoding: Encoding): Promise<Answer> {
    const answer = await this.#answer(lang, `/${lang}/not-found-page`, noAnswers, encoding, 'no-store', 404)
    if (answer.status === 404) return answer
    // That there is no such page stays true when the page that says so can't be made.
    const { headers, body } = plainPage(404, { lang })
    return { status: 404, headers, body: Buffer.from(body), isKept: false }
  }

  /** In development, what Next fetches when a file changed: the page as data. */
  async data(lang: Locale, path: string, { answers }: PageGate, search: URLSearchParams, headers: IncomingHttpHeaders, encoding: Encoding): Promise<Answer> {
    const hash = search.get('_rsc')
    const target = `${innerPath(answers.vector, `/${lang}${path}`)}${hash === null ? '' : `?_rsc=${encodeURIComponent(hash)}`}`
    return this.#render(lang, target, answers, routerHeaders(headers, this.#options), encoding, 'private, no-cache', 200)
  }

  async #answer(lang: Locale, path: string, answers: Answers, encoding: Encoding, cacheControl: string, status = 200): Promise<Answer> {
    const target = innerPath(answers.vector, path)
    const key = `${encoding} ${target}`
    return this.#kept.get(key) ?? this.#kept.getOrMake(key, () => this.#render(lang, target, answers, {}, encoding, cacheControl, status))
  }

  async #render(lang: Locale, target: string, answers: Answers, headers: Record<string, string>, encoding: Encoding, cacheControl: string, okStatus: number): Promise<Answer> {
    const { failed, isDev, isWorthAnotherTry } = this.#options
    const startedAt = performance.now()
    // The page reads by its vector what it may show.
    registry().answers.set(answers.vector, answers)
    let rendered = await this.#ask(target, headers)
    if (hasFailed(rendered) && !isDev && isWorthAnotherTry(startedAt)) {
      await setTimeout(anotherTryAfterMs)
      rendered = await this.#ask(target, headers)
    }
    // What stood here before isn't given instead: it was dropped because something in it changed or went.
    if (!rendered || (hasFailed(rendered) && !isDev)) return failed({ startedAt, lang, target, status: rendered?.status ?? null })
    const { status, headers: given, body } = rendered
    return this.#finish(target, status === 200 ? okStatus : status, { ...outerHeaders(given), 'cache-control': cacheControl }, body, encoding)
  }

  /** What Next made of it, or null where it gave no answer. */
  async #ask(target: string, headers: Record<string, string>): Promise<Rendered | null> {
    const { next, renderEnded } = this.#options
    const startedAt = performance.now()
    try {
      const reply = await next.ask({ target, headers })
      return { body: await readBody(reply), status: reply.statusCode ?? 500, headers: reply.headers }
    } catch {
      return null
    } finally {
      renderEnded(startedAt)
    }
  }

  async #finish(target: string, status: number, headers: Record<string, string>, body: Buffer, encoding: Encoding): Promise<Answer> {
    const { isDev, log } = this.#options
    const isHtml = headers['content-type']?.startsWith('text/html') ?? false
    let finished = body
    if (isHtml) {
      const page = finishHtml(body, { isDev, log: (message) => log(`${target} ${message}`) })
      finished = page.body
      headers['content-security-policy'] = page.policy
    }
    headers.vary = isDev ? [headers.vary, 'accept-encoding'].filter(Boolean).join(', ') : 'accept-encoding'
    // Compressed once, sent many times.
    const encoded = await encode(finished, encoding, 9)
    if (encoding !== 'identity') headers['content-encoding'] = encoding
    headers.etag = answerEtag(encoded)
    return { status, headers, body: encoded, isKept: status === 200 || status === 404 }
  }
}

interface Rendered { status: number; headers: IncomingHttpHeaders; body: Buffer }

const hasFailed = (rendered: Rendered | null): boolean => rendered === null || rendered.status >= 500

const routerHeaderNames = ['next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url']
/** Next's reload waits three seconds for a render whose request it can't name, then leaves the old page standing. */
const developmentHeaderNames = [...routerHeaderNames, 'next-hmr-refresh', 'x-nextjs-request-id', 'x-nextjs-html-request-id']

/** What the client router tells Next about the page that it is on; nothing else of a visitor's headers goes through. */
export function routerHeaders(headers: IncomingHttpHeaders, { isDev }: { isDev: boolean }): Record<string, string> {
  const kept: Record<string, string> = { rsc: '1' }
  for (const name of isDev ? developmentHeaderNames : routerHeaderNames) {
    const value = headers[name]
    if (typeof value === 'string') kept[name] = value
  }
  return kept
}
