import { encode, type Encoding } from './encoding.ts'
import { answerEtag } from './etag.ts'
import { KeptAnswers, type Answer } from './kept-answers.ts'

const maxKeptBytes = 64 * 1024 * 1024
/** A larger file is passed on, but doesn't push the small ones out. */
const maxKeptFileBytes = 8 * 1024 * 1024
const readTimeoutMs = 10_000

/** What a page may show. Anything else is handed over as a download, whatever the CMS calls it. */
const shown = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml'])

// A drawing that is opened by itself is a document of this origin: it gets no scripts, no requests and an origin of its own.
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"

/** The CMS couldn't give the file just now. */
export class MediaUnavailable extends Error {
  override name = 'MediaUnavailable'
}

export interface MediaOptions {
  cmsUrl: string
  serviceKey: string
  isDev: boolean
  fetch?: typeof fetch
}

/** Pictures, fetched from the CMS by name and served from the site's own origin. */
export class Media {
  readonly #options: MediaOptions
  readonly #kept: KeptAnswers

  constructor(options: MediaOptions) {
    this.#options = options
    this.#kept = new KeptAnswers({ maxBytes: maxKeptBytes, isKeeping: !options.isDev })
  }

  drop(): void {
    this.#kept.drop()
  }

  /** The file (200), or 404 where the CMS has none. Throws `MediaUnavailable` where it can't be asked. */
  async answer(name: string, accepted: Encoding): Promise<Answer> {
    const encoding = name.toLowerCase().endsWith('.svg') ? accepted : 'identity'
    return this.#kept.getOrMake(`${encoding} ${name}`, () => this.#fetch(name, encoding))
  }

  async #fetch(name: string, encoding: Encoding): Promise<Answer> {
    const { cmsUrl, serviceKey, fetch: doFetch = fetch } = this.#options
    try {
      const ask = () => doFetch(`${cmsUrl}/api/site/media/${encodeURIComponent(name)}`, {
        headers: { authorization: `Bearer ${serviceKey}` }, cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(readTimeoutMs),
      })
      // A TypeError is a connection that was lost: it may have ended just as it was used again. A time-out is final.
      const response = await ask().catch((error: unknown) => { if (error instanceof TypeError) return ask(); throw error })
      if (response.status === 404) return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }, body: Buffer.from('not found\n'), isKept: false }
      if (!response.ok) throw new Error(`the CMS answered ${response.status}`)
      const body = await encode(Buffer.from(await response.arrayBuffer()), encoding)
      return { status: 200, headers: headersOf(response.headers.get('content-type') ?? '', encoding, body), body, isKept: body.length <= maxKeptFileBytes }
    } catch (error) {
      throw new MediaUnavailable(`${name} could not be fetched`, { cause: error })
    }
  }
}

function headersOf(given: string, encoding: Encoding, body: Buffer): Record<string, string> {
  const type = given.split(';')[0]?.trim().toLowerCase() ?? ''
  return {
    // A file may be replaced under its name, and the change must be seen at once.
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-security-policy': policy,
    'content-type': shown.has(type) ? type : 'application/octet-stream',
    ...(shown.has(type) ? {} : { 'content-disposition': 'attachment' }),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    vary: 'accept-encoding',
    etag: answerEtag(body),
  }
}
