import { join, resolve, sep } from 'node:path'
import type { PaymentSettings } from '@gatehouse/payments'
import { z } from 'zod'

// The only file of the CMS that reads process.env. A broken variable is one clear sentence that names it.

const secret = (what: string) =>
  z.string({ error: `is missing: ${what}` }).min(32, { error: 'is too short: give it 32 random characters or more' })

const url = z
  .url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:3001' })
  .transform((value) => value.replace(/\/+$/, ''))

const databaseUrl = z
  .string()
  .regex(/^(file:.|mongodb(\+srv)?:\/\/.)/, { error: 'must begin with file: (SQLite) or mongodb://' })
  .refine((value) => value.startsWith('file:') || new URLSearchParams(value.split('?')[1] ?? '').has('replicaSet'), {
    error: 'names no replicaSet: without one MongoDB has no transactions, and a save could be left half done. Add ?replicaSet=<name>',
  })

const variablesSchema = z.object({
  CMS_PORT: z.coerce.number({ error: 'must be a port, such as 3001' }).int().min(1).max(65535).default(3001),
  GATEHOUSE_DATA: z.string().min(1).default('.data'),
  DATABASE_URL: databaseUrl.optional(),
  PUBLIC_STOREFRONT_URL: url.default('http://localhost:3000'),
  PUBLIC_CMS_URL: url.optional(),
  PAYLOAD_SECRET: secret('it signs the sessions of the staff'),
  SERVICE_KEY: secret('the storefront shows it to read published content'),
  PREVIEW_SECRET: secret('it signs links to drafts'),
  PAYMENT_PROVIDER: z.enum(['none', 'sandbox', 'stripe'], { error: 'must be none, sandbox or stripe' }).default('none'),
  SANDBOX_URL: url.default('http://127.0.0.1:3002'),
  PUBLIC_SANDBOX_URL: url.default('http://localhost:3002'),
  SANDBOX_SECRET: secret('the sandbox provider and the CMS know each other by it').optional(),
  ALLOW_SANDBOX: z.literal('1', { error: 'must be 1 or empty' }).optional(),
  STRIPE_SECRET_KEY: z.string().regex(/^[sr]k_(test|live)_\w+$/, { error: 'doesn’t look like a secret key of Stripe’s, which begins with sk_ or rk_' }).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_', { error: 'doesn’t look like the signing secret of a webhook of Stripe’s, which begins with whsec_' }).optional(),
  STRIPE_API_BASE: url.optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\/./, { error: 'must look like smtp://user:password@host:587' }).optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^(none|hops:[1-9]|cloudflare|cloudfront|vercel)$/, { error: 'must be none, hops:<1-9>, cloudflare, cloudfront or vercel' })
    .default('none'),
  ORIGIN_SECRET: secret('the proxy adds it to each request').optional(),
  GATEHOUSE_CLOCK_OFFSET_MS: z.coerce.number({ error: 'must be a whole number of milliseconds' }).int({ error: 'must be a whole number of milliseconds' }).default(0),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
})

const isLoopback = (address: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)

export interface CmsEnv {
  port: number
  /** Folder for everything written at run time: the database, uploads. Absolute. */
  dataFolder: string
  mediaFolder: string
  databaseUrl: string
  storefrontUrl: string
  cmsUrl: string
  payloadSecret: string
  serviceKey: string
  previewSecret: string
  /** Who moves the money. */
  payments: PaymentSettings
  /** Where the provider's hosted pages stand, as browsers reach them; null without a provider. */
  payPageOrigin: string | null
  smtpUrl: string | null
  trustProxy: string
  originSecret: string | null
  /** Tests of time alone: how far the rules' clock is ahead of the system's. */
  clockOffsetMs: number
  isProduction: boolean
}

