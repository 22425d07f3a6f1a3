import { ruleTime } from '../../../clock.ts'

export interface AskedInstant {
  /** Null: at once. */
  at: number | null
  /** Whether one was asked for that has passed: it is no instant to publish at. */
  isPast: boolean
  /** When it was read, ms. */
  now: number
}

/** The instant that an address asks about: `?at=`, ISO 8601 with its offset, or milliseconds. */
export function readAt(asked: string | string[] | undefined, now = ruleTime()): AskedInstant {
  if (typeof asked !== 'string' || asked === '') return { at: null, isPast: false, now }
  const at = /^\d{1,15}$/.test(asked) ? Number(asked) : /(Z|[+-]\d{2}:\d{2})$/.test(asked) ? Date.parse(asked) : Number.NaN
  if (!Number.isFinite(at) || at > 8.64e15) return { at: null, isPast: false, now }
  return at > now ? { at, isPast: false, now } : { at: null, isPast: true, now }
}

/** A whole number from 1 on; null where the address says anything else. */
export const readNumber = (asked: string | string[] | undefined): number | null => (typeof asked === 'string' && /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null)
