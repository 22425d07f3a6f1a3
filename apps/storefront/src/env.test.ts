import { parseEnv } from './env.ts'

const key = 'a-key-of-sufficient-length'

describe('the environment', () => {
  it('has defaults for all but the service key', () => {
    expect(parseEnv({ SERVICE_KEY: key, STOREFRONT_PORT: '' })).toMatchObject({ STOREFRONT_PORT: 3000, CMS_URL: 'http://127.0.0.1:3001', TRUST_PROXY: 'none' })
    expect(() => parseEnv({})).toThrow(/SERVICE_KEY/)
  })

  it('keeps an address to its origin', () => {
    expect(parseEnv({ SERVICE_KEY: key, PUBLIC_CMS_URL: 'https://cms.example/' }).PUBLIC_CMS_URL).toBe('https://cms.example')
  })

  it.each(['DATABASE_URL', 'PAYLOAD_SECRET', 'STRIPE_SECRET_KEY'])('refuses to hold %s, and never repeats its value', (name) => {
    let message = ''
    try {
      parseEnv({ SERVICE_KEY: key, [name]: 'not-to-be-seen' })
    } catch (error) {
      message = String(error)
    }
    expect(message).toContain(name)
    expect(message).not.toContain('not-to-be-seen')
  })

  it('believes a CDN only with its secret', () => {
    expect(() => parseEnv({ SERVICE_KEY: key, TRUST_PROXY: 'cloudflare' })).toThrow(/ORIGIN_SECRET/)
    expect(parseEnv({ SERVICE_KEY: key, TRUST_PROXY: 'hops:2' }).TRUST_PROXY).toBe('hops:2')
  })
})
