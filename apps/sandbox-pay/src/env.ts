import { join, resolve, sep } from 'node:path'
import { z } from 'zod'

// The only file of this process that reads process.env. A broken variable is one clear sentence that names it.

const origin = z.url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:3002' }).transform((address) => new URL(address).origin)

const schema = z.object({
  SANDBOX_PORT: z.coerce.number({ error: 'must be a port, such as 3002' }).int().min(1).max(65535).default(3002),
  LISTEN_HOST: z.string().min(1).default('127.0.0.1'),
  GATEHOUSE_DATA: z.string().min(1).default('.data'),
  PUBLIC_STOREFRONT_URL: origin.default('http://localhost:3000'),
  PUBLIC_CMS_URL: origin.default('http://localhost:3001'),
  PUBLIC_SANDBOX_URL: origin.optional(),
  CMS_URL: origin.default('http://127.0.0.1:3001'),
  SANDBOX_SECRET: z.string({ error: 'is missing: the CMS shows it, and webhooks are signed with it' }).min(32, { error: 'is too short: give it 32 random characters or more' }),
  ALLOW_SANDBOX: z.literal('1', { error: 'must be 1 or empty' }).optional(),
})

export interface SandboxEnv {
  port: number
  host: string
  /** Where the record is kept. Absolute. */
  journalFile: string
  /** As browsers reach this process. */
  publicUrl: string
  storefrontUrl: string
  cmsUrl: string
  secret: string
}

const isLoopback = (address: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)

/**
 * Parses an environment; throws one sentence for each broken variable. An empty variable counts as absent. Where anyone but
 * this machine's own user could come by, the sandbox refuses: it takes orders for nothing.
 */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>, cwd: string): SandboxEnv {
  const result = schema.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== '')))
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join(' '))
  const read = result.data
  const publicUrl = read.PUBLIC_SANDBOX_URL ?? `http://localhost:${read.SANDBOX_PORT}`
  const strangers = Object.entries({ PUBLIC_STOREFRONT_URL: read.PUBLIC_STOREFRONT_URL, PUBLIC_CMS_URL: read.PUBLIC_CMS_URL, PUBLIC_SANDBOX_URL: publicUrl })
    .filter(([, address]) => !isLoopback(address)).map(([name]) => name)
  if (strangers.length > 0 && read.ALLOW_SANDBOX !== '1') {
    throw new Error(`The sandbox provider takes no money, so it starts only where the public addresses are this machine's own, and ${strangers.join(', ')} isn't. Set ALLOW_SANDBOX=1 for a trial that others may see, or take another PAYMENT_PROVIDER.`)
  }
  return {
    port: read.SANDBOX_PORT, host: read.LISTEN_HOST, publicUrl, storefrontUrl: read.PUBLIC_STOREFRONT_URL, cmsUrl: read.CMS_URL, secret: read.SANDBOX_SECRET,
    journalFile: join(resolve(projectRoot(cwd), read.GATEHOUSE_DATA), 'sandbox-pay', 'journal.jsonl'),
  }
}

/** Relative paths in the environment start at the project's root, wherever in it the process was started. */
function projectRoot(cwd: string): string {
  const inApp = `${sep}apps${sep}sandbox-pay`
  return cwd.endsWith(inApp) ? cwd.slice(0, -inApp.length) : cwd
}

export const readEnv = (): SandboxEnv => parseEnv(process.env, process.cwd())
