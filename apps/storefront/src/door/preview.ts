import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Encoding } from './encoding.ts'
import type { Answer } from './kept-answers.ts'
import { renderForOne, type PageForOneOptions } from './page-for-one.ts'
import { routerHeaders } from './pages.ts'

export interface PreviewOptions {
  /** The one origin that may frame a preview. */
  cmsOrigin: string
}

/**
 * A draft on the page that it would become: the one page that Next runs in the browser, since it follows what the editor types.
 * Rejects as `renderForOne` does.
 */
export async function renderPreview(req: IncomingMessage, token: string, search: URLSearchParams, encoding: Encoding, { cmsOrigin }: PreviewOptions, options: PageForOneOptions): Promise<Answer> {
  const hash = search.get('_rsc')
  return renderForOne({
    target: `/preview/${token}${hash === null ? '' : `?_rsc=${encodeURIComponent(hash)}`}`,
    live: { nonce: randomBytes(16).toString('base64'), frameAncestors: cmsOrigin, router: req.headers.rsc ? routerHeaders(req.headers, options) : {} },
    // The admin opens previews in windows of its own, too, and speaks to them.
    headers: { 'cross-origin-opener-policy': 'unsafe-none' },
    robots: 'noindex, nofollow',
    encoding,
  }, options)
}
