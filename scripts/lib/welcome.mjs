import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const accountsFile = (dataFolder) => join(dataFolder, 'staff-accounts.txt')

/** The staff accounts that seeding made, as the file keeps them: role, e-mail and password, divided by tabs. */
export function readAccounts(dataFolder) {
  try {
    return readFileSync(accountsFile(dataFolder), 'utf8')
  } catch {
    return ''
  }
}

/** What to tell once both processes are healthy: where they are, and who can sign in. */
export function welcome(settings, { accountsBefore }) {
  const accounts = readAccounts(settings.GATEHOUSE_DATA)
  const lines = ['', `  The site    ${settings.PUBLIC_STOREFRONT_URL}`, `  The admin   ${settings.PUBLIC_CMS_URL}/admin`]
  if (accounts !== '' && accounts !== accountsBefore) {
    lines.push('', '  Staff accounts made just now:')
    for (const line of accounts.trim().split('\n')) {
      const [role = '', email = '', password = ''] = line.split('\t')
      lines.push(`    ${role.padEnd(15)} ${email.padEnd(34)} ${password}`)
    }
  }
  if (accounts !== '') lines.push(`  Staff accounts are kept in ${accountsFile(settings.GATEHOUSE_DATA)}.`)
  lines.push('', '  Ctrl-C ends both.', '')
  return lines.join('\n')
}
