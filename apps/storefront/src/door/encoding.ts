import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'
const preferred: Encoding[] = ['br', 'gzip', 'identity']

// A handful of browsers send a handful of values; the bound is for those who invent them.
const chosen = new LRUCache<string, Encoding>({ max: 200 })

/** The best encoding that an Accept-Encoding header allows; `identity` where it allows none of ours. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const known = chosen.get(accepted)
  if (known) return known
  const allowed = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(preferred)
  const encoding = preferred.find((ours) => allowed.includes(ours)) ?? 'identity'
  chosen.set(accepted, encoding)
  return encoding
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Compresses off the main thread. `quality` of brotli: 5 is quick, 11 is for what is compressed once. */
export async function encode(body: Buffer, encoding: Encoding, quality = 5): Promise<Buffer> {
  if (encoding === 'br') return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
  if (encoding === 'gzip') return gzipped(body)
  return body
}
