import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isConnectionLost, untilAnswered } from './patience.ts'

export interface Answer { status: number; body: Record<string, unknown> }
/** Asks the CMS's REST as a member of staff. Answers whatever it says; waits where nobody answers. */
export type AsStaff = (method: string, path: string, body?: object) => Promise<Answer>

class Away extends Error {}

/** The demo's accounts, each signed in: by role, the second policy officer as `second-officer`. */
export async function signIn(cms: string, dataFolder: string): Promise<(who: string) => AsStaff> {
  const accounts = new Map<string, AsStaff>()
  for (const line of readFileSync(join(dataFolder, 'staff-accounts.txt'), 'utf8').split('\n').filter(Boolean)) {
    const [role = '', email, password] = line.split('\t')
    const answer = await fetch(`${cms}/api/staff/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) })
    const { token } = z.object({ token: z.string() }).parse(await answer.json())
    accounts.set(accounts.has(role) ? 'second-officer' : role, (method, path, body) => untilAnswered(async () => {
      const response = await fetch(`${cms}/api${path}`, {
        method, signal: AbortSignal.timeout(60_000),
        headers: { authorization: `JWT ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const text = await response.text()
      if (response.status >= 502) throw new Away(text)
      return { status: response.status, body: z.record(z.string(), z.unknown()).parse(JSON.parse(text)) }
    }, (error) => error instanceof Away || isConnectionLost(error)))
  }
  return (who) => {
    const account = accounts.get(who)
    if (!account) throw new Error(`the demo has no ${who}`)
    return account
  }
}

/** What was answered, or an error that says what came instead. */
export async function expectGood(asked: Promise<Answer>): Promise<Record<string, unknown>> {
  const { status, body } = await asked
  if (status >= 300) throw new Error(`the CMS answered ${status}: ${JSON.stringify(body).slice(0, 500)}`)
  return body
}

/** All documents of a collection, page by page. */
export async function readAll<T>(as: AsStaff, collection: string, schema: z.ZodType<T>, query = ''): Promise<T[]> {
  const shape = z.object({ docs: z.array(schema), hasNextPage: z.boolean() })
  const all: T[] = []
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = shape.parse(await expectGood(as('GET', `/${collection}?depth=0&limit=100&page=${page}${query}`)))
    all.push(...docs)
    if (!hasNextPage) return all
  }
}
