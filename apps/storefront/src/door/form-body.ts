import type { IncomingMessage, ServerResponse } from 'node:http'

export type FormBody = { ok: true; fields: ReadonlyMap<string, string> } | { ok: false; status: 400 | 413 | 415 }

/** Far more than any field of ours takes, so that what is too long gets a page that says so, with everything kept. */
export const mostFormBytes = 128 * 1024

/**
 * Reads a form as a page without a script sends it: urlencoded, each field once, never more than the limit. What is refused
 * isn't read on, so its connection must be closed.
 */
export async function readFormBody(req: IncomingMessage, res: ServerResponse): Promise<FormBody> {
  const [type = '', ...parameters] = (req.headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase())
  if (type !== 'application/x-www-form-urlencoded' || !parameters.every((one) => one === '' || /^charset="?utf-8"?$/.test(one))) return { ok: false, status: 415 }
  if (req.headers['content-encoding'] !== undefined) return { ok: false, status: 415 }
  if (Number(req.headers['content-length'] ?? 0) > mostFormBytes) return { ok: false, status: 413 }
  if (req.headers.expect !== undefined) res.writeContinue()
  const bytes = await readWithin(req, mostFormBytes)
  if (!bytes) return { ok: false, status: 413 }
  const fields = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(bytes.toString())) {
    if (fields.has(name)) return { ok: false, status: 400 }
    fields.set(name, value)
  }
  return { ok: true, fields }
}

/** The body, or null as soon as it is longer than it may be. */
async function readWithin(req: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
