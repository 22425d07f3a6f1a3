import type { APIRequestContext } from '@playwright/test'
import { accountsOf, house } from './house.ts'

// Two policy officers who move the rules over HTTP, as the rule desk does.

/** Adds a rule and publishes it; answers a function that takes it away again. A rule that opens nothing needs one officer to come, two to go. */
export async function publishRule(request: APIRequestContext, rule: { ruleId: string } & Record<string, unknown>): Promise<() => Promise<void>> {
  const [first, second] = await signInOfficers(request)
  const ask = async (as: string, method: 'POST' | 'DELETE', path: string, data?: object): Promise<{ status: number; body: unknown }> => {
    const response = await request.fetch(`${house.cms}/api${path}`, { method, headers: { authorization: as }, ...(data ? { data } : {}) })
    if (!response.ok()) throw new Error(`${method} ${path} was answered with ${response.status()}: ${(await response.text()).slice(0, 500)}`)
    return { status: response.status(), body: await response.json() }
  }
  /** Publishes what the working copy says, with a second officer's word where it is needed. */
  const publish = async (reason: string): Promise<void> => {
    const { status, body } = await ask(first, 'POST', '/policy/publish', { reason })
    if (status === 202) await ask(second, 'POST', '/policy/approve', { change: (body as { change: string }).change })
  }
  const made = await ask(first, 'POST', '/rules?locale=en', rule)
  const { doc } = made.body as { doc: { id: string } }
  await publish(`a browser test needs ${rule.ruleId}`)
  return async () => {
    await ask(first, 'DELETE', `/rules/${doc.id}`)
    await publish(`the browser test with ${rule.ruleId} is over`)
  }
}

/** What each of the two signs in with: the value of an `authorization` header. */
export async function signInOfficers(request: APIRequestContext, of: { cms: string; data: string } = house): Promise<[string, string]> {
  const tokens = await Promise.all((await accountsOf('policy-officer', of)).map(async (account) => {
    const response = await request.post(`${of.cms}/api/staff/login`, { data: account })
    return `JWT ${((await response.json()) as { token: string }).token}`
  }))
  const [first, second] = tokens
  if (!first || !second) throw new Error('the demo has fewer than two policy officers')
  return [first, second]
}
