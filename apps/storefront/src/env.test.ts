import { parseEnv } from './env.ts'

const secrets = { SERVICE_KEY: 'a-key-of-sufficient-length', AUTH_SECRET: 'a-secret-of-thirty-two-characters-or-more' }

describe('the environment', () => {
  it('has defaults for all but its secrets', () => {
    expect(parseEnv({ ...secrets, STOREFRONT_PORT: '' })).toMatchObject({ STOREFRONT_PORT: 3000, CMS_URL: 'http://127.0.0.1:3001', TRUST_PROXY: 'none' })
    expect(() => parseEnv({})).toThrow(/SERVICE_KEY.*AUTH_SECRET/)
    expect(() => parseEnv({ ...secrets, AUTH_SECRET: 'short' })).toThrow(/AUTH_SECRET/)
  })

  it('keeps an address to its origin', () => {
    expect(parseEnv({ ...secrets, PUBLIC_CMS_URL: 'https://cms.example/' }).PUBLIC_CMS_URL).toBe('https://cms.example')
  })

  it.each(['DATABASE_URL', 'PAYLOAD_SECRET', 'STRIPE_SECRET_KEY'])('refuses to hold %s, and never repeats its value', (name) => {
    let message = ''
    try {
      parseEnv({ ...secrets, [name]: 'not-to-be-seen' })
    } catch (error) {
      message = String(error)
    }
    expect(message).toContain(name)
    expect(message).not.toContain('not-to-be-seen')
  })

  it('believes a CDN only with its secret', () => {
    expect(() => parseEnv({ ...secrets, TRUST_PROXY: 'cloudflare' })).toThrow(/ORIGIN_SECRET/)
    expect(parseEnv({ ...secrets, TRUST_PROXY: 'hops:2' }).TRUST_PROXY).toBe('hops:2')
  })

  it('moves its clock only where nobody but this machine can see', () => {
    const ahead = { ...secrets, GATEHOUSE_CLOCK_OFFSET_MS: '86400000' }
    expect(parseEnv(ahead).GATEHOUSE_CLOCK_OFFSET_MS).toBe(86_400_000)
    expect(parseEnv({ ...ahead, PUBLIC_STOREFRONT_URL: 'http://127.0.0.1:4000', PUBLIC_CMS_URL: 'http://[::1]:4001' }).GATEHOUSE_CLOCK_OFFSET_MS).toBe(86_400_000)
    for (const more of [{ PUBLIC_STOREFRONT_URL: 'https://shop.example' }, { PUBLIC_CMS_URL: 'http://localhost.example' }, { PUBLIC_CMS_URL: 'http://127.0.0.1.example' }]) {
      expect(() => parseEnv({ ...ahead, ...more })).toThrow(/GATEHOUSE_CLOCK_OFFSET_MS/)
      expect(parseEnv({ ...ahead, ...more, GATEHOUSE_CLOCK_OFFSET_MS: '0' }).GATEHOUSE_CLOCK_OFFSET_MS).toBe(0)
    }
    expect(() => parseEnv({ ...secrets, GATEHOUSE_CLOCK_OFFSET_MS: 'soon' })).toThrow(/GATEHOUSE_CLOCK_OFFSET_MS/)
  })
})