/** Thrown for an environment that can't be used; the message has one sentence for each broken variable. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** Parses an environment. An empty variable counts as absent, since `.env` files can't say "unset". */
export function parseEnv(variables: Record<string, string | undefined>, cwd: string): CmsEnv {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const result = variablesSchema.safeParse(given)
  if (!result.success) {
    throw new EnvironmentError(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
  }
  const read = result.data
  if (['cloudflare', 'cloudfront', 'vercel'].includes(read.TRUST_PROXY) && !read.ORIGIN_SECRET) {
    throw new EnvironmentError(`ORIGIN_SECRET is missing: TRUST_PROXY is ${read.TRUST_PROXY}, and without it anyone can forge that proxy's headers.`)
  }
  const cmsUrl = read.PUBLIC_CMS_URL ?? `http://localhost:${read.CMS_PORT}`
  if (read.GATEHOUSE_CLOCK_OFFSET_MS !== 0 && ![read.PUBLIC_STOREFRONT_URL, cmsUrl].every(isLoopback)) {
    throw new EnvironmentError('GATEHOUSE_CLOCK_OFFSET_MS is for tests, and is refused unless the public addresses are this machine’s own.')
  }
  const dataFolder = resolve(projectRoot(cwd), read.GATEHOUSE_DATA)
  return {
    port: read.CMS_PORT,
    dataFolder,
    mediaFolder: join(dataFolder, 'media'),
    databaseUrl: read.DATABASE_URL ?? `file:${join(dataFolder, 'gatehouse.db')}`,
    storefrontUrl: read.PUBLIC_STOREFRONT_URL,
    cmsUrl,
    payloadSecret: read.PAYLOAD_SECRET,
    serviceKey: read.SERVICE_KEY,
    previewSecret: read.PREVIEW_SECRET,
    payments: paymentsOf(read),
    payPageOrigin: payPageOriginOf(read),
    smtpUrl: read.SMTP_URL ?? null,
    trustProxy: read.TRUST_PROXY,
    originSecret: read.ORIGIN_SECRET ?? null,
    clockOffsetMs: read.GATEHOUSE_CLOCK_OFFSET_MS,
    isProduction: read.NODE_ENV === 'production',
  }
}

/** Stripe's pages stand at one address, unless the house has bought one of its own there. */
function payPageOriginOf({ PAYMENT_PROVIDER, PUBLIC_SANDBOX_URL }: z.infer<typeof variablesSchema>): string | null {
  switch (PAYMENT_PROVIDER) {
    case 'none': return null
    case 'stripe': return 'https://checkout.stripe.com'
    case 'sandbox': return new URL(PUBLIC_SANDBOX_URL).origin
  }
}

/** Closed by default: nobody is paid unless a provider is named, and the sandbox takes no orders from people who might believe it. */
function paymentsOf(read: z.infer<typeof variablesSchema>): PaymentSettings {
  const need = (name: 'SANDBOX_SECRET' | 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET'): string => {
    const value = read[name]
    if (value === undefined) throw new EnvironmentError(`${name} is missing: PAYMENT_PROVIDER is ${read.PAYMENT_PROVIDER}, which needs it.`)
    return value
  }
  switch (read.PAYMENT_PROVIDER) {
    case 'none': return { provider: 'none' }
    case 'stripe': return { provider: 'stripe', secretKey: need('STRIPE_SECRET_KEY'), webhookSecret: need('STRIPE_WEBHOOK_SECRET'), apiBase: read.STRIPE_API_BASE ?? null }
    case 'sandbox': {
      const addresses = [read.PUBLIC_STOREFRONT_URL, read.PUBLIC_SANDBOX_URL, ...(read.PUBLIC_CMS_URL ? [read.PUBLIC_CMS_URL] : [])]
      if (read.ALLOW_SANDBOX !== '1' && !addresses.every(isLoopback)) {
        throw new EnvironmentError('PAYMENT_PROVIDER is sandbox, which takes no money, and a public address isn’t this machine’s own: set it to none or stripe, or set ALLOW_SANDBOX=1 for a trial that others may see.')
      }
      return { provider: 'sandbox', url: read.SANDBOX_URL, secret: need('SANDBOX_SECRET') }
    }
  }
}

/** Relative paths in the environment start at the project's root, wherever in it the process was started. */
function projectRoot(cwd: string): string {
  const inApp = `${sep}apps${sep}cms`
  return cwd.endsWith(inApp) ? cwd.slice(0, -inApp.length) : cwd
}

/** Read when first asked for, so that importing this file never fails. */
let current: CmsEnv | undefined
export const readEnv = (): CmsEnv => (current ??= parseEnv(process.env, process.cwd()))
