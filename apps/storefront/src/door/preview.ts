import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendDynamic, type DynamicOptions } from './dynamic.ts'

export interface PreviewOptions {
  /** The one origin that may frame a preview. */
  cmsOrigin: string
}

/** A draft on the page that it would become: rendered for this visitor alone. Rejects as `sendDynamic` does. */
export async function sendPreview(req: IncomingMessage, res: ServerResponse, token: string, search: URLSearchParams, { cmsOrigin }: PreviewOptions, dynamic: DynamicOptions): Promise<void> {
  const hash = search.get('_rsc')
  // The admin opens previews in windows of its own, too, and speaks to them.
  res.removeHeader('cross-origin-opener-policy')
  return sendDynamic(req, res, {
    target: `/preview/${token}${hash === null ? '' : `?_rsc=${encodeURIComponent(hash)}`}`, policy: { frameAncestors: cmsOrigin }, robots: 'noindex, nofollow',
  }, dynamic)
}
