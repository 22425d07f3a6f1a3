import { Refusal } from '../refusal.ts'
import { parseObject } from './check-body.ts'
import { anonymousBytes, documentBytes, uploadBytes, webhookBytes } from './limits.ts'
import { readBytes, statedLength } from './read-bytes.ts'

interface Asked {
  request: Request
  url: URL
  /** The address takes a file beside the fields. */
  takesFile: boolean
  /** Told the body as soon as it is known, to refuse it. */
  check: (body: Record<string, unknown>) => void
  /** Asked only for what is longer than anyone may send. */
  isSignedIn: () => Promise<boolean>
}

/** Payload's admin asks long questions as a form, so that they needn't fit an address. */
const asksToRead = (request: Request): boolean =>
  request.method === 'POST' && ['x-payload-http-method-override', 'x-http-method-override'].some((name) => request.headers.get(name)?.toUpperCase() === 'GET')

const typeOf = (request: Request): string => (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

async function limitFor({ request, url, takesFile, isSignedIn }: Asked): Promise<number> {
  if (/^\/api\/webhooks\/[a-z]+\/?$/.test(url.pathname)) return webhookBytes
  const length = statedLength(request)
  if (length !== null && length <= anonymousBytes) return anonymousBytes
  // Addresses of signing in stay short for everyone.
  if (/^\/api\/staff\/[a-z-]+\/?$/.test(url.pathname) || !(await isSignedIn())) return anonymousBytes
  return takesFile && typeOf(request) === 'multipart/form-data' ? uploadBytes : documentBytes
}

/**
 * The request as Payload gets it: its body read within its limit and known to be an object. Throws a refusal for everything
 * else, before Payload has seen any of it.
 */
export async function settleRequest(asked: Asked): Promise<Request> {
  const { request, url, takesFile, check } = asked
  const headers = new Headers(request.headers)
  const { signal } = request
  if (['GET', 'HEAD', 'DELETE', 'OPTIONS'].includes(request.method)) {
    return new Request(url, { method: request.method === 'HEAD' ? 'GET' : request.method, headers, signal })
  }
  const bytes = await readBytes(request, await limitFor(asked))
  const type = typeOf(request)
  headers.delete('content-length')
  headers.delete('transfer-encoding')

  if (asksToRead(request)) {
    if (type !== 'application/x-www-form-urlencoded') throw new Refusal('unsupported-type', 'A question in a body has to be a form (application/x-www-form-urlencoded).')
    headers.delete('content-type')
    const question = new URL(url)
    question.search = [url.search.slice(1), bytes.toString('utf8')].filter(Boolean).join('&')
    return new Request(question, { method: 'GET', headers, signal })
  }
  const withJson = (text: string) => {
    headers.set('content-type', 'application/json')
    return new Request(url, { method: request.method, headers, signal, body: text })
  }
  if (bytes.length === 0) return withJson('{}')
  if (type === 'application/json') {
    const text = bytes.toString('utf8')
    check(parseObject(text))
    return withJson(text)
  }
  if (type === 'application/x-www-form-urlencoded' && takesPlainForm(url)) return withJson(plainForm(bytes))
  if (type !== 'multipart/form-data') throw new Refusal('unsupported-type', 'The body has to be JSON (application/json) or a form (multipart/form-data).')
  const { fields, hasFile } = await readForm(bytes, headers)
  check(parseObject(fields))
  if (!hasFile || !takesFile) return withJson(fields)
  return new Request(url, { method: request.method, headers, signal, body: new Uint8Array(bytes) })
}

/** The shop's desk is used by plain forms, which browsers send by themselves. */
const takesPlainForm = ({ pathname }: URL): boolean => /^\/api\/desk\//.test(pathname)

/** A plain form's fields as JSON, each a text. */
function plainForm(bytes: Buffer): string {
  const fields = [...new URLSearchParams(bytes.toString('utf8'))]
  const twice = fields.find(([name], at) => fields.findIndex(([other]) => other === name) !== at)
  if (twice) throw new Refusal('bad-request', `“${twice[0]}” is there twice.`, { [twice[0]]: 'This is there twice.' })
  const text = JSON.stringify(Object.fromEntries(fields))
  parseObject(text)
  return text
}

/** A form of the admin's: the fields as JSON in `_payload`, and a file at most. */
async function readForm(bytes: Buffer, headers: Headers): Promise<{ fields: string; hasFile: boolean }> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': headers.get('content-type') ?? '' } }).formData().catch(() => null)
  if (!form) throw new Refusal('bad-request', 'The form isn’t well-formed.')
  const fields = form.get('_payload') ?? '{}'
  if (typeof fields !== 'string') throw new Refusal('bad-request', 'The fields of the form (_payload) have to be JSON.')
  if (typeof form.get('file') === 'string') throw new Refusal('bad-request', 'The file of the form has to be a file.')
  return { fields, hasFile: form.has('file') }
}
