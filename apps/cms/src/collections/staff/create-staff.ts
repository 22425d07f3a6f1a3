import type { Payload } from 'payload'
import { asSystem, type Role } from '../../access/index.ts'

/** Makes an account with a password, for `up` and the seed. Nothing that answers to HTTP calls it. */
export async function createStaff(
  payload: Payload,
  account: { email: string; name: string; role: Role; password: string },
): Promise<{ id: string; email: string }> {
  const { id, email } = await payload.create({ collection: 'staff', data: account, ...asSystem('the first accounts are made by the house') })
  return { id: String(id), email: String(email) }
}
