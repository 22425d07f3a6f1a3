import type { Payload } from 'payload'
import { roles, type Actor, type Role } from './table.ts'

export const password = 'a-long-test-password'
export const emailOf = (role: Role): string => `${role}@example.test`

export interface People {
  ids: Record<Role, string>
  /** Sends a request as somebody who signed in over HTTP, or as nobody. */
  as: (actor: Actor, method: string, path: string, body?: unknown) => Promise<Response>
}

/** One account a role, each signed in by its password. */
export async function signInEveryone(payload: Payload, origin: string): Promise<People> {
  const ids = {} as Record<Role, string>
  const tokens = new Map<Actor, string>()
  for (const role of roles) {
    const { id } = await payload.create({ collection: 'staff', data: { email: emailOf(role), name: role, role, password } })
    ids[role] = id
    const response = await fetch(`${origin}/api/staff/login`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: emailOf(role), password }),
    })
    tokens.set(role, ((await response.json()) as { token: string }).token)
  }
  return {
    ids,
    as: (actor, method, path, body) => {
      const token = tokens.get(actor)
      const isForm = body instanceof FormData
      return fetch(`${origin}/api${path}`, {
        method,
        headers: { ...(token ? { authorization: `JWT ${token}` } : {}), ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      })
    },
  }
}

/** `yes` for done, `no` for refused; anything else is told whole, since neither a 400 nor a 500 answers the question. */
export async function outcomeOf(response: Response): Promise<string> {
  const body = await response.text()
  if (response.ok && !hasErrors(body)) return 'yes'
  return [401, 403].includes(response.status) ? 'no' : `${response.status}: ${body.slice(0, 300)}`
}

function hasErrors(body: string): boolean {
  try {
    const { errors } = JSON.parse(body) as { errors?: unknown[] }
    return Array.isArray(errors) && errors.length > 0
  } catch {
    return false
  }
}

/** What the table says, in the shape of what was tried. */
export const expected = (allowed: readonly Actor[], all: readonly Actor[]): Record<string, string> =>
  Object.fromEntries(all.map((actor) => [actor, allowed.includes(actor) ? 'yes' : 'no']))
