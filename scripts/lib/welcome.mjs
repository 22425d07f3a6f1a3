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

/** What to tell once all processes are healthy: where they are, and who can sign in. */
export function welcome(settings, { accountsBefore }) {
  const accounts = readAccounts(settings.GATEHOUSE_DATA)
  const payments = { none: 'nobody: PAYMENT_PROVIDER is none', sandbox: `the sandbox at ${settings.PUBLIC_SANDBOX_URL}, where no money moves`, stripe: 'Stripe' }
  const lines = ['', `  The site    ${settings.PUBLIC_STOREFRONT_URL}`, `  The admin   ${settings.PUBLIC_CMS_URL}/admin`, `  Payments    ${payments[settings.PAYMENT_PROVIDER]}`]
  if (accounts !== '' && accounts !== accountsBefore) {
    lines.push('', '  Staff accounts made just now:')
    for (const line of accounts.trim().split('\n')) {
      const [role = '', email = '', password = ''] = line.split('\t')
      lines.push(`    ${role.padEnd(15)} ${email.padEnd(34)} ${password}`)
    }
  }
  if (accounts !== '') lines.push(`  Staff accounts are kept in ${accountsFile(settings.GATEHOUSE_DATA)}.`)
  lines.push('', '  Ctrl-C ends them all.', '')
  return lines.join('\n')
}
