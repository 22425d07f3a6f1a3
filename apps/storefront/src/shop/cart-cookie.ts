import { cartTokenSchema } from '@gatehouse/contract'
import { readCookie, writeCookie } from '../gate/cookies.ts'

/** Opens the visitor's cart. Only the browser and the CMS have it: no script reads it, no page and no address holds it. */
const cartCookie = 'storefront-cart'
/** How many things there are in it, for the one small script that writes it into the header. Nothing reads it back. */
const basketShownCookie = 'storefront-basket-shown'
/** As long as the CMS keeps a cart that nobody changes. */
const keptSeconds = 30 * 24 * 60 * 60

/** The cart's token in a Cookie header; null where there is none that could be one. */
export function readCartToken(header: string | undefined): string | null {
  const read = cartTokenSchema.safeParse(readCookie(header, cartCookie))
  return read.success ? read.data : null
}

export const keepCart = (token: string, isHttps: boolean): string => writeCookie(cartCookie, token, { maxAgeSeconds: keptSeconds, isHttps, isHttpOnly: true })
export const forgetCart = (isHttps: boolean): string => writeCookie(cartCookie, '', { maxAgeSeconds: 0, isHttps, isHttpOnly: true })

/** The Set-Cookie value that has the header say how many things there are, or none where it says so already. */
export function tellBasket(header: string | undefined, count: number, isHttps: boolean): string[] {
  const shown = count > 0 ? String(count) : ''
  if ((readCookie(header, basketShownCookie) ?? '') === shown) return []
  return [writeCookie(basketShownCookie, shown, { maxAgeSeconds: shown === '' ? 0 : keptSeconds, isHttps, isHttpOnly: false })]
}
