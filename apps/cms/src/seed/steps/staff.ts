import type { Payload } from 'payload'
import { asSystem } from '../../access/index.ts'
import { createStaff } from '../../collections/staff/create-staff.ts'
import type { Staff } from '../../payload-types.ts'
import { staff, type StaffEmail } from '../data/staff.ts'
import { makePassword, readStaffFile, writeStaffFile } from '../staff-file.ts'

const asTheHouse = asSystem('the demo makes its own accounts')

/**
 * The first accounts. An account that is there and whose password the file knows is left alone; one whose password nobody
 * can know any more gets a new one; one that is missing is made. Accounts that others made are never touched.
 */
export async function ensureStaff(payload: Payload, dataDir: string): Promise<Map<StaffEmail, Staff>> {
  const known = new Map(readStaffFile(dataDir).map(({ email, password }) => [email, password]))
  const lines = staff.map(({ role, email }) => ({ role, email, password: known.get(email) || makePassword() }))
  writeStaffFile(dataDir, lines)
  const accounts = new Map<StaffEmail, Staff>()
  for (const { email, name, role } of staff) {
    const password = lines.find((line) => line.email === email)?.password ?? makePassword()
    const existing = await findByEmail(payload, email)
    if (!existing) await createStaff(payload, { email, name, role, password })
    else if (!known.get(email)) await payload.update({ collection: 'staff', id: existing.id, data: { password }, depth: 0, ...asTheHouse })
    const account = existing ?? await findByEmail(payload, email)
    if (!account) throw new Error(`the account ${email} was made and isn't there`)
    accounts.set(email, account)
  }
  return accounts
}

async function findByEmail(payload: Payload, email: string): Promise<Staff | undefined> {
  const { docs } = await payload.find({ collection: 'staff', where: { email: { equals: email } }, limit: 1, depth: 0, ...asTheHouse })
  return docs[0]
}
