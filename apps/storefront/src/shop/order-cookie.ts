import { orderTokenSchema } from '@gatehouse/contract'
import { readCookie, writeCookie } from '../gate/cookies.ts'

/** The order that this browser placed last, for as long as its goods are kept: whoever comes back from the payment page finds it. */
const lastOrderCookie = 'storefront-last-order'
const keptSeconds = 30 * 60

export function readLastOrder(header: string | undefined): string | null {
  const read = orderTokenSchema.safeParse(readCookie(header, lastOrderCookie))
  return read.success ? read.data : null
}

export const keepLastOrder = (token: string, isHttps: boolean): string => writeCookie(lastOrderCookie, token, { maxAgeSeconds: keptSeconds, isHttps, isHttpOnly: true })
