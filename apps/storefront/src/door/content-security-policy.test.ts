import { contentSecurityPolicy } from './content-security-policy.ts'

const scriptsOf = (policy: string) => policy.split('; ').find((part) => part.startsWith('script-src'))

describe('the policy', () => {
  it('allows visitors the site’s own files, and no inline or evaluated script', () => {
    expect(scriptsOf(contentSecurityPolicy({}))).toBe("script-src 'self'")
    expect(contentSecurityPolicy({})).toMatch(/base-uri 'none'/)
  })

  it('allows scripts by nonce where a page needs Next in the browser', () => {
    expect(scriptsOf(contentSecurityPolicy({ nonce: 'abc' }))).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
  })

  it('lets nobody frame a page, and the CMS alone a preview', () => {
    expect(contentSecurityPolicy({})).toMatch(/frame-ancestors 'none'/)
    expect(contentSecurityPolicy({ nonce: 'abc', frameAncestors: 'https://cms.example' })).toMatch(/frame-ancestors https:\/\/cms\.example/)
  })
})

it('lets forms lead to this site alone, and where a page is paid from, there too', () => {
  const formsOf = (policy: string) => policy.split('; ').find((part) => part.startsWith('form-action'))
  expect(formsOf(contentSecurityPolicy({}))).toBe("form-action 'self'")
  expect(formsOf(contentSecurityPolicy({ formsLeadTo: 'https://pay.example' }))).toBe("form-action 'self' https://pay.example")
})
