import { parseEnv } from './env.ts'

const secret = 's'.repeat(32)
const parse = (more: Record<string, string> = {}) => parseEnv({ SANDBOX_SECRET: secret, GATEHOUSE_DATA: '/data', ...more }, '/house/apps/sandbox-pay')

test('with its secret alone it serves this machine', () => {
  expect(parse()).toEqual({ port: 3002, host: '127.0.0.1', publicUrl: 'http://localhost:3002', storefrontUrl: 'http://localhost:3000', cmsUrl: 'http://127.0.0.1:3001', secret, journalFile: '/data/sandbox-pay/journal.jsonl' })
})

test('a relative data folder starts at the root of the project', () => {
  expect(parse({ GATEHOUSE_DATA: '.data' }).journalFile).toBe('/house/.data/sandbox-pay/journal.jsonl')
})

test.each(['PUBLIC_STOREFRONT_URL', 'PUBLIC_CMS_URL', 'PUBLIC_SANDBOX_URL'])('it refuses to start where %s is not this machine’s own, unless that is allowed', (name) => {
  expect(() => parse({ [name]: 'https://shop.example' })).toThrow(new RegExp(`and ${name} isn't.*ALLOW_SANDBOX=1`))
  expect(() => parse({ [name]: 'http://127.0.0.1.shop.example' })).toThrow('ALLOW_SANDBOX')
  expect(parse({ [name]: 'https://shop.example', ALLOW_SANDBOX: '1' })).toBeDefined()
  expect(parse({ [name]: 'http://127.0.0.1:4000' })).toBeDefined()
  expect(parse({ [name]: 'http://[::1]:4000' })).toBeDefined()
})

test.each([
  ['a secret that is missing', { SANDBOX_SECRET: '' }, 'SANDBOX_SECRET is missing'],
  ['a secret that is short', { SANDBOX_SECRET: 'short' }, 'SANDBOX_SECRET is too short'],
  ['a port that is none', { SANDBOX_PORT: 'x' }, 'SANDBOX_PORT must be a port'],
  ['an address that is none', { CMS_URL: 'cms' }, 'CMS_URL must be an address'],
  ['leave in other words', { ALLOW_SANDBOX: 'yes' }, 'ALLOW_SANDBOX must be 1 or empty'],
])('it names %s', (_what, more, sentence) => {
  expect(() => parse(more)).toThrow(sentence)
})
