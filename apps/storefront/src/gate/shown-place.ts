import { placeName } from '@gatehouse/places'
import { LRUCache } from 'lru-cache'
import { readCookie, writeCookie } from './cookies.ts'
import type { Rules } from './rules.ts'

/**
 * What the header says of the visitor's place, in both languages, for the one small script that writes it there: a page that
 * is kept for all names no place. Nothing reads it back.
 */
export const shownPlaceCookie = 'storefront-place-shown'
const keptSeconds = 30 * 24 * 60 * 60

const written = new LRUCache<string, string>({ max: 1000 })

/** `Ontario|Ontario`, `2 places|2 lieux`, escaped; empty where nothing is known. */
export function shownPlace(places: readonly string[], areas: Rules['areas']): string {
  const [first, ...others] = places
  if (first === undefined) return ''
  const key = places.join(',')
  let value = written.get(key)
  if (value === undefined) {
    const named = (language: 'en' | 'fr') => (others.length === 0 ? placeName(first, language, areas) : language === 'en' ? `${places.length} places` : `${places.length} lieux`)
    value = [named('en'), named('fr')].map(encodeURIComponent).join('|')
    // An area's name may change with the snapshot.
    if (!key.includes(':')) written.set(key, value)
  }
  return value
}

/** The Set-Cookie value that makes the cookie say so, or null where it does already. */
export function tellShownPlace(header: string | undefined, shown: string, isHttps: boolean): string | null {
  if ((readCookie(header, shownPlaceCookie) ?? '') === shown) return null
  return writeCookie(shownPlaceCookie, shown, { maxAgeSeconds: shown === '' ? 0 : keptSeconds, isHttps, isHttpOnly: false })
}
