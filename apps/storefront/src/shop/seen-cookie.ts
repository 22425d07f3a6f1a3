import type { CartView, Seen } from '@gatehouse/contract'
import { readCookie, writeCookie } from '../gate/cookies.ts'
import { readSeen, versionsOf, writeSeen } from './seen.ts'

// What the basket last showed, so that what reads differently by now can be marked and must be accepted. It stays with the visitor:
// nobody else knows what was on the screen.

const seenCookie = 'storefront-cart-seen'
const keptSeconds = 30 * 24 * 60 * 60

export const readSeenCart = (header: string | undefined): Seen => readSeen(readCookie(header, seenCookie) ?? '')

/** The Set-Cookie value for what a visitor has seen now; a line that reads differently stays as it was seen until it is accepted. */
export function keepSeenCart(cart: CartView, before: Seen, isHttps: boolean): string {
  const now = versionsOf(cart)
  const changed = cart.lines.flatMap(({ variant, changed: isChanged }) => (isChanged && before?.lines[variant] ? [[variant, before.lines[variant]] as const] : []))
  const seen = { version: cart.changed && before ? before.version : now.version, lines: { ...now.lines, ...Object.fromEntries(changed) } }
  return writeCookie(seenCookie, writeSeen(seen), { maxAgeSeconds: keptSeconds, isHttps, isHttpOnly: true })
}

/** The same for a visitor who accepted everything as it stands now. */
export const acceptCart = (cart: CartView, isHttps: boolean): string => keepSeenCart(cart, null, isHttps)
export const forgetSeenCart = (isHttps: boolean): string => writeCookie(seenCookie, '', { maxAgeSeconds: 0, isHttps, isHttpOnly: true })
