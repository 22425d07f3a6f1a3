import { createHmac, timingSafeEqual } from 'node:crypto'
import { readCookie, writeCookie } from './cookies.ts'

// An age is asked for as a birth date and kept as a band: at least so many years, and fewer than so many. The bands lie between
// the ages that the rules name, so they say no more than the rules need. The birth date itself is kept nowhere.

export const ageCookie = 'storefront-age'
const keptDays = 30
const dayMs = 86_400_000
export const oldestAge = 130

/** At least `from` years, and fewer than `below`; null: no rule names a higher age. */
export interface AgeBand { from: number; below: number | null }

/**
 * Whole years since a birth date, at the place where the day begins last: nobody becomes of age before they are wherever they
 * may be. Null for what is no date, lies ahead, or is longer ago than people live.
 */
export function ageInYears(birthDate: string, now: number): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birthDate)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const written = new Date(Date.UTC(year, month - 1, day))
  if (written.getUTCMonth() !== month - 1 || written.getUTCDate() !== day) return null
  const today = new Date(now - 12 * 60 * 60 * 1000)
  const hasHadBirthday = today.getUTCMonth() > month - 1 || (today.getUTCMonth() === month - 1 && today.getUTCDate() >= day)
  const years = today.getUTCFullYear() - year - (hasHadBirthday ? 0 : 1)
  return years >= 0 && years <= oldestAge ? years : null
}

/** The band of an age among the ages that rules name (years, sorted). */
export function bandOf(years: number, thresholds: readonly number[]): AgeBand {
  const from = thresholds.findLast((threshold) => threshold <= years) ?? 0
  const below = thresholds.find((threshold) => threshold > years) ?? null
  return { from, below }
}

/**
 * Whether a band still answers every age that rules name. A rule that came later may ask for an age within it: then the band
 * is as good as none, and the visitor is asked again.
 */
export function isBandUsable({ from, below }: AgeBand, thresholds: readonly number[]): boolean {
  return !thresholds.some((threshold) => threshold > from && (below === null || threshold < below))
}

const sign = (text: string, secret: string): string => createHmac('sha256', secret).update(`age band: ${text}`).digest('base64url')

/**
 * The Set-Cookie value that keeps a band, signed, for 30 days from the day on which it was given. It doesn't end with a birthday:
 * that would tell the day of birth. Whoever passes an age meanwhile is in the lower band until they say so, or for 30 days.
 */
export function keepAgeBand({ from, below }: AgeBand, now: number, secret: string, isHttps: boolean): string {
  const text = `${from}-${below ?? ''}.${Math.floor(now / dayMs) + keptDays}`
  return writeCookie(ageCookie, `${text}.${sign(text, secret)}`, { maxAgeSeconds: keptDays * 24 * 60 * 60, isHttps, isHttpOnly: true })
}

export function forgetAgeBand(isHttps: boolean): string {
  return writeCookie(ageCookie, '', { maxAgeSeconds: 0, isHttps, isHttpOnly: true })
}

/** The band in a Cookie header; null where there is none, it isn't ours, or its days are over. */
export function readAgeBand(header: string | undefined, now: number, secret: string): AgeBand | null {
  const [, text = '', from = '', below = '', lastDay = '', signature = ''] = /^((\d{1,3}(?:\.\d+)?)-(\d{0,3}(?:\.\d+)?)\.(\d{1,6}))\.([A-Za-z0-9_-]{43})$/.exec(readCookie(header, ageCookie) ?? '') ?? []
  if (!text || Math.floor(now / dayMs) > Number(lastDay)) return null
  const [given, ours] = [Buffer.from(signature), Buffer.from(sign(text, secret))]
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return null
  return { from: Number(from), below: below === '' ? null : Number(below) }
}
