import { chooseLanguage, rememberLanguage } from './language.ts'

describe('choosing a language', () => {
  it.each([
    [undefined, 'en'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['en;q=0.5,fr;q=0.6', 'fr'],
    ['de-DE,de,fr;q=0.3', 'fr'],
    ['de-DE', 'en'],
    ['fr;q=0', 'en'],
    ['*', 'en'],
    ['*, fr;q=0.1', 'en'],
    [';;;,,,q=', 'en'],
  ])('takes Accept-Language %j for %s', (accepted, language) => {
    expect(chooseLanguage({ 'accept-language': accepted })).toBe(language)
  })

  it('believes the cookie before the browser, and no cookie that names another language', () => {
    expect(chooseLanguage({ cookie: 'a=b; storefront-lang=fr', 'accept-language': 'en' })).toBe('fr')
    expect(chooseLanguage({ cookie: 'storefront-lang=xx', 'accept-language': 'fr' })).toBe('fr')
    expect(chooseLanguage({ cookie: 'not-storefront-lang=fr' })).toBe('en')
  })

  it('remembers a choice, over HTTPS only there', () => {
    expect(rememberLanguage('fr', true)).toBe('storefront-lang=fr; Path=/; Max-Age=31536000; SameSite=Lax; Secure')
    expect(rememberLanguage('en', false)).not.toMatch(/Secure/)
  })
})
