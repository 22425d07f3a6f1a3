import { z } from 'zod'

// The only place of this app that reads process.env. It is read on first use, not on import: `next build` needs none of it.

const origin = z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin)
const port = z.coerce.number().int().min(0).max(65535)

const isLoopback = (address: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)

const schema = z.object({
  STOREFRONT_PORT: port.default(3000),
  /** The interface to listen on; a container needs 0.0.0.0. */
  LISTEN_HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_STOREFRONT_URL: origin.default('http://localhost:3000'),
  PUBLIC_CMS_URL: origin.default('http://localhost:3001'),
  CMS_URL: origin.default('http://127.0.0.1:3001'),
  SERVICE_KEY: z.string().min(16, 'must be at least 16 characters'),
  TRUST_PROXY: z.string().regex(/^(none|hops:[1-9]|cloudflare|cloudfront|vercel)$/, 'must be none, hops:<1-9>, cloudflare, cloudfront or vercel').default('none'),
  ORIGIN_SECRET: z.string().min(16, 'must be at least 16 characters').optional(),
  /** Signs cookies that visitors bring back; later their sessions. */
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters'),
  /** A database that says where addresses are (.mmdb); without it the network says nothing of a visitor's place. */
  GEOIP_DB: z.string().min(1).optional(),
  /** Tests of time alone: how far this process is ahead of the clock. */
  GATEHOUSE_CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
  NODE_ENV: z.string().default('production'),
}).refine((env) => /^(none|hops:.)$/.test(env.TRUST_PROXY) || env.ORIGIN_SECRET !== undefined, {
  path: ['ORIGIN_SECRET'], message: 'must be set where TRUST_PROXY names a CDN',
}).refine((env) => env.GATEHOUSE_CLOCK_OFFSET_MS === 0 || [env.PUBLIC_STOREFRONT_URL, env.PUBLIC_CMS_URL].every(isLoopback), {
  path: ['GATEHOUSE_CLOCK_OFFSET_MS'], message: 'is for tests, and is refused unless the public addresses are this machine’s own',
})
export type Env = z.infer<typeof schema>

/** Secrets of the CMS. The public process must not hold them, so it doesn't start with one in its environment. */
const secretsOfTheCms = ['DATABASE_URL', 'PAYLOAD_SECRET', 'STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET', 'SANDBOX_SECRET', 'SMTP_URL']

/** Parses the variables given; throws one readable sentence a problem. An empty variable counts as not set. */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const misplaced = secretsOfTheCms.filter((name) => variables[name])
  if (misplaced.length) throw new Error(`${misplaced.join(', ')}: belongs to the CMS alone; the storefront doesn't start while it can read it.`)
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '))
}

let parsed: Env | undefined

/** The storefront's settings, parsed once a process. */
export function env(): Env {
  return (parsed ??= parseEnv(process.env))
}

/** True under `server.ts --dev`, where nothing is kept and every page is rendered anew. */
export function isDev(): boolean {
  return process.env.NODE_ENV === 'development'
}

/** Says which of the two the process is, before Next and React load and decide by it. */
export function setMode(mode: 'development' | 'production'): void {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' })
}
