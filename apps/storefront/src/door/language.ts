import { isLocale, locales, type Locale } from '@gatehouse/contract'
import Negotiator from 'negotiator'

/** Set when a visitor picks a language (`?lang=fr`), read where an address names none. */
export const languageCookie = 'storefront-lang'
const oneYearSeconds = 365 * 24 * 60 * 60

/** The Set-Cookie value that remembers a choice. Holds a language and nothing else, so scripts may read it. */
export function rememberLanguage(locale: Locale, isHttps: boolean): string {
  return `${languageCookie}=${locale}; Path=/; Max-Age=${oneYearSeconds}; SameSite=Lax${isHttps ? '; Secure' : ''}`
}

/** The language for a visitor whose address names none: by cookie, then by Accept-Language, then English. */
export function chooseLanguage(headers: { cookie?: string | undefined; 'accept-language'?: string | undefined }): Locale {
  const remembered = new RegExp(`(?:^|;\\s*)${languageCookie}=([a-z]+)`).exec(headers.cookie ?? '')?.[1]
  if (isLocale(remembered)) return remembered
  for (const tag of new Negotiator({ headers: { 'accept-language': headers['accept-language'] ?? '' } }).languages()) {
    const language = tag.slice(0, 2).toLowerCase()
    if (isLocale(language)) return language
    if (tag === '*') break
  }
  return locales[0]
}
