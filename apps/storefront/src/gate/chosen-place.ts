import { readPlace } from '@gatehouse/places'
import { readCookie, writeCookie } from './cookies.ts'

/** The visitor's own choice: a place's code and the day it was made. Nothing in it is secret, and nothing in it is believed unread. */
export const placeCookie = 'storefront-place'
const keptDays = 30
const dayMs = 86_400_000

export interface ChosenPlace {
  place: string
  /** ISO day, UTC. */
  chosenOn: string
}

/** Which areas below ISO 3166-2 exist, by code. */
export type Areas = Pick<ReadonlyMap<string, unknown>, 'has'>

/**
 * The place that a code means to this house, or null. An area that nobody knows is the subdivision around it: visitors can't
 * make places up.
 */
export function knownPlace(code: string, areas: Areas): string | null {
  const place = readPlace(code)
  if (place === null || !place.includes(':') || areas.has(place)) return place
  return place.slice(0, place.indexOf(':'))
}

/** The choice in a Cookie header; null where there is none that can be read, or it is too old. */
export function readChosenPlace(header: string | undefined, areas: Areas, now: number): ChosenPlace | null {
  const [, code = '', chosenOn = ''] = /^([A-Za-z0-9:-]{2,80})\.(\d{4}-\d{2}-\d{2})$/.exec(readCookie(header, placeCookie) ?? '') ?? []
  const place = knownPlace(code, areas)
  const ageMs = now - Date.parse(`${chosenOn}T00:00:00Z`)
  // A day's grace either way: the visitor's clock plays no part, but the day may have turned since.
  return place !== null && ageMs >= -dayMs && ageMs <= (keptDays + 1) * dayMs ? { place, chosenOn } : null
}

/** The Set-Cookie value that keeps a choice for 30 days. */
export function keepChosenPlace(place: string, now: number, isHttps: boolean): string {
  const value = `${place}.${new Date(now).toISOString().slice(0, 10)}`
  return writeCookie(placeCookie, value, { maxAgeSeconds: keptDays * 24 * 60 * 60, isHttps, isHttpOnly: true })
}

/** The Set-Cookie value that has a choice forgotten. */
export function forgetChosenPlace(isHttps: boolean): string {
  return writeCookie(placeCookie, '', { maxAgeSeconds: 0, isHttps, isHttpOnly: true })
}
