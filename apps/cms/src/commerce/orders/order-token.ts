import { createHmac, randomInt } from 'node:crypto'
import { readEnv } from '../../env.ts'
import { sha256 } from '../../rules/canonical.ts'

/** 256 bits that nobody without our secret can work out, the same each time: an order that is placed twice, or mailed about, has one. */
export const tokenOfOrder = (id: string): string => createHmac('sha256', readEnv().payloadSecret).update(`order ${id}`).digest('base64url')

export const hashOfToken = (token: string): string => sha256(token)

/** One try of one cart. */
export const hashOfAttempt = (cartToken: string, attempt: string): string => sha256(`${cartToken} ${attempt}`)

// Crockford's: none that is read as another.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** As people name an order: says nothing of how many there are, and opens none. */
export const newReference = (): string => Array.from({ length: 9 }, (_, at) => `${at === 3 || at === 6 ? '-' : ''}${letters.charAt(randomInt(letters.length))}`).join('')
