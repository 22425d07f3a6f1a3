import type { PayloadRequest } from 'payload'
import { roleOf } from '../access/index.ts'

/** A member of staff as records name them: still there when the account is gone. */
export interface Person { id: string; name: string }

/** Who acted: somebody of the staff, or the house itself by a job or a command. */
export interface Actor { id: string | null; name: string; role: string }

export const house = (what: string): Actor => ({ id: null, name: what, role: 'house' })

interface Account { id: string | number; name?: string; email?: string }

/** The account that a request came from; the house where it came from no one. */
export function actorOf({ user, context }: Pick<PayloadRequest, 'user' | 'context'>): Actor {
  const role = roleOf(user)
  if (!user || role === null) return house(typeof context?.asSystem === 'string' ? context.asSystem : 'the house')
  const { id, name, email } = user as Account
  return { id: String(id), name: name || email || String(id), role }
}

/** The same for what only somebody of the staff can do. */
export function personOf(actor: Actor): Person {
  if (actor.id === null) throw new Error('only somebody of the staff can do this')
  return { id: actor.id, name: actor.name }
}
