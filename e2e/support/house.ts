import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} isn't set: run the tests by Playwright, whose set-up starts the house`)
  return value
}

/** The copy of Gatehouse under test. */
export const house = {
  get site() { return required('E2E_SITE') },
  get cms() { return required('E2E_CMS') },
  get data() { return required('E2E_DATA') },
  /** The sandbox payment provider, and what the CMS shows it. */
  get sandbox() { return required('E2E_SANDBOX') },
  get sandboxSecret() { return required('E2E_SANDBOX_SECRET') },
  /** What the storefront shows the CMS. */
  get serviceKey() { return required('E2E_SERVICE_KEY') },
}

export type Role = 'admin' | 'editor' | 'reviewer' | 'policy-officer' | 'shop-manager' | 'auditor'
export interface Account { email: string; password: string }

/** The demo accounts of a role, from the file that seeding wrote. */
export async function accountsOf(role: Role, { data }: { data: string } = house): Promise<Account[]> {
  const file = join(data, 'staff-accounts.txt')
  const accounts = (await readFile(file, 'utf8')).split('\n').flatMap((line) => {
    const [itsRole, email, password] = line.split('\t')
    return itsRole === role && email && password ? [{ email, password }] : []
  })
  if (accounts.length === 0) throw new Error(`${file} has no account for ${role}`)
  return accounts
}

export async function accountOf(role: Role): Promise<Account> {
  const [account] = await accountsOf(role)
  return account as Account // one at least, or it has thrown
}

/** The newest mail to an address, waiting for it: without an SMTP server the CMS writes each into its data folder. */
export async function readMailTo(address: string, since: Date): Promise<string> {
  const folder = join(house.data, 'mail')
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await new Promise((done) => setTimeout(done, 100))) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort().reverse()
    for (const name of names) {
      const mail = await readFile(join(folder, name), 'utf8')
      const isNew = new Date(/^Date: (.*)$/m.exec(mail)?.[1] ?? 0).getTime() >= Math.floor(since.getTime() / 1000) * 1000
      if (isNew && new RegExp(`^To:.*${address.replace(/[.+]/g, '\\$&')}`, 'mi').test(mail)) return decodeQuotedPrintable(mail)
    }
  }
  throw new Error(`no mail to ${address} within 10 s`)
}

const decodeQuotedPrintable = (mail: string) =>
  mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
