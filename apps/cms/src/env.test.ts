import { EnvironmentError, parseEnv } from './env.ts'

const long = 'x'.repeat(32)
const valid = { PAYLOAD_SECRET: long, SERVICE_KEY: long, PREVIEW_SECRET: long, GATEHOUSE_DATA: '/data' }
const refusal = (more: Record<string, string>) => {
  try {
    parseEnv({ ...valid, ...more }, '/house')
    return null
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
}

test('with only its secrets the CMS keeps everything in one folder', () => {
  expect(parseEnv(valid, '/house')).toMatchObject({
    port: 3001, databaseUrl: 'file:/data/gatehouse.db', mediaFolder: '/data/media', cmsUrl: 'http://localhost:3001', storefrontUrl: 'http://localhost:3000', smtpUrl: null,
  })
})

test('a relative data folder starts at the root of the project, from the app’s folder too', () => {
  expect(parseEnv({ ...valid, GATEHOUSE_DATA: '.data' }, '/house/apps/cms').dataFolder).toBe('/house/.data')
  expect(parseEnv({ ...valid, GATEHOUSE_DATA: '.data' }, '/house').dataFolder).toBe('/house/.data')
})

test('each broken variable gets a sentence that names it', () => {
  expect(refusal({ PAYLOAD_SECRET: 'short' })).toBe('PAYLOAD_SECRET is too short: give it 32 random characters or more.')
  expect(refusal({ SERVICE_KEY: '' })).toBe('SERVICE_KEY is missing: the storefront shows it to read published content.')
  expect(refusal({ CMS_PORT: 'x', SMTP_URL: 'mail' })?.split('\n')).toHaveLength(2)
})

test('MongoDB must name a replica set', () => {
  expect(refusal({ DATABASE_URL: 'mongodb://localhost/gatehouse' })).toContain('names no replicaSet')
  expect(refusal({ DATABASE_URL: 'mongodb://localhost/gatehouse?replicaSet=rs0' })).toBeNull()
  expect(refusal({ DATABASE_URL: 'postgres://localhost' })).toContain('must begin with file:')
})

test('nobody is paid unless a provider is named', () => {
  expect(parseEnv(valid, '/house').payments).toEqual({ provider: 'none' })
  expect(refusal({ PAYMENT_PROVIDER: 'bank' })).toBe('PAYMENT_PROVIDER must be none, sandbox or stripe.')
})

test('the sandbox needs its secret, and a house that nobody else can see or leave to be seen', () => {
  const sandbox = { PAYMENT_PROVIDER: 'sandbox', SANDBOX_SECRET: long }
  expect(parseEnv({ ...valid, ...sandbox, SANDBOX_URL: 'http://127.0.0.1:4002' }, '/house').payments).toEqual({ provider: 'sandbox', url: 'http://127.0.0.1:4002', secret: long })
  expect(refusal({ PAYMENT_PROVIDER: 'sandbox' })).toBe('SANDBOX_SECRET is missing: PAYMENT_PROVIDER is sandbox, which needs it.')
  for (const name of ['PUBLIC_STOREFRONT_URL', 'PUBLIC_CMS_URL', 'PUBLIC_SANDBOX_URL']) {
    expect(refusal({ ...sandbox, [name]: 'https://shop.example' })).toContain('PAYMENT_PROVIDER is sandbox, which takes no money')
    expect(refusal({ ...sandbox, [name]: 'https://shop.example', ALLOW_SANDBOX: '1' })).toBeNull()
    expect(refusal({ PAYMENT_PROVIDER: 'none', [name]: 'https://shop.example' })).toBeNull()
  }
})

test('Stripe needs both of its secrets, and never shows them', () => {
  const keys = { PAYMENT_PROVIDER: 'stripe', STRIPE_SECRET_KEY: 'sk_test_abc', STRIPE_WEBHOOK_SECRET: 'whsec_abc' }
  expect(parseEnv({ ...valid, ...keys }, '/house').payments).toEqual({ provider: 'stripe', secretKey: 'sk_test_abc', webhookSecret: 'whsec_abc', apiBase: null })
  for (const name of ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET']) {
    expect(refusal({ ...keys, [name]: '' })).toBe(`${name} is missing: PAYMENT_PROVIDER is stripe, which needs it.`)
    expect(refusal({ ...keys, [name]: 'pk_live_public' })).toMatch(new RegExp(`^${name} doesn’t look like(?!.*pk_live)`))
  }
})

test('a proxy that is trusted by name needs the origin secret', () => {
  expect(refusal({ TRUST_PROXY: 'cloudflare' })).toContain('ORIGIN_SECRET is missing')
  expect(refusal({ TRUST_PROXY: 'cloudflare', ORIGIN_SECRET: long })).toBeNull()
})

test('a moved clock is for tests: it is refused unless both public addresses are this machine’s own', () => {
  const ahead = { GATEHOUSE_CLOCK_OFFSET_MS: '86400000' }
  expect(parseEnv({ ...valid, ...ahead }, '/house').clockOffsetMs).toBe(86_400_000)
  expect(parseEnv({ ...valid, ...ahead, PUBLIC_STOREFRONT_URL: 'http://127.0.0.1:4000', PUBLIC_CMS_URL: 'http://[::1]:4001' }, '/house').clockOffsetMs).toBe(86_400_000)
  for (const name of ['PUBLIC_STOREFRONT_URL', 'PUBLIC_CMS_URL']) {
    expect(refusal({ ...ahead, [name]: 'https://shop.example' })).toContain('GATEHOUSE_CLOCK_OFFSET_MS is for tests')
    expect(refusal({ GATEHOUSE_CLOCK_OFFSET_MS: '0', [name]: 'https://shop.example' })).toBeNull()
  }
  expect(refusal({ GATEHOUSE_CLOCK_OFFSET_MS: 'soon' })).toBe('GATEHOUSE_CLOCK_OFFSET_MS must be a whole number of milliseconds.')
})
