import { createHmac, timingSafeEqual } from 'node:crypto'
import { writtenCommentSchema, type WrittenComment } from '@gatehouse/contract'
import { z } from 'zod'

// Between writing and sending, the comment travels in the page that shows it, signed: nothing is kept for those who don't
// send, and what is sent is what was shown.

/** Long enough to think it over; afterwards it is looked at once more. */
export const confirmationMinutes = 60

const payloadSchema = z.strictObject({ comment: writtenCommentSchema, expiresAt: z.number().int() })

const signatureOf = (body: string, secret: string): Buffer => createHmac('sha256', secret).update(`comment.${body}`).digest()

/**
 * By it the CMS knows a comment that comes a second time. Made of what it says and of the day, so that a page that was loaded
 * again, or gone back to, can't make a second comment of the same words.
 */
export function receiptOf(comment: Omit<WrittenComment, 'receipt'>, { secret, now }: { secret: string; now: number }): string {
  const { target: { collection, slug }, language, name, email, text } = comment
  const day = new Date(now).toISOString().slice(0, 10)
  return createHmac('sha256', secret).update(`receipt.${JSON.stringify([collection, slug, language, name, email, text, day])}`).digest('base64url')
}

/** The comment as a token that only this house could have made. */
export function signConfirmation(comment: WrittenComment, { secret, now }: { secret: string; now: number }): string {
  const body = Buffer.from(JSON.stringify({ comment, expiresAt: now + confirmationMinutes * 60_000 } satisfies z.infer<typeof payloadSchema>)).toString('base64url')
  return `${body}.${signatureOf(body, secret).toString('base64url')}`
}

/** What the token was signed for, and whether its time is over; null where it isn't one of ours, whole. */
export function readConfirmation(token: string, { secret, now }: { secret: string; now: number }): { comment: WrittenComment; isExpired: boolean } | null {
  const [body, signature, ...rest] = token.split('.')
  if (!body || !signature || rest.length > 0) return null
  const [given, expected] = [Buffer.from(signature, 'base64url'), signatureOf(body, secret)]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const parsed = payloadSchema.safeParse(parseJson(Buffer.from(body, 'base64url').toString()))
  return parsed.success ? { comment: parsed.data.comment, isExpired: parsed.data.expiresAt <= now } : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
