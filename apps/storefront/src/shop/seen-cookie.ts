import { mostLines, seenSchema, type CartView, type Seen } from '@gatehouse/contract'
import { readCookie, writeCookie } from '../gate/cookies.ts'

// What the basket last showed, in versions (no words, no prices), so that what reads differently by now can be marked and must be
// accepted. It stays with the visitor: nobody else knows what was on the screen.

const seenCookie = 'storefront-cart-seen'
const keptSeconds = 30 * 24 * 60 * 60

export function readSeenCart(header: string | undefined): Seen {
  const [version = '', ...rest] = (readCookie(header, seenCookie) ?? '').split('~')
  if (rest.length > mostLines) return null
  const lines = Object.fromEntries(rest.map((line) => line.split(':')).map(([variant = '', hash = '']) => [variant, hash]))
  const read = seenSchema.safeParse({ version, lines })
  return read.success ? read.data : null
}

/** The Set-Cookie value for what a visitor has seen now; a line that reads differently stays as it was seen until it is accepted. */
export function keepSeenCart(cart: CartView, before: Seen, isHttps: boolean): string {
  const version = cart.changed && before ? before.version : cart.version
  const lines = cart.lines.map((line) => `${line.variant}:${(line.changed ? before?.lines[line.variant] : undefined) ?? line.version}`)
  return writeCookie(seenCookie, [version, ...lines].join('~'), { maxAgeSeconds: keptSeconds, isHttps, isHttpOnly: true })
}

/** The same for a visitor who accepted everything as it stands now. */
export const acceptCart = (cart: CartView, isHttps: boolean): string => keepSeenCart(cart, null, isHttps)
export const forgetSeenCart = (isHttps: boolean): string => writeCookie(seenCookie, '', { maxAgeSeconds: 0, isHttps, isHttpOnly: true })
