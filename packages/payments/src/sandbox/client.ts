import { z } from 'zod'
import { PaymentProviderError } from '../provider.ts'

const refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) })
const timeoutMs = 10_000

export interface SandboxAddress {
  /** Where the sandbox provider answers, without a slash at the end. */
  url: string
  /** SANDBOX_SECRET. */
  secret: string
}

/** Calls the sandbox's API. Answers what it said, or its code where it refused (4xx); throws where it couldn't be asked or failed. */
export async function ask<Shape extends z.ZodType>(
  { url, secret }: SandboxAddress,
  shape: Shape,
  { path, body, key }: { path: string; body?: object; key?: string },
): Promise<{ ok: true; said: z.infer<Shape> } | { ok: false; code: string }> {
  const fail = (why: string, cause?: unknown) => new PaymentProviderError(`sandbox: ${why}`, cause === undefined ? undefined : { cause })
  let answer: Response
  let text: string
  try {
    answer = await fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${secret}`, accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}), ...(key ? { 'idempotency-key': key } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    text = await answer.text()
  } catch (error) {
    throw fail('it could not be reached', error)
  }
  const json = readJson(text)
  if (answer.ok) {
    const said = shape.safeParse(json)
    if (said.success) return { ok: true, said: said.data }
    throw fail(`its answer has another shape than expected (${said.error.issues.map(({ path: where }) => where.join('.')).join(', ')})`)
  }
  const refused = refusal.safeParse(json)
  if (answer.status >= 500 || !refused.success) throw fail(`it answered ${answer.status}`)
  return { ok: false, code: refused.data.error.code }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
