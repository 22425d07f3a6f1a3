import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { namesOfKind, variables } from './variables.mjs'

export const newSecret = () => randomBytes(32).toString('base64url')

/**
 * Settles every variable: the real environment first, then `.env`, then the default of `.env.example`, then what follows
 * from the others (addresses from ports, the database from the data folder). Answers the settings, sentences on what is
 * wrong (nothing may start while there are any), and notes on what was filled in.
 */
export function settle({ file, example, real, root }) {
  const settings = /** @type {Record<string, string>} */ ({})
  const problems = []
  const notes = []
  for (const name of Object.keys(variables)) {
    const isInFile = file !== null && name in file
    const origin = real[name] ? 'the environment' : isInFile && file[name] !== '' ? '.env' : '.env.example'
    settings[name] = real[name] || (isInFile ? file[name] : '') || (example[name] ?? '')
    if (variables[name].kind === 'secret' && settings[name] === '') {
      settings[name] = newSecret()
      if (file !== null) notes.push(`${name} has no value in .env: a random one serves this run alone.`)
    } else if (file !== null && !isInFile && !real[name]) {
      notes.push(`${name} isn't in .env: taking the default${settings[name] ? ` (${settings[name]})` : ''}.`)
    }
    const complaint = settings[name] === '' ? null : complain[variables[name].kind](settings[name])
    if (complaint) problems.push(`${name} in ${origin} ${complaint}`)
  }
  for (const name of Object.keys(file ?? {})) {
    if (!(name in variables)) notes.push(`${name} in .env is no variable of this project: nothing reads it.`)
  }
  // A house that already stood where others can see it hasn't asked for a sandbox.
  if (file !== null && !file.PAYMENT_PROVIDER && !real.PAYMENT_PROVIDER && !isOwnMachine(settings)) settings.PAYMENT_PROVIDER = 'none'
  problems.push(...findClashes(settings))
  if (problems.length === 0) deriveRest(settings, root)
  return { settings, problems, notes }
}

function findClashes(settings) {
  const problems = []
  const takenBy = new Map()
  for (const name of namesOfKind('port').filter((one) => one !== 'SANDBOX_PORT' || settings.PAYMENT_PROVIDER === 'sandbox')) {
    const other = takenBy.get(settings[name])
    if (other) problems.push(`${name} and ${other} are both ${settings[name]}: each process needs a port of its own.`)
    takenBy.set(settings[name], name)
  }
  if (['cloudflare', 'cloudfront', 'vercel'].includes(settings.TRUST_PROXY) && settings.ORIGIN_SECRET === '') {
    problems.push(`TRUST_PROXY is ${settings.TRUST_PROXY}, so ORIGIN_SECRET must be set too: without it anyone can forge that proxy's headers.`)
  }
  if (settings.PAYMENT_PROVIDER === 'sandbox' && settings.ALLOW_SANDBOX !== '1' && !isOwnMachine(settings)) {
    problems.push('PAYMENT_PROVIDER is sandbox, which takes no money, and a public address isn’t this machine’s own: set it to none or stripe, or set ALLOW_SANDBOX=1 for a trial that others may see.')
  }
  for (const name of ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET']) {
    if (settings.PAYMENT_PROVIDER === 'stripe' && settings[name] === '') problems.push(`PAYMENT_PROVIDER is stripe, so ${name} must be set too.`)
  }
  if (!/^(0|)$/.test(settings.GATEHOUSE_CLOCK_OFFSET_MS ?? '') && [settings.PUBLIC_STOREFRONT_URL, settings.PUBLIC_CMS_URL].some((address) => address && !isLoopback(address))) {
    problems.push('GATEHOUSE_CLOCK_OFFSET_MS is for tests of time: it is refused unless both public addresses are this machine’s own.')
  }
  return problems
}

function deriveRest(settings, root) {
  settings.GATEHOUSE_DATA = resolve(root, settings.GATEHOUSE_DATA)
  if (settings.GEOIP_DB !== '' && settings.GEOIP_DB !== 'none') settings.GEOIP_DB = resolve(root, settings.GEOIP_DB)
  settings.DATABASE_URL ||= `file:${join(settings.GATEHOUSE_DATA, 'gatehouse.db')}`
  settings.PUBLIC_STOREFRONT_URL ||= `http://localhost:${settings.STOREFRONT_PORT}`
  settings.PUBLIC_CMS_URL ||= `http://localhost:${settings.CMS_PORT}`
  settings.PUBLIC_SANDBOX_URL ||= `http://localhost:${settings.SANDBOX_PORT}`
  settings.SANDBOX_URL ||= `http://127.0.0.1:${settings.SANDBOX_PORT}`
  settings.CMS_URL ||= `http://127.0.0.1:${settings.CMS_PORT}`
}

const isUrl = (value, ...protocols) => {
  try {
    return protocols.includes(new URL(value).protocol)
  } catch {
    return false
  }
}
const isLoopback = (address) => URL.canParse(address) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)
/** Whether nobody but this machine's own user comes by; an address that isn't set follows from its port, on this machine. */
const isOwnMachine = (settings) => ['PUBLIC_STOREFRONT_URL', 'PUBLIC_CMS_URL', 'PUBLIC_SANDBOX_URL'].every((name) => !settings[name] || isLoopback(settings[name]))
const tooShort = (value) => (value.length < 32 ? `has ${value.length} characters: it needs 32 or more, such as ${newSecret()}.` : null)

/** By kind: what is wrong with a value, as the rest of a sentence that begins with its name; null when it will do. */
const complain = {
  port: (value) => (/^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65535 ? null : `isn't a port (“${value}”): it must be a number from 1 to 65535.`),
  host: (value) => (isIP(value) ? null : `can't be “${value}”: it is the IP address to listen on, such as 127.0.0.1 or 0.0.0.0.`),
  folder: () => null,
  file: (value) => (value === 'none' || existsSync(value) ? null : `names a file that isn’t there (“${value}”).`),
  offset: (value) => (/^-?\d{1,15}$/.test(value) ? null : `can't be “${value}”: it is a whole number of milliseconds.`),
  url: (value) => (isUrl(value, 'http:', 'https:') && !value.endsWith('/') ? null : `isn't an address (“${value}”): it must look like http://localhost:3000, without a slash at its end.`),
  database: (value) => (/^(file:.|mongodb(\+srv)?:\/\/.)/.test(value) ? null : 'must begin with file: (SQLite) or mongodb://.'),
  provider: (value) => (/^(none|sandbox|stripe)$/.test(value) ? null : `can't be “${value}”: it is none, sandbox or stripe.`),
  flag: (value) => (value === '1' ? null : `can't be “${value}”: it is 1 or empty.`),
  'stripe-key': (value) => (/^[sr]k_(test|live)_\w+$/.test(value) ? null : 'doesn’t look like a secret key of Stripe’s, which begins with sk_ or rk_.'),
  'stripe-webhook': (value) => (/^whsec_\S+$/.test(value) ? null : 'doesn’t look like the signing secret of a webhook of Stripe’s, which begins with whsec_.'),
  smtp: (value) => (isUrl(value, 'smtp:', 'smtps:') ? null : 'must look like smtp://user:password@host:587.'),
  proxy: (value) => (/^(none|hops:[1-9]|cloudflare|cloudfront|vercel)$/.test(value) ? null : `can't be “${value}”: it is none, hops:<1 to 9>, cloudflare, cloudfront or vercel.`),
  secret: tooShort,
  'optional-secret': tooShort,
}
