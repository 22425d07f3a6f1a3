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

test('a proxy that is trusted by name needs the origin secret', () => {
  expect(refusal({ TRUST_PROXY: 'cloudflare' })).toContain('ORIGIN_SECRET is missing')
  expect(refusal({ TRUST_PROXY: 'cloudflare', ORIGIN_SECRET: long })).toBeNull()
})
